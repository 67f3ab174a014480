import type { RefTarget } from '#schemas/field.ts';
import { NAME } from '#schemas/primitives.ts';
import { kinds, type KindSpec } from '#schemas/index.ts';
import type { Report } from '../diagnostics/collector.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import { keySpan, nodeAt, type ParsedDocument } from '../parse/document.ts';
import { factsOf, schemaOf } from '../validate/kind-schema.ts';
import { keysOf } from '../validate/schema-walk.ts';

/**
 * Every name that a reference may use. It is built before validation, so that a file with a mistake
 * still owns its name and causes no second error elsewhere.
 */
export interface Symbols {
  /** The names that answer to a reference from within `account`; shared documents answer everywhere. */
  readonly names: (target: RefTarget, account: string | undefined) => ReadonlySet<string>;
  /** A mistake hides names of this kind, so that a name which is not known may well exist. */
  readonly mayHide: (target: RefTarget, account: string | undefined) => boolean;
  /** The accounts that have a name of this kind. */
  readonly accountsWith: (target: RefTarget, name: string) => readonly string[];
}

type Unread = Pick<ParsedDocument, 'kind' | 'name' | 'account'>;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Collects the names of all documents and of the items they declare. `unread` are files that could not be
 * parsed: their path still names them.
 */
export function declareSymbols(
  documents: readonly ParsedDocument[],
  unread: readonly Unread[],
  report: Report,
): Symbols {
  const table = new Table();
  for (const { kind, account, name } of [...documents, ...unread]) {
    const spec: KindSpec = kinds[kind];
    if (spec.answersTo) table.add(spec.answersTo, account, name);
  }
  for (const document of documents) declareItems(document, table, report);
  for (const document of unread) {
    for (const { target } of factsOf(document).declares) table.hidden.add(keyOf(target, document.account));
  }
  return table;
}

class Table implements Symbols {
  readonly hidden = new Set<string>();
  private readonly known = new Map<string, Set<string>>();
  private readonly accounts = new Map<string, Set<string>>();

  add(target: RefTarget, account: string | undefined, name: string): void {
    addTo(this.known, keyOf(target, account), name);
    if (account !== undefined) addTo(this.accounts, keyOf(target, name), account);
  }

  names(target: RefTarget, account: string | undefined): ReadonlySet<string> {
    return this.known.get(keyOf(target, account)) ?? this.known.get(keyOf(target, undefined)) ?? NOTHING;
  }

  mayHide(target: RefTarget, account: string | undefined): boolean {
    return this.hidden.has(keyOf(target, account));
  }

  accountsWith(target: RefTarget, name: string): readonly string[] {
    return [...(this.accounts.get(keyOf(target, name)) ?? [])].sort(compare);
  }
}

function keyOf(target: RefTarget, owner: string | undefined): string {
  return `${target} ${owner ?? ''}`;
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function declareItems(document: ParsedDocument, table: Table, report: Report): void {
  const seen = new Map<string, string>();
  for (const { pattern, target } of factsOf(document).declares) {
    const record = nodeAt(document.tree, pattern);
    if (record?.type !== 'map') {
      // The record was written as something else, or under a key that does not exist.
      if (record || hasUnknownKey(document)) table.hidden.add(keyOf(target, document.account));
      continue;
    }
    for (const name of record.entries.keys()) {
      if (!NAME.test(name)) {
        table.hidden.add(keyOf(target, document.account)); // the schema reports the key; who refers to it is not wrong
        continue;
      }
      const earlier = seen.get(name);
      if (earlier === undefined) seen.set(name, pattern.join('.'));
      else reportDuplicate(document, [...pattern, name], earlier, report);
      table.add(target, document.account, name);
    }
  }
}

function hasUnknownKey(document: ParsedDocument): boolean {
  const known = keysOf(schemaOf(document));
  return [...document.tree.entries.keys()].some((key) => !known.includes(key));
}

function reportDuplicate(document: ParsedDocument, path: readonly string[], earlier: string, report: Report): void {
  const name = path.at(-1) ?? '';
  report(
    'reference/duplicate-name',
    keySpan(document, path) ?? { file: document.path, start: 0, end: 0 },
    {
      'zh-CN': `\`${name}\` 在 \`${earlier}\` 里已经用过，引用它会指向两处。`,
      en: `\`${name}\` is already used in \`${earlier}\`; a reference to it would mean both.`,
    },
    { 'zh-CN': '换一个名字。', en: 'Choose another name.' },
  );
}
