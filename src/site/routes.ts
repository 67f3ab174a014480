import type { Kind } from '#schemas/index.ts';
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

/** A page for each document of a shared kind, in each language. */
export async function routesOf(
  kind: Extract<Kind, 'member' | 'solution' | 'industry' | 'tier' | 'stage'>,
): Promise<Route[]> {
  const { book } = await site();
  const names: Readonly<
    Record<typeof kind, keyof Pick<Book, 'team' | 'solutions' | 'industries' | 'tiers' | 'stages'>>
  > = {
    member: 'team',
    solution: 'solutions',
    industry: 'industries',
    tier: 'tiers',
    stage: 'stages',
  };
  return [...book[names[kind]].keys()].flatMap((name) =>
    LANGUAGES.map(({ param }) => ({ params: { lang: param, name } })),
  );
}

/** A page for each account, in each language. */
export async function accountRoutes(): Promise<Route[]> {
  const { book } = await site();
  return [...book.accounts.keys()].flatMap((account) =>
    LANGUAGES.map(({ param }) => ({ params: { lang: param, account } })),
  );
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
