import { kinds, type Kind } from '#schemas/index.ts';
import type { AccountPlan } from '../link/book.ts';
import { documentsOf as documentsOfPlan } from '../measures/written-texts.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { accountRows } from './account-row.ts';
import type { ViewContext } from './context.ts';
import { perContext } from './per-context.ts';

/** A field as method pages name it: `person.influence`. */
export interface FieldName {
  readonly kind: Kind;
  readonly path: readonly string[];
}

/** Where a field is filled in: the plan, and the document within it. */
export interface FilledField extends FieldName {
  readonly plan: AccountPlan;
  readonly document: AnyDocument;
}

/** A field by its name; nothing when no kind of document is called so. */
export function fieldNamed(name: string): FieldName | undefined {
  const [kindName = '', ...path] = name.split('.');
  const kind = (Object.keys(kinds) as Kind[]).find((candidate) => candidate === kindName);
  return kind && { kind, path };
}

/** The weightiest plan that fills a field in: what a field is for is learnt from its use. */
export function filledField(context: ViewContext, field: FieldName): FilledField | undefined {
  for (const plan of plansByWeight(context)) {
    const found = filledIn(plan, field);
    if (found) return found;
  }
  return undefined;
}

/** Where a plan fills a field in, and says most. */
export function filledIn(plan: AccountPlan, { kind, path }: FieldName): FilledField | undefined {
  const document = fullest(documentsOf(plan, kind), path);
  return document && { kind, path, plan, document };
}

/** Plans in the order of the list of accounts: tier A first, then by value. */
export const plansByWeight = perContext((context): readonly AccountPlan[] =>
  accountRows(context).flatMap(({ id }) => context.book.accounts.get(id) ?? []),
);

/** The documents of a kind within a plan; the register of hospitality shows on its own page only. */
function documentsOf(plan: AccountPlan, kind: Kind): readonly AnyDocument[] {
  return kind === 'hospitality' ? [] : documentsOfPlan(plan).filter((document) => document.kind === kind);
}

/** The document that says most at a path: an example with one line teaches less than one with five. */
function fullest(documents: readonly AnyDocument[], path: readonly string[]): AnyDocument | undefined {
  const sized = documents.map((document) => ({ document, size: sizeAt(document, path) }));
  return sized.filter(({ size }) => size > 0).toSorted((a, b) => b.size - a.size)[0]?.document;
}

/** How much was written at a path; 0 when nothing was. */
function sizeAt({ data }: AnyDocument, path: readonly string[]): number {
  let reached: unknown = data;
  for (const step of path) {
    if (step === '*' && typeof reached === 'object' && reached !== null) reached = Object.values(reached)[0];
    else {
      reached =
        typeof reached === 'object' && reached !== null
          ? (reached as Readonly<Record<string, unknown>>)[step]
          : undefined;
    }
  }
  if (reached === undefined || reached === false) return 0;
  if (typeof reached !== 'object' || reached === null) return 1;
  return Object.keys(reached).length;
}
