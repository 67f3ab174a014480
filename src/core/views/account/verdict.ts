import { depth, lifecycle, planStatus, reviewKind, size, stage, tier } from '#schemas/vocabulary.ts';
import { planUrl, urlOf } from '../../address/url.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { AccountPlan } from '../../link/book.ts';
import { completeness } from '../../measures/completeness.ts';
import { coverage } from '../../measures/coverage.ts';
import { lastRecord } from '../../measures/last-record.ts';
import { leadingOpportunity } from '../../measures/next-decision.ts';
import { nextReviews } from '../../measures/next-review.ts';
import { tierAgreement } from '../../measures/tier-agreement.ts';
import { percent } from '../../text/format.ts';
import { fieldLabel } from '../../text/labels.ts';
import { accountWords } from '../../text/pages/account-words.ts';
import { formWords } from '../../text/form-words.ts';
import { siteWords } from '../../text/site-words.ts';
import type { AccountRow } from '../account-row.ts';
import { actionRows, type ActionRow } from '../actions.ts';
import { amountIn, opportunityLink, type Fact, type Headline, type ViewContext } from '../context.ts';
import { findingsOf, type FindingRow } from '../findings.ts';
import { whyOf, type Why } from '../indicators/why.ts';
import { gapRows, type GapRow } from '../relations/gaps.ts';
import { standing, type Standing } from './standing.ts';

/** A figure of the verdict, with the reason for it where it is computed. */
export interface VerdictFigure extends Headline {
  readonly why?: Why;
}

/** What an account manager and an executive see first: how it stands, what to do next, and whether to trust it. */
export interface AccountVerdict extends Standing {
  /** What the account is, in a word each; it changes rarely. */
  readonly identity: readonly string[];
  readonly figures: readonly VerdictFigure[];
  readonly freshness: readonly (Fact & { readonly isAlert: boolean })[];
  readonly actions: readonly ActionRow[];
  readonly openActions: number;
  readonly gaps: readonly GapRow[];
  readonly openGaps: number;
  readonly people: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings about the plan as a whole: they stand here. */
  readonly ofPlan: readonly FindingRow[];
  /** All others, the gravest first: they stand where their matter does. */
  readonly elsewhere: readonly FindingRow[];
}

/** How many lines each list of the verdict shows. */
const SHOWN = 3;

/** Builds the verdict; `ofPlan` are the findings that belong to no part. */
export function accountVerdict(
  context: ViewContext,
  plan: AccountPlan,
  row: AccountRow,
  ofPlan: readonly FindingRow[],
): AccountVerdict {
  const actions = actionRows(context, plan).filter(({ isOpen }) => isOpen);
  const gaps = gapRows(context, plan).filter(({ gap }) => gap > 0);
  const findings = findingsOf(context, plan.id);
  const warnings = findings.filter(({ severity }) => severity !== 'info').length;
  return {
    ...standing(context, plan),
    identity: identity(context, plan),
    figures: [tierFigure(context, plan), ...saleFigures(context, plan, row), ...reachFigures(context, plan)],
    freshness: freshness(context, plan, row),
    actions: actions.slice(0, SHOWN),
    openActions: actions.length,
    gaps: gaps.slice(0, SHOWN),
    openGaps: gaps.length,
    people: plan.people.size,
    warnings,
    notes: findings.length - warnings,
    ofPlan,
    elsewhere: findings.filter((finding) => !ofPlan.includes(finding)),
  };
}

function identity(context: ViewContext, { account: { data } }: AccountPlan): readonly string[] {
  const { lang } = context;
  const budget = data.budget === undefined ? '' : amountIn(context, data.budget);
  return [
    lifecycle.labels[data.lifecycle][lang],
    size.labels[data.size][lang],
    data.depth ? depth.labels[data.depth][lang] : '',
    planStatus.labels[data.status][lang],
    budget === '' ? '' : `${fieldLabel(lang, 'account', 'budget')} ${budget}`,
  ].filter((text) => text !== '');
}

