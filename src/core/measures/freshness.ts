import { addDays, daysBetween, type Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { tierPage } from './tier-lens.ts';

type Touchpoint = TypedDocument<'touchpoint'>;

/** How long ago something last happened, against the days that the tier allows between two of its kind. */
export interface Freshness {
  /** The touchpoint that counts; absent when there was never one. */
  readonly last?: Touchpoint;
  /** The day of that touchpoint. */
  readonly on?: Day;
  /** Days from then to the as-of day. */
  readonly days?: number;
  /** The day by which the next one is due; absent when it never happened or the tier expects none. */
  readonly due?: Day;
  /** The tier's cadence in days; absent when it expects none. */
  readonly every?: number;
  /** More days than the cadence have passed, or it never happened although the tier expects it. */
  readonly overdue: boolean;
}

/** Channels that count as a seminar of the tier's cadence (method: B10–B12). */
const SEMINARS: ReadonlySet<string> = new Set(['seminar', 'technical-exchange', 'business-exchange']);

/** The last touchpoint on or before `asOf` that counts. */
export function lastTouchpoint(
  plan: AccountPlan,
  asOf: Day,
  counts: (touchpoint: Touchpoint) => boolean = () => true,
): Touchpoint | undefined {
  return plan.touchpoints.findLast(
    (touchpoint) => touchpoint.date !== undefined && touchpoint.date <= asOf && counts(touchpoint),
  );
}

/** A contact that left something: its impact is not 0. An impact that nobody stated counts (method: A15, E6). */
export function isMeaningful({ data }: Touchpoint): boolean {
  return data.impact !== 0;
}

/** Days since the account's last meaningful contact, against the contact cadence of its tier (method: A15). */
export function accountFreshness(plan: AccountPlan, book: Book, asOf: Day): Freshness {
  return freshness(lastTouchpoint(plan, asOf, isMeaningful), cadenceOf(plan, book)?.contact, asOf);
}

/** Days since the last touchpoint that names the person, against the tier's contact cadence (method: A15, B10–B12). */
export function personFreshness(person: TypedDocument<'person'>, plan: AccountPlan, book: Book, asOf: Day): Freshness {
  const last = lastTouchpoint(plan, asOf, ({ data }) => data.people.includes(person.name));
  return freshness(last, cadenceOf(plan, book)?.contact, asOf);
}

/** Days since one of the account team's executive sponsors last met the customer; writing is no visit (method: B10, B11). */
export function executiveFreshness(plan: AccountPlan, book: Book, asOf: Day): Freshness {
  const sponsors = new Set(
    plan.account.data.team.filter(({ role }) => role === 'executive-sponsor').map(({ member }) => member),
  );
  const last = lastTouchpoint(
    plan,
    asOf,
    ({ data }) => data.channel !== 'message' && data.members.some((member) => sponsors.has(member)),
  );
  return freshness(last, cadenceOf(plan, book)?.executiveVisit, asOf);
}

/** Days since the last seminar or exchange with the customer (method: B10–B12). */
export function seminarFreshness(plan: AccountPlan, book: Book, asOf: Day): Freshness {
  const last = lastTouchpoint(plan, asOf, ({ data }) => SEMINARS.has(data.channel));
  return freshness(last, cadenceOf(plan, book)?.seminar, asOf);
}

function cadenceOf(plan: AccountPlan, book: Book) {
  return tierPage(book, plan.account.data.tier.declared)?.cadence;
}

function freshness(last: Touchpoint | undefined, every: number | undefined, asOf: Day): Freshness {
  const cadence = every === undefined ? {} : { every };
  if (last?.date === undefined) return { ...cadence, overdue: every !== undefined };
  const days = daysBetween(last.date, asOf);
  const due = every === undefined ? {} : { due: addDays(last.date, every) };
  return { last, on: last.date, days, ...due, ...cadence, overdue: every !== undefined && days > every };
}
