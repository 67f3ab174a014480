import { stage as stages } from '#schemas/vocabulary.ts';
import { daysBetween, type Day } from '../calendar/day.ts';
import type { Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';

/** A sales stage by its name. */
export type Stage = (typeof stages.names)[number];

/** The front matter of a sales stage's method page (method: § 1.4). */
export function stagePage(book: Book, stage: string) {
  return book.stages.get(stage)?.original.data;
}

/** The method pages of the stages that an opportunity passes before this one, in their order. */
export function earlierStages(book: Book, stage: string): readonly TypedDocument<'stage'>[] {
  const order = stagePage(book, stage)?.order ?? 0;
  return [...book.stages.values()].map(({ original }) => original).filter(({ data }) => data.order < order);
}

/** Whether an opportunity is in this stage or in a later one (method: § 1.4). */
export function hasReached({ data }: TypedDocument<'opportunity'>, from: Stage): boolean {
  return stages.names.indexOf(data.stage) >= stages.names.indexOf(from);
}

/** Whether the probability lies in the range that the page of its stage calls plausible (method: STG-04). */
export function probabilityFits({ data: { stage, probability } }: TypedDocument<'opportunity'>, book: Book): boolean {
  const range = stagePage(book, stage)?.probability;
  return !range || (probability >= range.from && probability <= range.to);
}

/** Whole days that an opportunity has been in its present stage (method: § 1.4, STG-05). */
export function daysInStage({ data }: TypedDocument<'opportunity'>, asOf: Day): number {
  return Math.max(0, daysBetween(data.stageSince, asOf));
}
