import type { Lang } from '#schemas/field.ts';
import { addMonths, dayNumber, type Day } from '../../../calendar/day.ts';
import { monthName, yearName } from '../../../text/charts/time-words.ts';
import { textWidth } from '../../text-fit.ts';

/** A stretch of days laid on a stretch of px. */
export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
  readonly left: number;
  readonly right: number;
  /** Where the middle of a day is; days outside the stretch stand at its edge. */
  readonly x: (day: Day) => number;
  readonly ticks: readonly Tick[];
}

/** The beginning of a month, with the words that fit below it. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  /** The year, where the axis names it on a line of its own. */
  readonly year: string;
}

/** Font size of the axis, and the air that a label needs, in px. */
const FONT = 11;
const AIR = 8;

/** A scale over whole months: from the month of `from` to the end of the month of `to`. */
export function timeScale(from: Day, to: Day, left: number, right: number, lang: Lang): TimeScale {
  const first = firstOfMonth(from);
  const end = addMonths(firstOfMonth(to), 1);
  const span = dayNumber(end) - dayNumber(first);
  const at = (day: Day, share: number) =>
    left + (Math.min(Math.max(dayNumber(day) - dayNumber(first) + share, 0), span) / span) * (right - left);
  return {
    from: first,
    to: end,
    left,
    right,
    x: (day) => at(day, 0.5),
    ticks: ticks(first, end, lang, (day) => at(day, 0)),
  };
}

/** Every first, second, third, sixth or twelfth month, as far apart as the words need. */
function ticks(first: Day, end: Day, lang: Lang, at: (day: Day) => number): readonly Tick[] {
  const months: Day[] = [];
  for (let month = first; month < end; month = addMonths(month, 1)) months.push(month);
  const width = (at(end) - at(first)) / months.length;
  const isRoomy = months.every((month) => textWidth(monthName(month, lang).whole, FONT) + AIR <= width);
  const widest = Math.max(...months.map((month) => textWidth(monthName(month, lang).alone, FONT)));
  const step = [1, 2, 3, 6, 12].find((count) => widest + AIR <= width * count) ?? 12;
  const shown = months
    .filter((month) => (Number(month.slice(5, 7)) - 1) % step === 0)
    .map((month, index) => ({
      x: at(month),
      label: isRoomy ? monthName(month, lang).whole : monthName(month, lang).alone,
      year: !isRoomy && (index === 0 || month.slice(5, 7) === '01') ? yearName(month, lang) : '',
    }));
  // Where the second year begins close to the first tick, its name would stand on the first one's.
  const second = shown.slice(1).find(({ year }) => year !== '');
  const [head] = shown;
  return head && second && second.x - head.x < textWidth(head.year, FONT) + AIR
    ? [{ ...head, year: '' }, ...shown.slice(1)]
    : shown;
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}
