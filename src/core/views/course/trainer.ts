import { trainerWords } from '../../text/pages/trainer-words.ts';
import type { ViewContext } from '../context.ts';
import { courseGaps, type CourseGaps } from './course-gaps.ts';
import { illustratedTopics, type IllustratedTopic } from './illustrations.ts';
import { mistakesShown, type MistakeRow } from './mistakes.ts';
import { preparation, type Preparation } from './preparation.ts';
import { clock, DAY_STARTS, timetable, type TimetableDay } from './timetable.ts';

/** What a trainer needs who prepares day one, in the order in which it is needed. */
export interface TrainerView extends Preparation {
  readonly days: readonly TimetableDay[];
  readonly timetableNote: string;
  readonly topics: readonly IllustratedTopic[];
  /** Which account shows which mistake. */
  readonly mistakes: readonly MistakeRow[];
  readonly gaps: readonly CourseGaps[];
}

/** Builds the trainer’s page (method: A12, A21). */
export function trainerView(context: ViewContext): TrainerView {
  return {
    days: timetable(context),
    timetableNote: trainerWords(context.lang).timetableNote(clock(DAY_STARTS)),
    ...preparation(context),
    topics: illustratedTopics(context),
    mistakes: mistakesShown(context),
    gaps: courseGaps(context),
  };
}
