import { daysBetween, type Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { Path } from '../parse/document.ts';
import { asksFor } from './tier-lens.ts';

/** The three Cs of account research, as the keys of `background` and the items that a tier asks for (method: G1). */
const THREE_CS = ['company', 'customers', 'competitors'] as const;
export type ResearchSubject = (typeof THREE_CS)[number];

/** One piece of research in `account.md`. */
export interface ResearchEntry {
  readonly date: Day;
  readonly path: Path;
}

/** How old the research of an account is. */
export interface ResearchAge {
  /** The newest piece. */
  readonly newest: ResearchEntry;
  /** Days from its date to the as-of day. */
  readonly days: number;
  /** Research foci recorded within the limit of the settings: what has changed lately. */
  readonly changes: number;
}

/** Every piece of research: the three Cs and the foci (method: G1, G3). */
export function researchEntries({ account }: AccountPlan): readonly ResearchEntry[] {
  const { background } = account.data;
  return [
    ...THREE_CS.flatMap((subject) => {
      const claim = background[subject];
      return claim ? [{ date: claim.date, path: ['background', subject, 'date'] }] : [];
    }),
    ...background.foci.map(({ date }, index) => ({ date, path: ['background', 'foci', index, 'date'] })),
  ];
}

/** The newest research and its age; nothing when the account has none (method: G3; settings: `limits.researchDays`). */
export function researchAge(plan: AccountPlan, book: Book, asOf: Day): ResearchAge | undefined {
  const [first, ...others] = researchEntries(plan);
  if (!first) return undefined;
  const newest = others.reduce((latest, entry) => (entry.date > latest.date ? entry : latest), first);
  const limit = book.settings.data.limits.researchDays;
  const changes = plan.account.data.background.foci.filter(({ date }) => daysBetween(date, asOf) <= limit).length;
  return { newest, days: daysBetween(newest.date, asOf), changes };
}

/** Which of the three Cs the tier asks for and the plan does not hold (method: G1, RES-01). */
export function researchMissing(plan: AccountPlan, book: Book): readonly ResearchSubject[] {
  return THREE_CS.filter(
    (subject) => asksFor(plan, book, subject) && plan.account.data.background[subject] === undefined,
  );
}
