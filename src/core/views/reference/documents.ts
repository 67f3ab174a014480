import type { Kind } from '#schemas/index.ts';
import type { AccountPlan, Book } from '../../link/book.ts';
import type { AnyDocument } from '../../validate/validate.ts';

/** Every document of a kind in the book, the shortest first. */
export function documentsOf(book: Book, kind: Kind): readonly AnyDocument[] {
  return allDocuments(book)
    .filter((document) => document.kind === kind)
    .toSorted((a, b) => a.text.length - b.text.length);
}

function allDocuments(book: Book): readonly AnyDocument[] {
  const { team, solutions, industries, competitors, partners, plays, terms } = book;
  const { tiers, stages, phases, roles, tools, reviewKinds } = book;
  const shared = [team, solutions, industries, competitors, partners, plays, terms];
  const method = [tiers, stages, phases, roles, tools, reviewKinds];
  return [
    book.settings,
    ...shared.flatMap((documents) => [...documents.values()]),
    ...method.flatMap((pages) => [...pages.values()].map(({ original }) => original)),
    ...[...book.accounts.values()].flatMap(planDocuments),
  ];
}

/** Every document of a plan. */
export function planDocuments(plan: AccountPlan): readonly AnyDocument[] {
  const { account, strategy, relationships, goals, assessment, buying, development, jointPlan, hospitality } = plan;
  const single = [account, strategy, relationships, goals, assessment, buying, development, jointPlan, hospitality];
  return [
    ...single.filter((document) => document !== undefined),
    ...plan.people.values(),
    ...plan.opportunities.values(),
    ...plan.touchpoints,
    ...plan.reviews,
  ];
}
