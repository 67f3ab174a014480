import { reviewKind, reviewResult } from '#schemas/vocabulary.ts';
import { datedId, referenceUrl, urlOf } from '../address/url.ts';
import { daysBetween, type Day } from '../calendar/day.ts';
import type { AccountPlan } from '../link/book.ts';
import { reviewRhythms, type ReviewRhythm } from '../measures/review-rhythm.ts';
import { formWords } from '../text/form-words.ts';
import { longDay } from '../text/format.ts';
import { siteWords } from '../text/site-words.ts';
import type { TypedDocument } from '../validate/validate.ts';
import type { Link, ViewContext } from './context.ts';
import { findingsIn, type FindingRow } from './findings.ts';
import { formOf } from './form/form.ts';
import type { Block } from './form/model.ts';
import { proseHtml } from './prose.ts';

/** One kind of review in the plan's rhythm: when it was last held, when it is due. */
export interface RhythmRow {
  readonly kind: Link;
  readonly every: string;
  readonly last: string;
  readonly due: string;
  readonly isMissed: boolean;
}

/** One review as it was held. */
export interface ReviewEntry {
  readonly id: string;
  readonly date: string;
  readonly dateText: string;
  readonly kind: Link;
  readonly result: string;
  readonly blocks: readonly Block[];
  readonly prose: string;
  readonly findings: readonly FindingRow[];
}

/** The page of an account's reviews: whether the rhythm is kept, then each review, newest first (method: P9, P12). */
export interface ReviewsView {
  readonly rhythm: readonly RhythmRow[];
  readonly entries: readonly ReviewEntry[];
  readonly reference: string;
}

/** Builds the page of an account's reviews. */
export function reviewsView(context: ViewContext, plan: AccountPlan): ReviewsView {
  return {
    rhythm: reviewRhythms(plan, context.book, context.asOf).map((rhythm) => rhythmRow(context, rhythm)),
    entries: plan.reviews.toReversed().map((review) => entryOf(context, plan, review)),
    reference: referenceUrl(context.lang, 'review'),
  };
}

function rhythmRow({ lang, asOf }: ViewContext, { kind, every, last, due, missed }: ReviewRhythm): RhythmRow {
  const words = formWords(lang);
  return {
    kind: kindLink(lang, kind),
    every: siteWords(lang).everyDays(every),
    last: last?.date ?? words.notHeld,
    due: due === undefined ? '' : dueText(due, asOf, lang),
    isMissed: missed,
  };
}

function dueText(due: Day, asOf: Day, lang: ViewContext['lang']): string {
  const days = daysBetween(asOf, due);
  return `${due} · ${days < 0 ? formWords(lang).overdueBy(-days) : siteWords(lang).inDays(days)}`;
}

function kindLink(lang: ViewContext['lang'], name: string): Link {
  const known = reviewKind.names.find((candidate) => candidate === name);
  return { label: known ? reviewKind.labels[known][lang] : name, href: urlOf(lang, { kind: 'reviewKind', name }) };
}

function entryOf(context: ViewContext, plan: AccountPlan, review: TypedDocument<'review'>): ReviewEntry {
  const { lang } = context;
  const { data } = review;
  return {
    id: datedId(review),
    date: review.date ?? '',
    dateText: review.date === undefined ? '' : longDay(review.date, lang),
    kind: kindLink(lang, review.name),
    result: data.result ? reviewResult.labels[data.result][lang] : '',
    blocks: formOf({ context, plan }, 'review', data, [
      'attendees',
      'leader',
      'customer',
      'nextDue',
      'notes',
      'findings',
      'decisions',
    ]),
    prose: proseHtml(review, lang, 3),
    findings: findingsIn(context, review.path),
  };
}
