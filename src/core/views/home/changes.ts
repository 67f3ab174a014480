import { pageUrl } from '../../address/url.ts';
import type { Day } from '../../calendar/day.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import { quarterStart } from '../../measures/last-quarter.ts';
import { CHANGE_KINDS, changesWords } from '../../text/pages/changes-words.ts';
import { homeWords } from '../../text/pages/home-words.ts';
import { quarterChanges, type ChangeRow } from '../changes.ts';
import type { ViewContext } from '../context.ts';
import { filtered } from './links.ts';

/** What has changed since the last quarterly business review: how much of what, and what weighs most. */
export interface HomeChanges {
  /** Since when, for the accounts with a review and for those without one. */
  readonly since: string;
  readonly counts: readonly { readonly label: string; readonly count: number; readonly href: string }[];
  readonly rows: readonly ChangeRow[];
  readonly all: { readonly count: number; readonly href: string };
}

/** How many changes the home page shows. */
const SHOWN = 3;

export function homeChanges(context: ViewContext): HomeChanges {
  const { lang } = context;
  const rows = quarterChanges(context);
  const { kinds } = changesWords(lang);
  return {
    since: since(context),
    counts: CHANGE_KINDS.flatMap((kind) => {
      const count = rows.filter((row) => row.kind === kind).length;
      return count === 0 ? [] : [{ label: kinds[kind], count, href: filtered(lang, 'changes', { kind }) }];
    }),
    rows: rows.toSorted(weightier).slice(0, SHOWN),
    all: { count: rows.length, href: pageUrl(lang, 'changes') },
  };
}

/** By what it is, the account's tier, what it is worth; then the newer one. */
function weightier(a: ChangeRow, b: ChangeRow): number {
  const rank = ({ kind }: ChangeRow) => CHANGE_KINDS.indexOf(kind);
  return rank(a) - rank(b) || compare(a.tier, b.tier) || b.value - a.value || compare(b.date, a.date);
}

function since({ book, asOf, lang }: ViewContext): string {
  const words = homeWords(lang);
  const starts = [...book.accounts.values()].map((plan) => quarterStart(plan, book, asOf));
  const held = starts.flatMap(({ day, isReview }) => (isReview ? [day] : [])).sort(compare);
  const without = starts.filter(({ isReview }) => !isReview);
  const [first, last] = [held[0], held.at(-1)];
  // The year goes without saying where it is this one.
  const short = (day: Day) => (day.slice(0, 4) === asOf.slice(0, 4) ? day.slice(5) : day);
  return [
    ...(first === undefined || last === undefined
      ? []
      : [first === last ? words.changesSinceOne(short(first)) : words.changesSince(short(first), short(last))]),
    ...(without[0] ? [words.changesWithout(without.length, short(without[0].day))] : []),
  ].join(lang === 'en' ? '; ' : '；');
}
