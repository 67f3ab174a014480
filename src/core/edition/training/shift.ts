import { addDays, addMonths, daysBetween, type Day } from '../../calendar/day.ts';
import { keyed, numberAt, type Draw } from './keyed.ts';

/** Farthest that days are moved, in weeks: windows and seasons stay plausible. */
const FARTHEST = 13;

/**
 * How many days a training edition is moved by: one number for all of it, the as-of day and the days in texts among them. So
 * every age, window and delay is the true one, and an exercise fits the plans that it speaks of. In whole weeks, so that
 * weekdays hold, and always into the past. Who knows when the edition was made knows the number too.
 */
export function shiftOf(draw: Draw): number {
  return -7 * (1 + (numberAt(draw('days', 'book'), 0) % FARTHEST));
}

/** The day that stands for a real one in the training edition of a key. Throws without a key. */
export function trainingDay(key: string | undefined, day: Day): Day {
  return shifted(day, shiftOf(keyed(key)));
}

/** A day moved by at most a year; at the ends of the calendar it is moved the other way. */
export function shifted(day: Day, days: number): Day {
  const moved = later(day, days);
  return moved < '1900-01-01' || moved > '2199-12-31' ? later(day, -days) : moved;
}

function later(day: Day, days: number): Day {
  if (days >= 0) return addDays(day, days);
  const yearBefore = addMonths(day, -12);
  return addDays(yearBefore, daysBetween(yearBefore, day) + days);
}
