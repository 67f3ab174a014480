import { addDays, type Day } from '../../calendar/day.ts';
import type { AccountPlan, Book } from '../../link/book.ts';
import { executiveFreshness, seminarFreshness, type Freshness } from '../freshness.ts';
import { materialsAge } from '../materials.ts';
import { nextReviews } from '../next-review.ts';
import type { Due } from './due.ts';

/** The tier sets the rhythm. */
const DECLARED = ['tier', 'declared'] as const;

/** What comes next of reviews, and the executive visits and seminars that the tier asks for (method: P12, B10–B12). */
export function rhythmDues(plan: AccountPlan, book: Book, asOf: Day): readonly Due[] {
  const { account } = plan;
  const manager = seated(plan, 'account-manager');
  const sponsor = seated(plan, 'executive-sponsor') ?? manager;
  const asked = (source: 'visit' | 'seminar', { every, due }: Freshness, owner: { readonly owner?: string }) =>
    every === undefined
      ? []
      : [{ source, id: source, ...(due !== undefined && { day: due }), ...owner, document: account, path: DECLARED }];
  return [
    ...nextReviews(plan, book, asOf).map(({ kind, due }) => ({
      source: 'review' as const,
      id: `review-${kind}`,
      ...(due !== undefined && { day: due }),
      ...named(manager),
      document: account,
      path: DECLARED,
      about: kind,
    })),
    ...asked('visit', executiveFreshness(plan, book, asOf), named(sponsor)),
    ...asked('seminar', seminarFreshness(plan, book, asOf), named(manager)),
  ];
}

/** What is to be looked at again: why it is a key account, the maps, the class, the materials (method: A16, G8, B22, E9). */
export function upkeepDues(plan: AccountPlan, book: Book, asOf: Day): readonly Due[] {
  const { account, strategy } = plan;
  const { rationaleReviewDays, mapReviewDays, reclassifyDays } = book.settings.data.limits;
  const { rationaleReviewed, reclassifiedOn } = account.data;
  const owner = named(seated(plan, 'account-manager'));
  const materials = materialsAge(plan, book, asOf);
  return [
    {
      source: 'rationale',
      id: 'rationale',
      day: addDays(rationaleReviewed, rationaleReviewDays),
      ...owner,
      document: account,
      path: ['rationaleReviewed'],
    },
    ...(strategy
      ? [
          {
            source: 'map' as const,
            id: 'map',
            day: addDays(strategy.data.reviewed, mapReviewDays),
            ...owner,
            document: strategy,
            path: ['reviewed'],
          },
        ]
      : []),
    ...(reclassifiedOn === undefined
      ? []
      : [
          {
            source: 'class' as const,
            id: 'class',
            day: addDays(reclassifiedOn, reclassifyDays),
            ...owner,
            document: account,
            path: ['reclassifiedOn'],
          },
        ]),
    ...(materials
      ? [
          {
            source: 'materials' as const,
            id: 'materials',
            ...(materials.newest && { day: addDays(materials.newest.on, materials.every) }),
            ...owner,
            document: account,
            path: ['materials'],
          },
        ]
      : []),
  ];
}

/** The first of the account team who has the role (method: P4). */
export function seated({ account }: AccountPlan, role: 'account-manager' | 'executive-sponsor'): string | undefined {
  return account.data.team.find((seat) => seat.role === role)?.member;
}

/** The owner as a property that is absent where nobody is known. */
export function named(owner: string | undefined): { readonly owner?: string } {
  return owner === undefined ? {} : { owner };
}
