import type { channel, talkLevel } from '#schemas/vocabulary.ts';
import { addDays, addMonths, daysBetween, type Day } from '../../../calendar/day.ts';
import type { AccountPlan, Book } from '../../../link/book.ts';
import { personFreshness } from '../../../measures/freshness.ts';
import { keyPeople } from '../../../measures/key-people.ts';
import type { TypedDocument } from '../../../validate/validate.ts';

/** Months before and after the as-of day that the calendar shows; fewer before while the record is young. */
const MONTHS_BEFORE = 12;
const FEWEST_BEFORE = 5;
const MONTHS_AFTER = 2;

/** One contact with a person. */
export interface Contact {
  readonly day: Day;
  readonly channel: (typeof channel.names)[number];
  readonly level?: (typeof talkLevel.names)[number];
  readonly subject: string;
}

/** A stretch of days, its first and its last. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** The year of contacts with one person against the cadence of the tier (method: A15, B10–B12). */
export interface ContactRow {
  readonly person: TypedDocument<'person'>;
  /** The contacts since the calendar begins, oldest first. */
  readonly contacts: readonly Contact[];
  /** The last contact, also when it is older than the year. */
  readonly last?: Day;
  /** The day by which the cadence asks for the next. */
  readonly due?: Day;
  /** More days than the cadence have passed, or there was never a contact. */
  readonly overdue: boolean;
  /** The days that a contact stands for, until the next one or until the cadence is used up. */
  readonly kept: readonly Stretch[];
  /** The days past the cadence. */
  readonly gaps: readonly Stretch[];
}

/** The contact calendar of an account. */
export interface ContactCalendar {
  /** The first contact of the last year, or some months ago when there was none before. */
  readonly from: Day;
  readonly to: Day;
  /** The cadence in days; absent when the tier states none. */
  readonly every?: number;
  /** Longest without contact first, who was never met before all. */
  readonly rows: readonly ContactRow[];
}

/** The year of contacts with the key people; with those whom somebody covers when nobody is key. */
export function contactCalendar(plan: AccountPlan, book: Book, asOf: Day): ContactCalendar {
  const key = keyPeople(plan, book);
  const people = key.length > 0 ? key : [...plan.people.values()].filter(({ data }) => data.coverage.length > 0);
  const year = addMonths(asOf, -MONTHS_BEFORE);
  const first = plan.touchpoints.find(
    ({ date = '', data }) => date >= year && people.some(({ name }) => data.people.includes(name)),
  );
  const young = addMonths(asOf, -FEWEST_BEFORE);
  const from = first?.date === undefined || first.date > young ? young : first.date;
  const rows = people.map((person) => contactRow(person, plan, book, asOf, from));
  const every = people[0] && personFreshness(people[0], plan, book, asOf).every;
  return {
    from,
    to: addMonths(asOf, MONTHS_AFTER),
    ...(every !== undefined && { every }),
    rows: rows.toSorted((a, b) => order(a.last ?? '', b.last ?? '')),
  };
}

function contactRow(person: TypedDocument<'person'>, plan: AccountPlan, book: Book, asOf: Day, from: Day): ContactRow {
  const { on: last, due, every, overdue } = personFreshness(person, plan, book, asOf);
  const met = plan.touchpoints.flatMap(({ date, data }): readonly Contact[] =>
    date !== undefined && date <= asOf && data.people.includes(person.name)
      ? [
          {
            day: date,
            channel: data.channel,
            subject: data.subject,
            ...(data.talkLevel !== undefined && { level: data.talkLevel }),
          },
        ]
      : [],
  );
  const days = [...new Set(met.map(({ day }) => day))];
  const stretches = days.map((day, index) => ({ from: day, next: days[index + 1] ?? asOf }));
  const inYear = ({ from: first, to }: Stretch): readonly Stretch[] =>
    to <= from ? [] : [{ from: first < from ? from : first, to }];
  return {
    person,
    contacts: met.filter(({ day }) => day >= from),
    overdue,
    ...(last !== undefined && { last }),
    ...(due !== undefined && { due }),
    kept:
      every === undefined
        ? []
        : stretches.flatMap(({ from: day, next }, index) => {
            const until = addDays(day, every);
            // The last contact counts on into the days to come.
            return inYear({ from: day, to: until < next || index === stretches.length - 1 ? until : next });
          }),
    gaps:
      every === undefined
        ? []
        : stretches.flatMap(({ from: day, next }) => {
            const until = addDays(day, every);
            return until < next ? inYear({ from: until, to: next }) : [];
          }),
  };
}

/** The days until the next contact that is not overdue is due; nothing when there is none. */
export function daysToNext({ rows }: ContactCalendar, asOf: Day): number | undefined {
  const days = rows.flatMap(({ due }) => (due === undefined || due < asOf ? [] : [daysBetween(asOf, due)]));
  return days.length === 0 ? undefined : Math.min(...days);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
