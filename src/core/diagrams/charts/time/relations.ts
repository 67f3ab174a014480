import { addMonths, type Day } from '../../../calendar/day.ts';
import type { Contact } from '../../../history/history.ts';
import { continued, type Series } from '../../../history/series.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { keyPeople } from '../../../measures/key-people.ts';
import type { TypedDocument } from '../../../validate/validate.ts';
import type { FigureContext } from '../../figure.ts';

/** How far the picture looks back at most, in months. */
const MONTHS_BACK = 24;

/** What the git history tells of one person; the values of today come from the plan. */
export interface RelationRow {
  readonly person: TypedDocument<'person'>;
  readonly stance: Series<number>;
  readonly contact: Series<Contact>;
  /** Steps of stance since the picture begins; positive when it became better. */
  readonly change: number;
}

/** The key people of an account over time. */
export interface RelationPast {
  readonly from: Day;
  /** The most influential first; equals in the order of their names. */
  readonly rows: readonly RelationRow[];
}

/** Stance and contact of the key people over time; nothing where git tells of none of them (method: E5, R3). */
export function relationPast(plan: AccountPlan, { book, asOf, history }: FigureContext): RelationPast | undefined {
  if (!history) return undefined;
  const people = keyPeople(plan, book).filter(({ path }) => history.stances.has(path) || history.contacts.has(path));
  const first = people
    .flatMap(({ path }) => [history.stances.get(path)?.[0]?.day, history.contacts.get(path)?.[0]?.day])
    .filter((day) => day !== undefined)
    .sort()[0];
  if (first === undefined || first >= asOf) return undefined;
  const back = addMonths(asOf, -MONTHS_BACK);
  const from = first < back ? back : first;
  const rows = people.map((person): RelationRow => {
    const { path, data } = person;
    const stance = since(continued(history.stances.get(path) ?? [], { day: asOf, value: data.stance }), from);
    const contact = since(continued(history.contacts.get(path) ?? [], { day: asOf, value: data.contact }), from);
    return { person, stance, contact, change: data.stance - (stance[0]?.value ?? data.stance) };
  });
  return { from, rows: rows.toSorted((a, b) => b.person.data.influence - a.person.data.influence) };
}

/** A series from a day on: what held on that day begins it. */
function since<T>(series: Series<T>, from: Day): Series<T> {
  const before = series.findLast(({ day }) => day <= from);
  const after = series.filter(({ day }) => day > from);
  return before ? [{ day: from, value: before.value }, ...after] : after;
}
