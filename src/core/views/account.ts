import { planPart, teamRole } from '#schemas/vocabulary.ts';
import { datedId } from '../address/url.ts';
import type { AccountPlan } from '../link/book.ts';
import { completeness } from '../measures/completeness.ts';
import { percent } from '../text/format.ts';
import { accountRow, type AccountRow } from './account-row.ts';
import { placed, type Placed } from './account/placed.ts';
import { accountTerms, type AccountTerms } from './account/terms.ts';
import { accountVerdict, type AccountVerdict } from './account/verdict.ts';
import { backgroundPart, type BackgroundPart } from './background.ts';
import { accountLink, mayJudge, memberLink, type Link, type ViewContext } from './context.ts';
import { goalSpot } from './finding-place.ts';
import { findingsAt, findingsOf, type FindingRow } from './findings.ts';
import { goalsPart, type GoalsPart } from './goals.ts';
import { mapsPart, type MapsPart } from './maps.ts';
import { opportunitiesOf, type OpportunityRow } from './opportunity-row.ts';
import { relationsPart, type RelationsPart } from './relations/part.ts';

/** A part of the plan as the contents and its heading name it. */
export interface PlanPartView {
  readonly id: string;
  readonly label: string;
  readonly isThere: boolean;
  /** How complete it is; empty when the tier does not ask for it. */
  readonly score: string;
  readonly missing: readonly string[];
  /** How many findings belong to it, on whichever page they stand. */
  readonly findings: number;
}

/** A plan on one page: the verdict, then the five parts in their order (method: P3). */
export interface AccountView {
  readonly row: AccountRow;
  readonly verdict: AccountVerdict;
  /** The findings that stand on this page, by the spot that shows them. */
  readonly placed: Placed;
  /** Findings that stand on the pages of the plan's opportunities. */
  readonly ofOpportunities: readonly FindingRow[];
  readonly team: readonly { readonly member: Link; readonly role: string; readonly duty: string }[];
  readonly background: BackgroundPart;
  readonly maps?: MapsPart;
  readonly relations?: RelationsPart;
  readonly goals?: GoalsPart;
  readonly opportunities: readonly OpportunityRow[];
  readonly parts: readonly PlanPartView[];
  /** Where the words of the method on this page are taught. */
  readonly terms: AccountTerms;
}

/** Builds an account's page. */
export function accountView(context: ViewContext, plan: AccountPlan): AccountView {
  const { lang } = context;
  const maps = plan.strategy && mapsPart(context, plan, plan.strategy);
  const relations = relationsPart(context, plan);
  const goals = plan.goals && goalsPart(context, plan, plan.goals);
  const row = accountRow(context, plan);
  const findings = findingsOf(context, plan.id);
  const shown = placed(
    findingsAt(context, accountLink(context, plan).href),
    new Set([
      ...planPart.names,
      ...(maps ? mapSpots(maps) : []),
      ...relationSpots(plan, relations),
      ...goalSpots(goals),
    ]),
  );
  return {
    row,
    verdict: accountVerdict(context, plan, row, shown.get('plan') ?? []),
    placed: shown,
    ofOpportunities: findings.filter(({ place }) => isOfOpportunity(place?.page ?? '')),
    team: plan.account.data.team.map((seat) => ({
      member: memberLink(context, seat.member),
      role: teamRole.labels[seat.role][lang],
      duty: seat.duty ?? '',
    })),
    background: backgroundPart(context, plan),
    ...(maps && { maps }),
    ...(relations && { relations }),
    ...(goals && { goals }),
    opportunities: opportunitiesOf(context, plan),
    terms: accountTerms(context),
    parts: parts(context, plan, { team: true, background: true, maps, relations, goals }),
  };
}

function parts(
  context: ViewContext,
  plan: AccountPlan,
  there: Readonly<Record<(typeof planPart.names)[number], unknown>>,
): readonly PlanPartView[] {
  const { asOf, book, lang } = context;
  const scores = mayJudge(context) ? completeness(plan, book, asOf).parts : [];
  const findings = findingsOf(context, plan.id);
  return planPart.names.map((part) => {
    // A tier that does not ask for the part does not score it; what is written there is shown all the same.
    const scored = scores.find((candidate) => candidate.part === part);
    return {
      id: part,
      label: planPart.labels[part][lang],
      isThere: there[part] !== undefined,
      score: scored ? percent(scored.score) : '',
      missing: scored?.items.filter(({ done }) => !done).map(({ label }) => label[lang]) ?? [],
      findings: findings.filter(({ place }) => place?.part === part).length,
    };
  });
}

function mapSpots({ execution }: MapsPart): readonly string[] {
  return execution.length > 0 ? ['strategy', 'execution'] : ['strategy'];
}

function relationSpots(plan: AccountPlan, part: RelationsPart | undefined): readonly string[] {
  if (!part) return [];
  const { strategic, touchpoints, units, voices } = part;
  return [
    ...(strategic.length > 0 ? ['strategicRelations'] : []),
    ...(voices.rows.length > 0 ? ['voices'] : []),
    ...(units.length > 0 ? ['units'] : []),
    ...(touchpoints.length > 0 ? ['touchpoints'] : []),
    ...plan.touchpoints.map(datedId),
  ];
}

function goalSpots(part: GoalsPart | undefined): readonly string[] {
  return part?.goals.map(({ id }) => goalSpot(id)) ?? [];
}

function isOfOpportunity(page: string): boolean {
  return page.includes('/opportunities/');
}
