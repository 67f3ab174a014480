import {
  depth,
  lifecycle,
  planPart,
  planStatus,
  researchFocus,
  resolve,
  size,
  teamRole,
  tier,
  tierEvidence,
} from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';
import { completeness } from '../measures/completeness.ts';
import { coverage } from '../measures/coverage.ts';
import { accountFreshness } from '../measures/freshness.ts';
import { tierByWindow, tierPage } from '../measures/tier-lens.ts';
import { urlOf } from '../address/url.ts';
import { percent } from '../text/format.ts';
import { fieldLabel } from '../text/labels.ts';
import { siteWords } from '../text/site-words.ts';
import { accountRow, lenses, type AccountRow, type LensView } from './account-row.ts';
import { actionRows, type ActionRow } from './actions.ts';
import { claimView, type ClaimView } from './claim.ts';
import {
  amountIn,
  memberLink,
  opportunityLink,
  type Fact,
  type Headline,
  type Link,
  type ViewContext,
} from './context.ts';
import { findingsOf, type FindingRow } from './findings.ts';
import { gapRows, type GapRow } from './relations/gaps.ts';
import { relationsPart, type RelationsPart } from './relations/part.ts';
import { goalsPart, type GoalsPart } from './goals.ts';
import { mapsPart, type MapsPart } from './maps.ts';
import { opportunitiesOf, type OpportunityRow } from './opportunity-row.ts';
import { proseHtml } from './prose.ts';

export type { ClaimView };

/** Part 2 of the plan. */
export interface BackgroundPart {
  readonly rationale: string;
  readonly rationaleReviewed: string;
  readonly evidence: readonly ClaimView[];
  readonly override?: { readonly reason: string; readonly approver: Link; readonly until: string };
  readonly urgency: readonly Fact[];
  readonly threeC: readonly ClaimView[];
  readonly foci: readonly ClaimView[];
  readonly incumbents: readonly {
    readonly name: string;
    readonly share: string;
    readonly shareOf: string;
    readonly since: string;
    readonly problems: readonly string[];
    readonly howWon: string;
    readonly source: string;
  }[];
  readonly revenue: readonly { readonly year: number; readonly text: string; readonly share: number }[];
  readonly prose: string;
}

/** A part of the plan as the contents and its heading name it. */
export interface PlanPartView {
  readonly id: string;
  readonly label: string;
  readonly isThere: boolean;
  /** How complete it is; empty when the tier does not ask for it. */
  readonly score: string;
  readonly missing: readonly string[];
}

/** A plan on one page: the verdict, then the five parts in their order (method: P3). */
export interface AccountView {
  readonly row: AccountRow;
  readonly tierLink: Link;
  readonly lenses: readonly LensView[];
  readonly headlines: readonly Headline[];
  readonly facts: readonly Fact[];
  readonly nextActions: readonly ActionRow[];
  readonly topGaps: readonly GapRow[];
  readonly findings: readonly FindingRow[];
  readonly team: readonly { readonly member: Link; readonly role: string; readonly duty: string }[];
  readonly background: BackgroundPart;
  readonly maps?: MapsPart;
  readonly relations?: RelationsPart;
  readonly goals?: GoalsPart;
  readonly opportunities: readonly OpportunityRow[];
  readonly parts: readonly PlanPartView[];
}

/** Builds an account's page. */
export function accountView(context: ViewContext, plan: AccountPlan): AccountView {
  const { lang } = context;
  const { data } = plan.account;
  const maps = plan.strategy && mapsPart(context, plan, plan.strategy);
  const relations = relationsPart(context, plan);
  const goals = plan.goals && goalsPart(context, plan, plan.goals);
  const there: Readonly<Record<string, boolean>> = {
    team: true,
    background: true,
    maps: maps !== undefined,
    relations: relations !== undefined,
    goals: goals !== undefined,
  };
  const row = accountRow(context, plan);
  const scores = completeness(plan, context.book, context.asOf).parts;
  return {
    row,
    tierLink: {
      label: tier.labels[data.tier.declared][lang],
      href: urlOf(lang, { kind: 'tier', name: data.tier.declared.toLowerCase() }),
    },
    lenses: lenses(context, plan),
    headlines: headlines(context, plan, row),
    facts: facts(context, plan),
    nextActions: actionRows(context, plan)
      .filter(({ isOpen }) => isOpen)
      .slice(0, 5),
    topGaps: gapRows(context, plan)
      .filter(({ gap }) => gap > 0)
      .slice(0, 3),
    findings: findingsOf(context, plan.id),
    team: data.team.map((seat) => ({
      member: memberLink(context, seat.member),
      role: teamRole.labels[seat.role][lang],
      duty: seat.duty ?? '',
    })),
    background: backgroundPart(context, plan),
    ...(maps && { maps }),
    ...(relations && { relations }),
    ...(goals && { goals }),
    opportunities: opportunitiesOf(context, plan),
    parts: planPart.names.map((part) => {
      // A tier that does not ask for the part does not score it; what is written there is shown all the same.
      const scored = scores.find((candidate) => candidate.part === part);
      return {
        id: part,
        label: planPart.labels[part][lang],
        isThere: there[part] === true,
        score: scored ? percent(scored.score) : '',
        missing: scored?.items.filter(({ done }) => !done).map(({ label }) => label[lang]) ?? [],
      };
    }),
  };
}

