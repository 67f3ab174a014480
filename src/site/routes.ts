import { kinds, type Kind } from '#schemas/index.ts';
import type { AccountPlan, Book } from '#core/link/book.ts';
import { keepsReviews } from '#core/measures/next-review.ts';
import { DIMENSIONS } from '#core/views/segments/dimensions.ts';
import { LIST_NAMES } from './lists.ts';
import { LANGUAGES, site } from './site.ts';

/** A route of Astro's: the parameters of one page. */
interface Route {
  readonly params: Record<string, string | undefined>;
}

/** One page in each language. */
export function inBothLanguages(): Route[] {
  return LANGUAGES.map(({ param }) => ({ params: { lang: param } }));
}

/** A file for each list, in each language. */
export function listRoutes(): Route[] {
  return LIST_NAMES.flatMap((list) => LANGUAGES.map(({ param }) => ({ params: { lang: param, list } })));
}

/** A page for each classification of accounts, in each language. */
export function segmentRoutes(): Route[] {
  return DIMENSIONS.flatMap((dimension) => LANGUAGES.map(({ param }) => ({ params: { lang: param, dimension } })));
}

/** Where the book keeps the documents that have a page of their own outside the accounts. */
const SHARED = {
  member: 'team',
  solution: 'solutions',
  industry: 'industries',
  competitor: 'competitors',
  partner: 'partners',
  play: 'plays',
  tier: 'tiers',
  stage: 'stages',
  phase: 'phases',
  role: 'roles',
  tool: 'tools',
  reviewKind: 'reviewKinds',
  lesson: 'lessons',
  exercise: 'exercises',
  lecture: 'lectures',
} as const satisfies Partial<Record<Kind, keyof Book>>;

/** A page for each document of a shared kind, in each language. */
export async function routesOf(kind: keyof typeof SHARED): Promise<Route[]> {
  const { book } = await site();
  return [...book[SHARED[kind]].keys()].flatMap((name) =>
    LANGUAGES.map(({ param }) => ({ params: { lang: param, name } })),
  );
}

/** A page for each account, or for those of which something holds, in each language. */
export async function accountRoutes(holds: (plan: AccountPlan, book: Book) => boolean = () => true): Promise<Route[]> {
  const { book } = await site();
  return [...book.accounts.values()]
    .filter((plan) => holds(plan, book))
    .flatMap(({ id }) => LANGUAGES.map(({ param }) => ({ params: { lang: param, account: id } })));
}

/** A page for each account that has reviews, or whose tier asks for some, in each language. */
export function reviewRoutes(): Promise<Route[]> {
  return accountRoutes(keepsReviews);
}

/** A page for each kind of document, in each language. */
export function kindRoutes(): Route[] {
  return Object.keys(kinds).flatMap((kind) => LANGUAGES.map(({ param }) => ({ params: { lang: param, kind } })));
}

/** A page for each document of a kind within the accounts, in each language. */
export async function routesWithin(of: (plan: AccountPlan) => Iterable<string>): Promise<Route[]> {
  const { book } = await site();
  return [...book.accounts.values()].flatMap((plan) =>
    [...of(plan)].flatMap((name) =>
      LANGUAGES.map(({ param }) => ({ params: { lang: param, account: plan.id, name } })),
    ),
  );
}
