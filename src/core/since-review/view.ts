import { reviewKind, severity as severityWords } from '#schemas/vocabulary.ts';
import { datedId, pageUrl, planUrl, urlOf } from '../address/url.ts';
import type { ChangeRow, ComputedRow, FindingChange, GroupDiff } from '../diff/model.ts';
import { apart, shortened } from '../diff/shorten.ts';
import { tableWords } from '../diff/table-words.ts';
import type { AccountPlan } from '../link/book.ts';
import { lastReview } from '../measures/last-review.ts';
import type { HeldReview } from '../measures/review-rhythm.ts';
import { identify } from '../parse/kind-of.ts';
import { inSentence } from '../text/format.ts';
import { sinceWords } from '../text/pages/since-words.ts';
import { segments } from '../text/segments.ts';
import { bookDocuments } from '../views/book-documents.ts';
import type { ViewContext } from '../views/context.ts';
import { inPlainWords } from '../views/plain-words.ts';
import type { ChangedFinding, ChangedFindings, ChangedRow, ReviewChanges } from '../views/reviews/changes.ts';
import type { SinceReviews } from './compared.ts';

/** The most rows and findings of each sort, and what a cell holds, in columns of a terminal. */
const MOST = 15;
const MOST_FINDINGS = 8;
const [WHAT_WIDTH, VALUE_WIDTH] = [120, 160];
/** As git shortens the name of a commit. */
const SHORT_NAME = 8;

/** What has changed in a plan since its last review (method: P9, P12). */
export function reviewChanges(context: ViewContext, plan: AccountPlan, since: SinceReviews): ReviewChanges {
  const { lang, asOf } = context;
  const words = sinceWords(lang);
  const { what, before, after } = tableWords(lang);
  const review = lastReview(plan, asOf);
  const empty = { columns: { what, before, after }, groups: [], findings: [] };
  if (!review) return { ...empty, title: words.title, notes: [words.noReview] };
  const head = headOf(context, plan, review);
  const { past } = since;
  const known = typeof past === 'string' ? undefined : past.get(plan.id);
  if (!known)
    return { ...empty, ...head, notes: [typeof past === 'string' ? noPast(past, context) : words.unknownAccount] };
  const errors = since.errors(plan.id);
  const isUnread = since.isPartlyUnread(plan.id);
  const group = since.changes(lang).get(plan.id);
  const groups = group ? groupsOf(context, group, known.commit) : [];
  const findings = group && !isUnread ? findingsOf(context, plan, group) : [];
  return {
    ...empty,
    ...head,
    notes: [
      ...(known.isFirst ? [words.fromFirst(known.day)] : []),
      ...(errors > 0 ? [isUnread ? words.unread(errors) : words.errors(errors)] : []),
      ...(groups.length + findings.length === 0 ? [words.nothing] : []),
    ],
    groups,
    findings,
  };
}

function noPast(past: Extract<SinceReviews['past'], string>, { lang }: ViewContext): string {
  const words = sinceWords(lang);
  return past === 'incomplete' ? words.incomplete : words.noHistory;
}

function headOf({ lang }: ViewContext, plan: AccountPlan, review: HeldReview): Pick<ReviewChanges, 'title' | 'review'> {
  const kind = reviewKind.names.find((name) => name === review.name);
  const label = kind ? reviewKind.labels[kind][lang] : review.name;
  return {
    title: sinceWords(lang).since(inSentence(label, lang), review.date),
    review: { label, href: planUrl(lang, plan.id, 'reviews', datedId(review)) },
  };
}

function groupsOf(context: ViewContext, group: GroupDiff, commit: string): ReviewChanges['groups'] {
  const { changes, computed } = group;
  const words = sinceWords(context.lang);
  const [left, leftValues] = [changes.length - MOST, computed.length - MOST];
  const all = [
    {
      heading: words.changed,
      rows: changes.slice(0, MOST).map((row) => changedRow(context, row)),
      left: left > 0 ? words.more(left) : '',
      ...(left > 0 && { command: `keyfolio diff ${commit.slice(0, SHORT_NAME)} --account ${group.id}` }),
    },
    {
      heading: tableWords(context.lang).computed,
      rows: computed.slice(0, MOST).map((row) => ({ ...cells(row), note: '' })),
      left: leftValues > 0 ? words.moreValues(leftValues) : '',
    },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

function changedRow(context: ViewContext, row: ChangeRow): ChangedRow {
  const { lang } = context;
  const identity = bookDocuments(context).has(row.file) ? identify(row.file) : undefined;
  return { ...cells(row), note: row.note, ...(identity && { href: urlOf(lang, identity) }) };
}

function cells({ what, before, after }: Pick<ComputedRow, 'what' | 'before' | 'after'>) {
  const [was, is] = apart(before, after, VALUE_WIDTH);
  return { what: shortened(what, WHAT_WIDTH), before: was, after: is };
}

function findingsOf(context: ViewContext, plan: AccountPlan, group: GroupDiff): readonly ChangedFindings[] {
  const { lang } = context;
  const { findings, isNew, isGone } = tableWords(lang);
  const list = (state: string, rows: readonly FindingChange[]): ChangedFindings => ({
    heading: lang === 'en' ? `${findings}: ${state}` : `${findings}：${state}`,
    rows: rows.slice(0, MOST_FINDINGS).map((row) => changedFinding(context, plan, row)),
    left: rows.length > MOST_FINDINGS ? sinceWords(lang).moreFindings(rows.length - MOST_FINDINGS) : '',
  });
  return [list(isNew, group.newFindings), list(isGone, group.goneFindings)].filter(({ rows }) => rows.length > 0);
}

function changedFinding(
  context: ViewContext,
  plan: AccountPlan,
  { severity, name, message }: FindingChange,
): ChangedFinding {
  const { lang } = context;
  return {
    severity,
    severityLabel: severityWords.labels[severity][lang],
    message: inPlainWords(context, segments(message), { plan }),
    rule: { label: name, href: pageUrl(lang, 'rules', name.replace('/', '--')) },
  };
}
