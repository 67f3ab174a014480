import type { Lang } from '#schemas/field.ts';
import { daysBetween, type Day } from '../../../calendar/day.ts';
import { shortDay, timeWords, type GanttSign } from '../../../text/charts/time-words.ts';

/** A piece of work with a due date, as the plan states it. */
export interface Work {
  /** Unique in its picture. */
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly due?: Day;
  /** The day on which it was done, where the plan says so. */
  readonly doneOn?: Day;
  readonly state: 'open' | 'doing' | 'done' | 'off';
  /** Its state in the plan's own words. */
  readonly status: string;
  /** Whether a passed due date counts: not before both sides agreed to a plan. */
  readonly counts: boolean;
  /** The ids of what must be done before. */
  readonly waitsFor: readonly string[];
}

/** Work that belongs together. */
export interface WorkGroup {
  readonly id: string;
  readonly title: string;
  readonly due?: Day;
  readonly work: readonly Work[];
}

/** The order of due dates; work without one comes last. */
export function byDue({ due: a = '9999' }: Work, { due: b = '9999' }: Work): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A piece of work on the time axis. The bar is the time left or the time past, never a guess at a beginning. */
export interface GanttRow extends Work {
  readonly sign: Exclude<GanttSign, 'goal' | 'waits'>;
  /** Where its mark stands: the day it was done or is due. */
  readonly at?: Day;
  readonly bar?: { readonly from: Day; readonly to: Day };
  /** What it waits for is due no earlier than itself. */
  readonly clashes: boolean;
  readonly words: string;
  readonly wordsNote: string;
}

/**
 * Places work in time. A plan states no beginnings: work that is to be done has the time from today, or from the day
 * on which what it waits for is due; overdue work has lost the time since its due date; done work took the time since
 * what it waited for was done (method: P5).
 */
export function ganttRows(all: readonly Work[], asOf: Day, lang: Lang): ReadonlyMap<string, GanttRow> {
  const byId = new Map(all.map((work) => [work.id, work]));
  return new Map(
    all.map((work) => {
      const before = work.waitsFor.flatMap((id) => byId.get(id) ?? []);
      return [work.id, placed(work, before, asOf, lang)];
    }),
  );
}

function placed(work: Work, before: readonly Work[], asOf: Day, lang: Lang): GanttRow {
  const { due, state, status } = work;
  const words = timeWords(lang);
  const note = (day: Day | undefined) => (day === undefined ? '' : ` · ${shortDay(day, asOf, lang)}`);
  const still = { clashes: false, words: status, wordsNote: '' };
  if (state === 'off' || due === undefined) {
    const at = state === 'done' ? (work.doneOn ?? due) : due;
    const sign = state === 'done' ? 'done' : state === 'off' ? 'off' : state;
    return {
      ...work,
      ...still,
      sign,
      ...(at !== undefined && { at }),
      wordsNote: due === undefined ? words.undated : words.dueOn(shortDay(due, asOf, lang)),
    };
  }
  if (state === 'done') {
    const at = work.doneOn ?? due;
    const since = latest(before.map(({ doneOn, due: day }) => doneOn ?? day));
    const bar = since !== undefined && since < at ? { bar: { from: since, to: at } } : {};
    return { ...work, ...still, ...bar, sign: 'done', at, wordsNote: shortDay(at, asOf, lang) };
  }
  if (due < asOf && work.counts) {
    return {
      ...work,
      sign: 'overdue',
      at: due,
      bar: { from: due, to: asOf },
      clashes: false,
      words: words.overdue(daysBetween(due, asOf)),
      wordsNote: `${status}${note(due)}`,
    };
  }
  const open = before.filter((other) => other.state === 'open' || other.state === 'doing');
  const from = latest([asOf, ...open.map((other) => other.due)]) ?? asOf;
  const clashes = open.some((other) => other.due !== undefined && other.due >= due);
  return {
    ...work,
    sign: state,
    at: due,
    ...(from < due && { bar: { from, to: due } }),
    clashes,
    words: clashes ? words.clash : due < asOf ? status : words.inDays(daysBetween(asOf, due)),
    wordsNote: `${status}${note(due)}`,
  };
}

function latest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((last, day) => (last === undefined || (day !== undefined && day > last) ? day : last), undefined);
}