function tierFigure(context: ViewContext, plan: AccountPlan): VerdictFigure {
  const { asOf, book, lang } = context;
  const { declared } = plan.account.data.tier;
  const { agreeing, lenses } = tierAgreement(plan, book, asOf);
  return {
    label: siteWords(lang).tier,
    value: tier.labels[declared][lang],
    href: urlOf(lang, { kind: 'tier', name: declared.toLowerCase() }),
    note: accountWords(lang).lensesAgree(agreeing, lenses.length),
    isAlert: false,
    ...reason(context, plan, 'tier-agreement'),
  };
}

/** The leading opportunity, and what all open ones count for. */
function saleFigures(context: ViewContext, plan: AccountPlan, row: AccountRow): readonly VerdictFigure[] {
  const { asOf, book, lang } = context;
  const words = accountWords(lang);
  const leading = leadingOpportunity(plan, book, asOf);
  if (!leading) return [{ label: words.leading, value: words.noneOpen, note: '', isAlert: false }];
  const { data, name } = leading;
  return [
    {
      label: words.leading,
      value: amountIn(context, data.value),
      note: `${stage.labels[data.stage][lang]} · ${data.expectedClose ?? siteWords(lang).noDate}`,
      href: opportunityLink(context, plan, name).href,
      isAlert: data.expectedClose !== undefined && data.expectedClose < asOf,
    },
    {
      label: siteWords(lang).weightedValue,
      value: row.weightedText,
      note: words.ofOpen(row.openValueText, row.openCount),
      isAlert: false,
      ...reason(context, plan, 'account-weighted-value'),
    },
  ];
}

/** How far the plan and our relations reach. */
function reachFigures(context: ViewContext, plan: AccountPlan): readonly VerdictFigure[] {
  const { asOf, book, lang } = context;
  const { parts, score } = completeness(plan, book, asOf);
  const missing = parts.flatMap(({ items }) => items.filter(({ done }) => !done)).length;
  const reach = coverage(plan, book);
  const figure = (name: string, value: string, note: string): readonly VerdictFigure[] => {
    // A value that counts what an edition leaves out is none of that edition.
    const why = whyOf(context, plan, name);
    return why ? [{ label: why.label, value, note, isAlert: false, why }] : [];
  };
  const words = accountWords(lang);
  return [
    ...figure('plan-completeness', percent(score), words.lacks(missing)),
    ...(reach.share === undefined
      ? []
      : figure('coverage', percent(reach.share), words.reached(reach.reached, reach.total))),
  ];
}

function reason(context: ViewContext, plan: AccountPlan, name: string): Pick<VerdictFigure, 'why'> {
  const why = whyOf(context, plan, name);
  return why ? { why } : {};
}

/** Whether the plan can be trusted: the last contact, the last record, the next review. */
function freshness(context: ViewContext, plan: AccountPlan, row: AccountRow): AccountVerdict['freshness'] {
  const { asOf, book, lang } = context;
  const [words, site] = [accountWords(lang), siteWords(lang)];
  const last = lastRecord(plan, asOf);
  const [review] = nextReviews(plan, book, asOf);
  const due = review?.due;
  return [
    {
      label: site.lastContact,
      value: row.lastContact,
      href: planUrl(lang, plan.id, 'indicators', 'freshness'),
      isAlert: row.isStale,
    },
    ...(last
      ? [
          {
            label: words.lastRecord,
            value: site.daysAgo(daysBetween(last.day, asOf)),
            href: planUrl(lang, plan.id, 'indicators', 'plan-freshness'),
            isAlert: false,
          },
        ]
      : []),
    review
      ? {
          label: words.nextReview,
          value: `${reviewKind.labels[review.kind][lang]} · ${due === undefined ? formWords(lang).notHeld : `${due} · ${site.inDays(daysBetween(asOf, due))}`}`,
          href: planUrl(lang, plan.id, 'reviews'),
          isAlert: due === undefined || due < asOf,
        }
      : { label: words.nextReview, value: words.noRhythm, isAlert: false },
  ];
}
