import type { PlanItemName } from '#schemas/vocabulary.ts';
import { daysBetween, type Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { layersMissing, rolesMissing } from './buying-roles.ts';
import { isConfirmed } from './confirmation.ts';
import { goalsWithoutAction } from './goal-progress.ts';
import { isThreaded, keyPeople, missingAttributes } from './key-people.ts';
import { mapNodes } from './map-nodes.ts';
import { gapsOf } from './plan-parts.ts';
import { peopleWithGap } from './relationship-gap.ts';
import { reviewRhythms } from './review-rhythm.ts';
import { emptyQuadrants } from './swot.ts';
import { recentVoices } from './voices.ts';

/** What an item may look at. */
export interface CompletenessScope {
  readonly plan: AccountPlan;
  readonly book: Book;
  readonly asOf: Day;
}

/** Whether a plan holds each item; which of them count is said by the tier (method: P3, R2–R10, G1, G4–G10, A8). */
export const holdsItem: Readonly<Record<PlanItemName, (scope: CompletenessScope) => boolean>> = {
  'account-manager': ({ plan }) => seats(plan, 'account-manager') === 1,
  'executive-sponsor': ({ plan }) => seats(plan, 'executive-sponsor') > 0,
  budget: ({ plan }) => plan.account.data.budget !== undefined,
  written: ({ plan }) => gapsOf(plan, 'background').length === 0,
  evidence: ({ plan }) => plan.account.data.tier.evidence.length > 0,
  rationale: ({ plan, book, asOf }) =>
    daysBetween(plan.account.data.rationaleReviewed, asOf) <= book.settings.data.limits.rationaleReviewDays,
  urgency: ({ plan }) => plan.account.data.urgency !== undefined,
  company: ({ plan }) => plan.account.data.background.company !== undefined,
  customers: ({ plan }) => plan.account.data.background.customers !== undefined,
  competitors: ({ plan }) => plan.account.data.background.competitors !== undefined,
  assessment: ({ plan }) => plan.assessment?.data.valueAnalysis !== undefined,
  'procurement-steps': ({ plan }) =>
    plan.buying !== undefined && Object.values(plan.buying.data.steps).every((step) => (step?.owners.length ?? 0) > 0),
  'goals-of-customer': ({ plan }) => Object.keys(plan.strategy?.data.goals ?? {}).length > 0,
  strategies: ({ plan }) => Object.keys(plan.strategy?.data.strategies ?? {}).length > 0,
  needs: ({ plan }) => Object.keys(plan.strategy?.data.needs ?? {}).length > 0,
  execution: ({ plan }) => (plan.strategy?.data.execution.length ?? 0) > 0,
  reviewed: ({ plan: { strategy }, book, asOf }) =>
    strategy !== undefined && daysBetween(strategy.data.reviewed, asOf) <= book.settings.data.limits.mapReviewDays,
  confirmed: ({ plan: { strategy } }) =>
    strategy !== undefined && mapNodes(strategy).some(({ node }) => isConfirmed(node)),
  swot: ({ plan: { strategy } }) => strategy !== undefined && emptyQuadrants(strategy).length === 0,
  people: ({ plan }) => plan.people.size > 0,
  relationships: ({ plan }) => plan.relationships !== undefined,
  'key-people': ({ plan, book }) =>
    plan.people.size > 0 && keyPeople(plan, book).every((person) => missingAttributes(person).length === 0),
  gaps: ({ plan }) =>
    plan.people.size > 0 && peopleWithGap(plan).every(({ data }) => data.relationship?.plan !== undefined),
  roles: ({ plan }) => plan.people.size > 0 && rolesMissing(plan).length === 0,
  layers: ({ plan }) => plan.people.size > 0 && layersMissing(plan).length === 0,
  spread: ({ plan, book }) => plan.people.size > 0 && keyPeople(plan, book).every((person) => isThreaded(person, book)),
  voices: ({ plan, book, asOf }) => recentVoices(plan, asOf).length >= book.settings.data.limits.voices,
  'revenue-goal': ({ plan }) => hasGoal(plan, 'revenue'),
  'relationship-goal': ({ plan }) => hasGoal(plan, 'relationship'),
  actions: ({ plan }) => Object.keys(plan.goals?.data.goals ?? {}).length > 0 && goalsWithoutAction(plan).length === 0,
  reviews: ({ plan, book, asOf }) =>
    plan.reviews.length > 0 && reviewRhythms(plan, book, asOf).every(({ missed }) => !missed),
};

function seats(plan: AccountPlan, role: string): number {
  return plan.account.data.team.filter((seat) => seat.role === role).length;
}

function hasGoal(plan: AccountPlan, kind: 'revenue' | 'relationship'): boolean {
  return Object.values(plan.goals?.data.goals ?? {}).some((goal) => goal.kind === kind);
}
