import type { ConceptId } from '#schemas/concepts/index.ts';
import type { Text } from '#schemas/field.ts';
import type { Day } from '../../calendar/day.ts';
import type { AccountPlan, Book } from '../../link/book.ts';
import type { Located, Path } from '../../parse/document.ts';
import type { TypedDocument } from '../../validate/validate.ts';

/** How a value is written: a share of 1, a score on a scale, calendar days, a count, money, or words. */
export type Unit = 'share' | 'score' | 'days' | 'count' | 'money' | 'word';

/** One fact that a value was computed from, with the place that it was read at. */
export interface Input {
  readonly label: Text;
  readonly value: number | Text;
  readonly unit: Unit;
  readonly at?: { readonly document: Located; readonly path: Path };
}

/** A computed value with everything it was computed from, so that a page can show why. */
export interface Reading {
  readonly value: number | Text;
  readonly inputs: readonly Input[];
}

/** What every indicator may look at. */
export interface Scope {
  readonly book: Book;
  readonly asOf: Day;
}

/** A computed value of the method: its name for readers, its definition, and how it is read off a plan. */
export interface Indicator<Subject> {
  /** Kebab-case, unique in the whole book, kept forever. */
  readonly name: string;
  readonly label: Text;
  /** The definition in one or two sentences, with scale and direction. */
  readonly about: Text;
  readonly unit: Unit;
  /** The concepts of the method that it computes. */
  readonly method: readonly ConceptId[];
  /** The definition is ours: the sources name the value and do not define it. */
  readonly ours?: true;
  /** It counts what is written at all, so that it means nothing where an edition leaves texts out. */
  readonly countsTexts?: true;
  /** Nothing when the plan does not hold what the value needs. */
  readonly read: (subject: Subject, scope: Scope) => Reading | undefined;
}

/** An opportunity with the plan that it belongs to. */
export interface OpportunitySubject {
  readonly plan: AccountPlan;
  readonly opportunity: TypedDocument<'opportunity'>;
}

export type AccountIndicator = Indicator<AccountPlan>;
export type OpportunityIndicator = Indicator<OpportunitySubject>;
export type BookIndicator = Indicator<Book>;
