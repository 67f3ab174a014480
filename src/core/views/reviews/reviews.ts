import { reviewKind, reviewResult } from '#schemas/vocabulary.ts';
import { datedId, referenceUrl, urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { nextReviews } from '../../measures/next-review.ts';
import type { HeldReview } from '../../measures/review-rhythm.ts';
import { longDay } from '../../text/format.ts';
import { reviewsWords } from '../../text/pages/reviews-words.ts';
import type { Link, ViewContext } from '../context.ts';
import { findingsIn, type FindingRow } from '../findings.ts';
import { formOf } from '../form/form.ts';
import type { Block } from '../form/model.ts';
import { proseHtml } from '../prose.ts';
import { agendaOf, type Agenda } from './agenda.ts';
import { decisionRows, type DecisionRow } from './decision-rows.ts';

/** One review as it was held, with what became of its decisions. */
export interface ReviewEntry {
  readonly id: string;
  readonly date: string;
  readonly dateText: string;
  readonly kind: Link;
  /** Its result, and how many of its decisions are done. */
  readonly result: string;
  readonly decisions: readonly DecisionRow[];
  readonly blocks: readonly Block[];
  readonly prose: string;
  readonly findings: readonly FindingRow[];
}

/** The page of an account's reviews: the next with its agenda, the others to come, then each that was held (method: P9, P12). */
export interface ReviewsView {
  readonly next?: Agenda;
  readonly others: readonly Agenda[];
  readonly entries: readonly ReviewEntry[];
  readonly reference: string;
}

/** Builds the page of an account's reviews. */
export function reviewsView(context: ViewContext, plan: AccountPlan): ReviewsView {
  const [next, ...others] = nextReviews(plan, context.book, context.asOf).map((review) =>
    agendaOf(context, plan, review),
  );
  return {
    ...(next && { next }),
    others,
    entries: plan.reviews
      .filter((review): review is HeldReview => review.date !== undefined)
      .toReversed()
      .map((review) => entryOf(context, plan, review)),
    reference: referenceUrl(context.lang, 'review'),
  };
}

function entryOf(context: ViewContext, plan: AccountPlan, review: HeldReview): ReviewEntry {
  const { lang } = context;
  const { data } = review;
  const known = reviewKind.names.find((candidate) => candidate === review.name);
  const decisions = decisionRows(context, plan, review);
  const done = decisions.filter(({ isDone }) => isDone).length;
  return {
    id: datedId(review),
    date: review.date,
    dateText: longDay(review.date, lang),
    kind: {
      label: known ? reviewKind.labels[known][lang] : review.name,
      href: urlOf(lang, { kind: 'reviewKind', name: review.name }),
    },
    result: [
      ...(data.result ? [reviewResult.labels[data.result][lang]] : []),
      ...(decisions.length > 0 ? [reviewsWords(lang).doneOf(done, decisions.length)] : []),
    ].join(' · '),
    decisions,
    blocks: formOf({ context, plan }, 'review', data, [
      'attendees',
      'leader',
      'customer',
      'nextDue',
      'notes',
      'findings',
    ]),
    prose: proseHtml(review, lang, 3),
    findings: findingsIn(context, review.path),
  };
}