function headlines(context: ViewContext, plan: AccountPlan, row: AccountRow): readonly Headline[] {
  const { book, asOf, lang } = context;
  const words = siteWords(lang);
  const { earliest, months } = tierByWindow(plan, book, asOf);
  const fresh = accountFreshness(plan, book, asOf);
  return [
    {
      label: words.openValue,
      value: row.openCount === 0 ? words.none : row.openValueText,
      note: row.openCount === 0 ? '' : words.weightedAs(row.weightedText),
      isAlert: false,
    },
    {
      label: words.leadingOpportunity,
      value: months === undefined ? words.noDate : words.inMonths(months),
      note: earliest?.data.expectedClose ?? '',
      ...(earliest && { link: opportunityLink(context, plan, earliest.name) }),
      isAlert: false,
    },
    { label: words.lastContact, value: row.lastContact, note: fresh.on ?? '', isAlert: row.isStale },
  ];
}

function facts(context: ViewContext, plan: AccountPlan): readonly Fact[] {
  const { book, lang } = context;
  const { data } = plan.account;
  const words = siteWords(lang);
  const reach = coverage(plan, book);
  return [
    ...(reach.share === undefined ? [] : [{ label: words.coverage, value: percent(reach.share) }]),
    { label: fieldLabel(lang, 'account', 'lifecycle'), value: lifecycle.labels[data.lifecycle][lang] },
    {
      label: fieldLabel(lang, 'account', 'size'),
      value: [size.labels[data.size][lang], ...(data.depth ? [depth.labels[data.depth][lang]] : [])].join(' · '),
    },
    { label: fieldLabel(lang, 'account', 'status'), value: planStatus.labels[data.status][lang] },
    ...(data.budget === undefined
      ? []
      : [{ label: fieldLabel(lang, 'account', 'budget'), value: amountIn(context, data.budget) }]),
  ];
}

function backgroundPart(context: ViewContext, plan: AccountPlan): BackgroundPart {
  const { lang } = context;
  const { data } = plan.account;
  const { override, evidence } = data.tier;
  const largest = Math.max(1, ...data.revenue.map(({ amount }) => amount));
  return {
    rationale: data.rationale,
    rationaleReviewed: data.rationaleReviewed,
    evidence: evidence.map((fact) =>
      claimView(context, plan, tierEvidence.labels[fact.fact][lang], { ...fact, text: fact.note ?? '' }),
    ),
    ...(override && {
      override: { reason: override.reason, approver: memberLink(context, override.approver), until: override.until },
    }),
    urgency: urgencyFacts(context, plan),
    threeC: (['company', 'customers', 'competitors'] as const).flatMap((part) => {
      const claim = data.background[part];
      return claim ? [claimView(context, plan, fieldLabel(lang, 'account', 'background', part), claim)] : [];
    }),
    foci: data.background.foci.map((focus) => claimView(context, plan, researchFocus.labels[focus.focus][lang], focus)),
    incumbents: data.background.incumbents.map(({ name, share, shareOf, since, problems, howWon, source, date }) => ({
      name,
      share: share === undefined ? '' : `${share}%`,
      shareOf: shareOf ?? '',
      since: since === undefined ? '' : String(since),
      problems,
      howWon: howWon ?? '',
      source: `${source} · ${date}`,
    })),
    revenue: data.revenue
      .toSorted((a, b) => a.year - b.year)
      .map(({ year, amount }) => ({ year, text: amountIn(context, amount), share: amount / largest })),
    prose: proseHtml(plan.account, lang, 3),
  };
}

function urgencyFacts({ book, lang }: ViewContext, plan: AccountPlan): readonly Fact[] {
  const { urgency, tier: declared } = plan.account.data;
  if (!urgency || !tierPage(book, declared.declared)) return [];
  const words = siteWords(lang);
  const yesNo = (value: boolean) => (value ? words.yes : words.no);
  return (['objective', 'subjective', 'resolve', 'feasibility', 'selection'] as const).map((name) => {
    const value = urgency[name];
    return {
      label: fieldLabel(lang, 'account', 'urgency', name),
      value: typeof value === 'boolean' ? yesNo(value) : resolve.labels[value][lang],
    };
  });
}
