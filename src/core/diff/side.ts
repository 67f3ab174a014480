import type { Lang } from '#schemas/field.ts';
import type { Compilation } from '../compile.ts';
import type { AccountPlan } from '../link/book.ts';
import type { ViewContext } from '../views/context.ts';
import type { FormScope } from '../views/form/references.ts';

/** One of the two books that are compared. */
export interface Side {
  readonly compilation: Compilation;
  /** Absent when nothing of the book could be arranged, or when there is none. */
  readonly context?: ViewContext;
}

/** A book that was compiled, as one side of a comparison. */
export function sideOf(compilation: Compilation, lang: Lang): Side {
  const { draft: book, asOf, diagnostics } = compilation;
  return { compilation, ...(book && { context: { book, asOf, lang, diagnostics } }) };
}

/** Both sides of what is compared, with the plan that a document belongs to on each. */
export interface Scopes {
  readonly lang: Lang;
  readonly before?: FormScope;
  readonly after?: FormScope;
}

/** The sides of an account; of what all accounts share when there is none. */
export function scopesOf(
  before: Side,
  after: Side,
  lang: Lang,
  plans: { readonly before?: AccountPlan | undefined; readonly after?: AccountPlan | undefined } = {},
): Scopes {
  return {
    lang,
    ...(before.context && { before: { context: before.context, ...(plans.before && { plan: plans.before }) } }),
    ...(after.context && { after: { context: after.context, ...(plans.after && { plan: plans.after }) } }),
  };
}
