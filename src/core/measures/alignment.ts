import { procurementStep as steps } from '#schemas/vocabulary.ts';
import type { Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { stagePage } from './stage-pages.ts';

export type ProcurementStep = (typeof steps.names)[number];

/** Our stage beside the customer's procurement step. */
export interface Alignment {
  /** The step at which the customer is. */
  readonly actual: ProcurementStep;
  /** The step at which our stage begins. */
  readonly expected: ProcurementStep;
  /** Steps by which we run ahead of the customer; negative when the customer is beyond our stage; 0 in step. */
  readonly gap: number;
}

/** How far our stage is from the customer's step, in steps; nothing where either side is not written (method: C5). */
export function alignment({ data }: TypedDocument<'opportunity'>, book: Book): Alignment | undefined {
  const actual = data.procurementStep;
  const places = (stagePage(book, data.stage)?.procurement ?? []).map((step) => steps.names.indexOf(step));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const expected = steps.names[first];
  if (actual === undefined || expected === undefined) return undefined;
  const here = steps.names.indexOf(actual);
  return { actual, expected, gap: here < first ? first - here : Math.min(0, last - here) };
}
