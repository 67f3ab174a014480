import { addDays, addMonths, daysBetween, type Day } from '../../calendar/day.ts';
import { numberAt, type Draw } from './keyed.ts';

/** Farthest that the days of an account are moved, in weeks: windows stay plausible, and no day is the true one. */
const FARTHEST = 13;

/**
 * How many days an account is moved by: one number for all its days, in whole weeks so that weekdays hold. Always into
 * the past: what happened must not lie after the as-of day, which stays.
 */
export function shiftOf(draw: Draw, scope: string): number {
  return -7 * (1 + (numberAt(draw('days', scope), 0) % FARTHEST));
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
