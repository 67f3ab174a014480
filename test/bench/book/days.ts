import { dayNumber, type Day } from '#core/calendar/day.ts';

/** The day `days` after another; before it when `days` is negative. */
export function dayAfter(day: Day, days: number): Day {
  return new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10);
}
