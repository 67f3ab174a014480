import type { Day } from '../calendar/day.ts';
import { compileRead, readBook, type Compilation } from '../compile.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ParsedDocument } from '../parse/document.ts';
import { ruleNames } from '../rules/registry.ts';
import { lineStarts, positionAt } from '../source/position.ts';
import type { FoundFile } from '../source/source-file.ts';
import { mentionsOf, type Mention } from './mentions.ts';
import { namesOf } from './names.ts';
import { placeholder, UNNAMED } from './placeholder.ts';
import { withoutLinks } from './without-links.ts';
import { withoutReferences } from './without-references.ts';

/** Whom to forget, in which book. */
export interface ForgetRequest {
  readonly files: readonly FoundFile[];
  readonly asOf: Day;
  readonly account: string;
  readonly person: string;
}

/** One reference that was changed. */
export interface ForgottenReference {
  readonly path: string;
  /** Line of the file as it was, from 1. */
  readonly line: number;
  /** Where it stood, as `milestones.2.owner`. */
  readonly field: string;
  readonly became: 'nothing' | 'unnamed';
}

/** What it takes to forget a person. */
export interface Forgetting {
  /** The file that goes. */
  readonly removed: string;
  /** Files that change or are new, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly references: readonly ForgottenReference[];
  /** Where text still names the person: people must read it. */
  readonly mentions: readonly Mention[];
  /** Errors that the book would have and cannot be left with: nothing may be written. */
  readonly broken: readonly Diagnostic[];
  /** Errors of the method that the plan has then: somebody is missing from it now. */
  readonly lacking: readonly Diagnostic[];
  /** The book as it would be, for whoever prints these. */
  readonly after: Compilation;
}

/** Plans how to forget a person that the book has. Nothing is written; a file that must change is named with its new text. */
export function forgetPerson({ files, asOf, account, person }: ForgetRequest): Forgetting | undefined {
  const read = readBook(files);
  const removed = `accounts/${account}/people/${person}.md`;
  const document = read.typed.get(removed);
  if (document?.kind !== 'person' || document.translation === true) return undefined;
  const before = compileRead(read, { asOf, today: asOf });
  const rest = files.filter(({ path }) => path !== removed);
  const unnamed = before.draft?.accounts.get(account)?.people.get(UNNAMED);
  const stand = {
    path: `accounts/${account}/people/${UNNAMED}.md`,
    text: placeholder(before.draft?.settings.data.language ?? 'zh-CN', [
      document.data.contact,
      ...(unnamed ? [unnamed.data.contact] : []),
    ]),
  };
  const tried = (keep: ReadonlySet<string>) => {
    const edited = edit(read.parsed.values(), { account, person, removed }, keep);
    const texts = new Map(edited.map(({ path, text }) => [path, text]));
    const isNeeded = edited.some(({ references }) => references.some(({ became }) => became === 'unnamed'));
    if (isNeeded) texts.set(stand.path, stand.text);
    const after = compileRead(readBook(withTexts(rest, texts)), { asOf, today: asOf });
    return { edited, texts, after };
  };
  // What cannot do without a reference shows only when the book is compiled: there the unnamed one stays.
  const first = tried(new Set());
  const unhappy = new Set(newErrors(before, first.after).map(({ span }) => span.file));
  const { edited, texts, after } = unhappy.size > 0 ? tried(unhappy) : first;
  const errors = newErrors(before, after);
  return {
    removed,
    texts,
    references: edited.flatMap(({ references }) => references),
    mentions: mentionsOf(namesOf(person, document.data), textsOf(withTexts(rest, texts)), (path) =>
      path.startsWith(`accounts/${account}/`),
    ),
    broken: errors.filter(({ name }) => !ruleNames.includes(name)),
    lacking: errors.filter(({ name }) => ruleNames.includes(name)),
    after,
  };
}

interface EditedFile {
  readonly path: string;
  readonly text: string;
  readonly references: readonly ForgottenReference[];
}

function edit(
  documents: Iterable<ParsedDocument>,
  { account, person, removed }: { readonly account: string; readonly person: string; readonly removed: string },
  keep: ReadonlySet<string>,
): readonly EditedFile[] {
  return [...documents].flatMap((document): readonly EditedFile[] => {
    const { path, text } = document;
    if (path === removed) return [];
    const found = document.account === account ? withoutReferences(document, person, keep.has(path)) : undefined;
    const now = withoutLinks(document, found?.text ?? text, removed);
    if (now === text) return [];
    const starts = lineStarts(text);
    const references = (found?.changes ?? []).map(({ path: steps, start, became }) => ({
      path,
      line: positionAt(starts, start).line,
      field: steps.join('.'),
      became,
    }));
    return [{ path, text: now, references }];
  });
}

/** Errors that were not there before; line numbers may have moved. */
function newErrors(before: Compilation, after: Compilation): readonly Diagnostic[] {
  const idOf = ({ name, span, message }: Diagnostic) => JSON.stringify([name, span.file, message]);
  const known = new Set(before.diagnostics.map(idOf));
  return after.diagnostics.filter((one) => one.severity === 'error' && !known.has(idOf(one)));
}

function withTexts(files: readonly FoundFile[], texts: ReadonlyMap<string, string>): readonly FoundFile[] {
  const others = files.filter(({ path }) => !texts.has(path));
  const changed = [...texts].map(([path, text]): FoundFile => {
    const bytes = new TextEncoder().encode(text);
    return { path, type: 'file', size: bytes.length, bytes };
  });
  return [...others, ...changed];
}

function textsOf(files: readonly FoundFile[]): ReadonlyMap<string, string> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(
    sorted.flatMap(({ path, bytes }) => (bytes ? [[path, new TextDecoder().decode(bytes)] as const] : [])),
  );
}
