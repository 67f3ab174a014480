import type { Lang } from '#schemas/field.ts';
import { kinds, type Kind } from '#schemas/index.ts';
import type { Day } from '../calendar/day.ts';
import { compare, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Book } from '../link/book.ts';
import type { Indicator } from '../measures/indicators/indicator.ts';
import { accountIndicators, bookIndicators, opportunityIndicators } from '../measures/indicators/registry.ts';
import { documentsOf } from '../measures/written-texts.ts';
import { lineStarts, positionAt } from '../source/position.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { allDocuments } from '../views/reference/documents.ts';

/** Changes when a field changes its meaning or goes away; a new field changes nothing. */
export const JSON_VERSION = 1;

/** What is exported, and what of it. */
export interface JsonExport {
  readonly book: Book;
  readonly asOf: Day;
  readonly lang: Lang;
  readonly diagnostics: readonly Diagnostic[];
  readonly unchecked: readonly string[];
  /** The texts that findings point into. */
  readonly sources: ReadonlyMap<string, { readonly text: string }>;
  /** Only the documents of this account. */
  readonly account?: string;
}

/** The book for programs: every document by kind, with what is computed of it and what the check found in it. */
export function bookJson(given: JsonExport): string {
  const { book, asOf, lang, account, diagnostics, unchecked } = given;
  const documents = documentsIn(given);
  const byFile = Map.groupBy(diagnostics, ({ span }) => span.file);
  const known = new Set(documents.map(({ path }) => path));
  const elsewhere = diagnostics.filter(({ span: { file } }) =>
    account === undefined ? !known.has(file) : !known.has(file) && file.startsWith(`accounts/${account}/`),
  );
  const of = (kind: Kind) =>
    documents
      .filter((document) => document.kind === kind)
      .toSorted((a, b) => compare(a.path, b.path))
      .map((document) => documentJson(document, byFile.get(document.path) ?? [], given));
  const { company, currency } = book.settings.data;
  const exported = {
    version: JSON_VERSION,
    asOf,
    language: lang,
    company,
    currency,
    ...(account !== undefined && { account }),
    documents: Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, of(kind)])),
    indicators: account === undefined ? readings(bookIndicators, book, given) : [],
    findings: elsewhere.map((finding) => findingJson(finding, given)),
    unchecked,
  };
  return `${JSON.stringify(exported, undefined, 2)}\n`;
}

function documentsIn({ book, account }: JsonExport): readonly AnyDocument[] {
  if (account === undefined) return allDocuments(book);
  const plan = book.accounts.get(account);
  return plan ? documentsOf(plan) : [];
}

function documentJson(document: AnyDocument, findings: readonly Diagnostic[], given: JsonExport) {
  const { path, name, account, date, data, body } = document;
  return {
    path,
    name,
    ...(account !== undefined && { account }),
    ...(date !== undefined && { date }),
    data,
    body: body.trim(),
    indicators: computed(document, given),
    findings: findings.map((finding) => findingJson(finding, given)),
  };
}

/** The values of the account on its `account.md`, those of an opportunity on its own page. */
function computed(document: AnyDocument, given: JsonExport) {
  const plan = document.account === undefined ? undefined : given.book.accounts.get(document.account);
  if (plan && document.kind === 'account') return readings(accountIndicators, plan, given);
  if (plan && document.kind === 'opportunity')
    return readings(opportunityIndicators, { plan, opportunity: document }, given);
  return [];
}

/** The values that the plan holds enough for; words in the language of the export. */
function readings<Subject>(indicators: readonly Indicator<Subject>[], subject: Subject, given: JsonExport) {
  return indicators.flatMap((indicator) => {
    const reading = indicator.read(subject, given);
    if (!reading) return [];
    const { name, label, unit } = indicator;
    const value = typeof reading.value === 'number' ? reading.value : reading.value[given.lang];
    return [{ name, label: label[given.lang], unit, value }];
  });
}

function findingJson({ name, severity, message, help, span, since }: Diagnostic, { lang, sources }: JsonExport) {
  const { line, column } = positionAt(lineStarts(sources.get(span.file)?.text ?? ''), span.start);
  return {
    rule: name,
    severity,
    file: span.file,
    line,
    column,
    message: message[lang],
    ...(help && { help: help[lang] }),
    ...(since !== undefined && { since }),
  };
}
