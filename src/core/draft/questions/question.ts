import type { Day } from '../../calendar/day.ts';
import type { AccountPlan, Book } from '../../link/book.ts';
import { valueAt, wayOf, type Answers } from '../answers.ts';

/** What is known while a document is being filled in. */
export interface Circumstances {
  readonly book: Book;
  readonly asOf: Day;
  /** The account that it belongs to; nothing while that is being made. */
  readonly plan?: AccountPlan;
  /** The name that the document gets. */
  readonly name: string;
  readonly answers: Answers;
}

/** One thing to ask. What it is called and what it may hold is the schema's to say. */
export interface Question {
  /** The way to the value, as it is typed. */
  readonly way: string;
  /** A rule of the method asks for it, though the schema does not. */
  readonly must?: true;
  readonly when?: (circumstances: Circumstances) => boolean;
  /** What to take when nobody says otherwise. */
  readonly suggest?: (circumstances: Circumstances) => unknown;
  /** What to propose to somebody who can refuse it. */
  readonly offer?: (circumstances: Circumstances) => unknown;
  /** The suggestion is taken without asking. */
  readonly silent?: true;
}

/** The same whatever is known. */
export const always =
  <Value>(value: Value) =>
  () =>
    value;

/** Whether a way was answered so. */
export const has = (way: string, value: unknown) => (given: Circumstances) =>
  valueAt(given.answers, wayOf(way) ?? []) === value;

/** The account manager of the plan. */
export const manager = ({ plan }: Circumstances) =>
  plan?.account.data.team.find(({ role }) => role === 'account-manager')?.member;

/** The account manager in a list; an empty one where the plan has none. */
export const managers = (given: Circumstances) => [manager(given)].filter((name) => name !== undefined);
