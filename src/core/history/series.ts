import type { Day } from '../calendar/day.ts';

/** A value and the day from which on it held. */
export interface Since<T> {
  readonly day: Day;
  readonly value: T;
}

/** A value over time, oldest first; no two neighbours hold the same value or begin on the same day. */
export type Series<T> = readonly Since<T>[];

/**
 * A series with one more record. A record that repeats the last value may know better since when it holds. One that
 * begins before others do takes their place: what the plan says of its own past outweighs the day of a commit.
 */
export function continued<T>(series: Series<T>, next: Since<T>): Series<T> {
  const last = series.at(-1);
  if (last?.value === next.value) {
    return next.day < last.day ? continued(series.slice(0, -1), next) : series;
  }
  const before = series.filter(({ day }) => day < next.day);
  return before.at(-1)?.value === next.value ? before : [...before, next];
}

/** A series with the present value as the plan records it: its day outweighs those that commits tell. */
export function withRecord<T>(series: Series<T>, record: Since<T>, asOf: Day): Series<T> {
  if (record.day > asOf) return series;
  const end = series.at(-1)?.value === record.value ? -1 : series.length;
  return continued(series.slice(0, end), record);
}
