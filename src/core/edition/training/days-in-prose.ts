import { isCalendarDay } from '#schemas/primitives.ts';
import type { Day } from '../../calendar/day.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const HAN_MONTHS = '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'.split(' ');

/** Words of a law near a day: the day is the law's, whatever account the text speaks of. */
const LAW = /法》|条例|施行|生效|\bAct\b|\bGDPR\b|\bPIPL\b|in force|takes effect/;
/** How far around a day they are looked for, in characters. */
const NEAR = 40;
/** Where a text names a month alone, its middle is moved. */
const MIDDLE = 15;

/** A day as a text names it: a part that it leaves out is undefined. */
interface Named {
  readonly year?: string | undefined;
  readonly month: number;
  readonly day?: number;
}

/** A way to write days, and how to write another day in the same way. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Named;
  readonly write: (moved: Required<Named>, groups: Groups, move: (day: number) => Required<Named>) => string;
}
type Groups = Readonly<Record<string, string | undefined>>;

const ENGLISH = MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|');
const HAN_YEAR = String.raw`(?:(?<year>\d{4})(?<gap> ?)年 ?)?`;

const FORMS: readonly Form[] = [
  {
    pattern: /(?<![\d-])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?![\d-])/g,
    read: numbers,
    write: ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  },
  {
    // 8 月 13 日, 2026年8月13日, 11 月 12 日到 16 日
    pattern: new RegExp(
      String.raw`(?<!\d)${HAN_YEAR}(?<month>\d{1,2})(?<space> ?)月 ?(?<day>\d{1,2}) ?日(?:(?<to> ?[到至和、–—-] ?)(?<last>\d{1,2}) ?日)?`,
      'g',
    ),
    read: numbers,
    write: ({ year, month, day }, { year: written, gap = '', space = '', to, last }, move) => {
      const first = `${written === undefined ? '' : `${year}${gap}年${gap}`}${month}${space}月${space}${day}${space}日`;
      if (to === undefined) return first;
      const end = move(Number(last));
      return `${first}${to}${end.month === month ? '' : `${end.month}${space}月${space}`}${end.day}${space}日`;
    },
  },
  {
    // 2026 年 12 月, 6 月的推进会
    pattern: new RegExp(String.raw`(?<![\d.–-])${HAN_YEAR}(?<month>\d{1,2})(?<space> ?)月(?! ?\d|度|薪)`, 'g'),
    read: numbers,
    write: ({ year, month }, { year: written, gap = '', space = '' }) =>
      `${written === undefined ? '' : `${year}${gap}年${gap}`}${month}${space}月`,
  },
  {
    pattern: new RegExp(
      `(?<![一二三四五六七八九十每几个])(?<month>${HAN_MONTHS.toReversed().join('|')})(?!度|薪|一)`,
      'g',
    ),
    read: ({ month = '' }) => ({ month: HAN_MONTHS.indexOf(month) + 1 }),
    write: ({ month }) => HAN_MONTHS[month - 1] ?? '',
  },
  {
    // 13 August 2026, 21 Oct
    pattern: new RegExp(String.raw`(?<![\d.,–-])(?<day>\d{1,2}) (?<name>${ENGLISH})\b(?: (?<year>\d{4}))?`, 'g'),
    read: english,
    write: ({ year, month, day }, { name, year: written }) =>
      `${day} ${monthLike(month, name)}${written === undefined ? '' : ` ${year}`}`,
  },
  {
    // the April review, in June, March 2026; with nothing around it, May is a verb as well
    pattern: new RegExp(
      String.raw`(?<!\d )\b(?<name>${ENGLISH.replace('May|May|', '')}|(?<=\b(?:in|of|since|until|by|from|to|early|mid|late) )May|May(?= \d{4}))\b(?: (?<year>\d{4}))?(?! ?\d)`,
      'g',
    ),
    read: english,
    write: ({ year, month }, { name, year: written }) =>
      `${monthLike(month, name)}${written === undefined ? '' : ` ${year}`}`,
  },
];

/** A text with the days that it names moved; `year` is that of days without one. Those of laws stay. */
export function moveDaysIn(text: string, move: (day: Day) => Day, year: string): string {
  return FORMS.reduce(
    (before, { pattern, read, write }) =>
      before.replace(pattern, (found: string, ...rest: readonly unknown[]) => {
        const groups = rest.at(-1) as Groups; // every pattern names its groups
        const at = Number(rest.at(-3));
        if (LAW.test(before.slice(Math.max(0, at - NEAR), at + found.length + NEAR))) return found;
        const named = read(groups);
        const moved = (day: number | undefined) => {
          const written = `${named.year ?? year}-${two(named.month)}-${two(day ?? MIDDLE)}`;
          return isCalendarDay(written) ? partsOf(move(written)) : undefined;
        };
        const first = moved(named.day);
        return first === undefined ? found : write(first, groups, (day) => moved(day) ?? first);
      }),
    text,
  );
}

function numbers({ year, month, day }: Groups): Named {
  return { year, month: Number(month), ...(day !== undefined && { day: Number(day) }) };
}

function english({ year, name = '', day }: Groups): Named {
  const month = MONTHS.findIndex((known) => known.startsWith(name.slice(0, 3))) + 1;
  return { year, month, ...(day !== undefined && { day: Number(day) }) };
}

function partsOf(day: Day): Required<Named> {
  return { year: day.slice(0, 4), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** A month in English, short where it was written short. */
function monthLike(month: number, written = ''): string {
  const name = MONTHS[month - 1] ?? '';
  return written.length === 3 && written !== 'May' ? name.slice(0, 3) : name;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
