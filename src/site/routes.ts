import { kinds, type Kind } from '#schemas/index.ts';
import type { AccountPlan, Book } from '#core/link/book.ts';
import { LANGUAGES, site } from './site.ts';

/** A route of Astro's: the parameters of one page. */
interface Route {
  readonly params: Record<string, string | undefined>;
}

/** One page in each language. */
export function inBothLanguages(): Route[] {
  return LANGUAGES.map(({ param }) => ({ params: { lang: param } }));
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
} as const satisfies Partial<Record<Kind, keyof Book>>;

/** A page for each document of a shared kind, in each language. */
export async function routesOf(kind: keyof typeof SHARED): Promise<Route[]> {
  const { book } = await site();
  return [...book[SHARED[kind]].keys()].flatMap((name) =>
    LANGUAGES.map(({ param }) => ({ params: { lang: param, name } })),
  );
}

/** A page for each account, or for those of which something holds, in each language. */
export async function accountRoutes(holds: (plan: AccountPlan) => boolean = () => true): Promise<Route[]> {
  const { book } = await site();
  return [...book.accounts.values()]
    .filter(holds)
    .flatMap(({ id }) => LANGUAGES.map(({ param }) => ({ params: { lang: param, account: id } })));
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
