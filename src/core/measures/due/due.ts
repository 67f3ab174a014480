import type { Day } from '../../calendar/day.ts';
import type { Path } from '../../parse/document.ts';
import type { AnyDocument } from '../../validate/validate.ts';

/** What is due, by the field or the cadence that sets its day; each belongs to one kind. */
export const DUE_KINDS = {
  review: 'review',
  contact: 'contact',
  visit: 'contact',
  seminar: 'contact',
  gap: 'action',
  action: 'action',
  'next-step': 'action',
  'contact-step': 'action',
  decision: 'action',
  work: 'action',
  task: 'action',
  sample: 'action',
  element: 'action',
  hold: 'action',
  close: 'close',
  tender: 'purchase',
  step: 'purchase',
  payment: 'payment',
  milestone: 'joint-plan',
  evaluation: 'joint-plan',
  rationale: 'upkeep',
  map: 'upkeep',
  class: 'upkeep',
  materials: 'upkeep',
} as const;

/** What sets the day of something due. */
export type DueSource = keyof typeof DUE_KINDS;
/** What a diary sorts it under. */
export type DueKind = (typeof DUE_KINDS)[DueSource];

/** Something of an account that has to happen by a day. */
export interface Due {
  readonly source: DueSource;
  /** Tells it from everything else of the account, and stays the same when its day moves. */
  readonly id: string;
  /** The day by which; absent when a cadence asks for it and it never happened, so that it is due at once. */
  readonly day?: Day;
  /** The member of ours who answers for it; absent when nobody is named. */
  readonly owner?: string;
  /** Where the plan says so: the document, and what in it sets the day or would record that it is done. */
  readonly document: AnyDocument;
  readonly path: Path;
  /** The person, the kind of review, the procurement step or the element that it is about. */
  readonly about?: string;
  /** What is to be done, in the author’s words. */
  readonly text?: string;
}

/** Whether its day has passed, or its cadence was never begun. */
export function isOverdue({ day }: Due, asOf: Day): boolean {
  return day === undefined || day < asOf;
}
