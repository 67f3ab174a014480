import type * as z from 'zod';
import type { DataOf, Kind, MethodWords } from '#schemas/index.ts';
import { excerpt, quoted, type Report } from '../diagnostics/collector.ts';
import { nodeAt, spanOf, toStep, type ParsedDocument, type Path } from '../parse/document.ts';
import { reportIssue } from './issue.ts';
import { schemaOf, type Parser } from './kind-schema.ts';
import { metaOf, schemaAt } from './schema-walk.ts';

/** A document whose front matter follows its schema. */
export interface TypedDocument<K extends Kind = Kind> extends Omit<ParsedDocument, 'stage' | 'kind'> {
  readonly stage: 'typed';
  readonly kind: K;
  readonly data: DataOf<K>;
}

/** The English translation of a method document: words, no facts. */
export interface TranslatedDocument extends Omit<ParsedDocument, 'stage'> {
  readonly stage: 'typed';
  readonly translation: true;
  readonly data: MethodWords;
}

export type AnyDocument = { [K in Kind]: TypedDocument<K> }[Kind];

/** Checks the front matter against the kind's schema; all its problems are reported, one for each cause. */
export function validate(
  document: ParsedDocument,
  parserOf: (schema: z.ZodObject) => Parser,
  report: Report,
): AnyDocument | TranslatedDocument | undefined {
  const schema = schemaOf(document);
  const result = parserOf(schema)(document.front.value);
  if (result.success) {
    // The schema of the document's own kind has just accepted the data.
    return { ...document, stage: 'typed', data: Object.freeze(result.data) } as unknown as
      | AnyDocument
      | TranslatedDocument;
  }
  reportIssues(document, schema, result.error.issues, report);
  return undefined;
}

function reportIssues(
  document: ParsedDocument,
  schema: z.ZodObject,
  issues: readonly z.core.$ZodIssue[],
  report: Report,
): void {
  const missing = new Map<string, { readonly path: Path; readonly keys: string[] }>();
  const written: z.core.$ZodIssue[] = [];
  for (const issue of issues) {
    const path = issue.path.map(toStep);
    if (!isAbsent(document, issue, path)) {
      written.push(issue);
      continue;
    }
    const parent = path.slice(0, -1);
    const lacking = missing.get(parent.join('\0')) ?? { path: parent, keys: [] };
    lacking.keys.push(String(path.at(-1)));
    missing.set(parent.join('\0'), lacking);
  }
  const told = new Set<string>();
  const meant = new Set<string>();
  for (const issue of written) {
    const place = issue.path.join('\0');
    if (told.has(place)) continue;
    told.add(place);
    for (const key of reportIssue(document, schema, issue, report)) meant.add(`${place}\0${key}`);
  }
  for (const [place, { path, keys }] of missing) {
    // A misspelt key is also a missing one: the spelling is the cause, and it is told once.
    const lacking = keys.filter((key) => !meant.has(`${place}\0${key}`));
    if (lacking.length > 0) reportMissing(document, path, lacking, report);
  }
}

/** A required key that was not written; a choice that is absent is an invalid value to zod. */
function isAbsent(document: ParsedDocument, { code }: z.core.$ZodIssue, path: Path): boolean {
  return (code === 'invalid_type' || code === 'invalid_value') && nodeAt(document.front.tree, path) === undefined;
}

function reportMissing(document: ParsedDocument, path: Path, keys: readonly string[], report: Report): void {
  const names = quoted(keys);
  const where = excerpt(path.join('.'));
  const labels = keys.flatMap((key) => {
    const schema = schemaAt(schemaOf(document), [...path, key]);
    return (schema && metaOf(schema).label?.['zh-CN']) ?? [];
  });
  const gloss = labels.length === keys.length ? `（${labels.join('、')}）` : '';
  report(
    'schema/missing',
    spanOf(document, path),
    {
      'zh-CN': `${where === '' ? '' : `\`${where}\` `}缺少必填项 ${names['zh-CN']}${gloss}。`,
      en: `${where === '' ? 'Required keys are missing' : `\`${where}\` lacks required keys`}: ${names.en}.`,
    },
    { 'zh-CN': '补上这些键。', en: 'Add them.' },
  );
}
