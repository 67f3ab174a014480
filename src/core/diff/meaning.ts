import type { DataOf } from '#schemas/index.ts';
import { gate as gates, stage, tier } from '#schemas/vocabulary.ts';
import { daysBetween } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { gateGaps } from '../measures/stage-gates.ts';
import { stagePage } from '../measures/stage-pages.ts';
import { joined, money } from '../text/format.ts';
import type { Lang } from '#schemas/field.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { isRecord } from './identity.ts';
import { diffWords } from './words.ts';

/** Days that somebody promised or expects: a later one is a slip. */
const PROMISES: ReadonlySet<string> = new Set(['due', 'expectedClose', 'learnBy', 'nextDue', 'reviewOn']);

/** What it means that a day to come moved: what was promised slipped or was pulled in, any other is later or earlier. */
export function dayMoved(lang: Lang, field: string, before: unknown, after: unknown): string {
  if (typeof before !== 'string' || typeof after !== 'string') return '';
  const days = daysBetween(before, after);
  const { slipped, pulledIn, later, sooner } = diffWords(lang);
  const [put, brought] = PROMISES.has(field) ? [slipped, pulledIn] : [later, sooner];
  return days > 0 ? put(days) : brought(-days);
}

/** How much an amount rose or fell. */
export function amountMoved(lang: Lang, currency: string, before: unknown, after: unknown): string {
  if (typeof before !== 'number' || typeof after !== 'number') return '';
  return `${after < before ? '−' : '+'}${money(Math.abs(after - before), lang, currency)}`;
}

/** Whether a tier was raised or lowered; A is the highest. */
export function tierMoved(lang: Lang, before: unknown, after: unknown): string {
  const place = (name: unknown) => tier.names.findIndex((candidate) => candidate === name);
  return place(after) < place(before) ? diffWords(lang).raised : diffWords(lang).lowered;
}

type Stage = DataOf<'opportunity'>['stage'];

/**
 * What it means that an opportunity changed its stage: forward, the gates of the stages behind it are passed, or those
 * that are not met are named (method: § 1.4); back, it is a step back.
 */
export function stageMoved(
  lang: Lang,
  [before, after]: readonly [Stage, Stage],
  opportunity: TypedDocument<'opportunity'>,
  plan: AccountPlan,
  book: Book,
): string {
  const words = diffWords(lang);
  const [from, to] = [stage.names.indexOf(before), stage.names.indexOf(after)];
  if (to < from) return words.movedBack;
  const passed = stage.names.slice(from, to);
  const open = passed
    .flatMap((name) => stagePage(book, name)?.exit ?? [])
    .filter((gate) => gateGaps(gate, opportunity, plan).length > 0);
  if (open.length === 0) return passed.length === 1 ? words.gatePassed : words.gatesPassed(passed.length);
  return words.gateOpen(
    joined(
      [...new Set(open)].map((gate) => gates.labels[gate][lang]),
      lang,
    ),
  );
}

/** What it means that an action has another status: done, on time or not; opened again. */
export function statusMoved(lang: Lang, before: unknown, after: unknown): string {
  if (!isRecord(before) || !isRecord(after)) return '';
  const words = diffWords(lang);
  if (before['status'] === 'done') return words.reopened;
  const { status, due, doneOn } = after;
  if (status !== 'done' || typeof due !== 'string' || typeof doneOn !== 'string') return '';
  const late = daysBetween(due, doneOn);
  const timing = late > 0 ? words.late(late) : late < 0 ? words.early(-late) : words.onTime;
  return words.done(doneOn, timing);
}
