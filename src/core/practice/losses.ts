import { kinds, type Kind } from '#schemas/index.ts';
import { matchItems } from '../diff/match-items.ts';
import type { ReadBook } from '../compile.ts';
import type { ParsedDocument, Path } from '../parse/document.ts';
import { kindShape } from '../validate/schema-shape.ts';
import { lostValues } from './lost-values.ts';

/** Something of the plan that was thrown away. */
export interface Loss {
  /** Where it stood, below the content folder. */
  readonly file: string;
  readonly kind: Kind;
  /** The steps to it in the front matter; empty for a whole document or its prose. */
  readonly path: Path;
  readonly what: 'document' | 'value' | 'prose';
  readonly value?: unknown;
}

/** A document under another name keeps at least half of what it says. */
const ALIKE = 0.5;
/** Prose that keeps less than this share of its characters was thrown away (ours). */
const KEPT_PROSE = 1 / 3;
/** Shorter prose is not looked at. */
const SHORT = 60;

type Parsed = Pick<ReadBook, 'parsed' | 'found'>;

/** What an account said and says no more: documents, items, values and prose. What cannot be read is not taken for lost. */
export function losses(account: string, before: Parsed, after: Parsed): readonly Loss[] {
  const there = new Set(after.found.map(({ path }) => path));
  const own = ({ parsed }: Parsed) => [...parsed.values()].filter((document) => document.account === account);
  const gone = own(before).filter(({ path }) => !there.has(path));
  const arrived = own(after).filter(({ path }) => !before.parsed.has(path));
  const moved = new Map(
    Object.keys(kinds).flatMap((kind) => {
      const of = (documents: readonly ParsedDocument[]) =>
        documents
          .filter((document) => document.kind === kind)
          .map((document) => ({ identity: document.path, data: document.front.value, document }));
      return matchItems(of(gone), of(arrived), ALIKE).pairs.map(([a, b]) => [a.identity, b.document] as const);
    }),
  );
  return own(before).flatMap((document): readonly Loss[] => {
    const { path: file, kind } = document;
    const now = after.parsed.get(file) ?? moved.get(file);
    if (!now) return there.has(file) ? [] : [{ file, kind, path: [], what: 'document' }];
    const values = lostValues(kindShape(kind), document.front.value, now.front.value);
    return [
      ...values.map(({ path, value }) => ({ file, kind, path, value, what: 'value' as const })),
      ...(lostProse(document, now) ? [{ file, kind, path: [], what: 'prose' as const }] : []),
    ];
  });
}

function lostProse(before: ParsedDocument, after: ParsedDocument): boolean {
  const [was, is] = [before.body.trim().length, after.body.trim().length];
  return was >= SHORT && is < was * KEPT_PROSE;
}
