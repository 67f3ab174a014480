import type { AccountPlan } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { isOpen } from './tier-lens.ts';

/** A part of a plan that its author describes in prose, and whether something is decided or to be done in it. */
export interface Section {
  readonly part: 'strategy' | 'relationships' | 'goals' | 'opportunity';
  readonly document: TypedDocument;
  readonly hasCommitment: boolean;
}

/**
 * The described parts of a plan: the maps lead to what is executed; the relations to gap plans and to what partners are
 * asked; the goals to open actions; an open opportunity to its own next step, work plan or go/no-go (method: PLAN-07).
 */
export function sections(plan: AccountPlan): readonly Section[] {
  const { strategy, relationships, goals } = plan;
  const executed = strategy?.data.execution.some(
    ({ solution, opportunity }) => solution !== undefined || opportunity !== undefined,
  );
  const related =
    hasGapPlan(plan) ||
    relationships?.data.strategicRelations.some(({ ask }) => ask !== undefined) ||
    hasOpenAction(plan);
  return [
    ...(strategy
      ? [{ part: 'strategy' as const, document: strategy, hasCommitment: executed === true || hasOpenAction(plan) }]
      : []),
    ...(relationships
      ? [{ part: 'relationships' as const, document: relationships, hasCommitment: related === true }]
      : []),
    ...(goals ? [{ part: 'goals' as const, document: goals, hasCommitment: hasOpenAction(plan) }] : []),
    ...[...plan.opportunities.values()].filter(isOpen).map((opportunity) => ({
      part: 'opportunity' as const,
      document: opportunity,
      hasCommitment: isWorkedOn(opportunity),
    })),
  ];
}

/**
 * Whether anything in a plan is a decision or something to be done: actions that are neither done nor dropped, next
 * steps, decisions of reviews, work on opportunities, gap plans of people, tasks, milestones, maintenance. A plan
 * without any of them only describes (method: PLAN-07).
 */
export function hasCommitment(plan: AccountPlan): boolean {
  const { account, development, jointPlan } = plan;
  return (
    hasOpenAction(plan) ||
    plan.touchpoints.some(({ data }) => data.nextStep !== undefined) ||
    plan.reviews.some(({ data }) => data.decisions.length > 0) ||
    [...plan.opportunities.values()].some(isWorkedOn) ||
    hasGapPlan(plan) ||
    (development?.data.procedure?.tasks.length ?? 0) > 0 ||
    (jointPlan?.data.milestones.length ?? 0) > 0 ||
    account.data.maintenance.length > 0
  );
}

function hasOpenAction({ goals }: AccountPlan): boolean {
  return Object.values(goals?.data.actions ?? {}).some(({ status }) => status !== 'done' && status !== 'dropped');
}

function hasGapPlan({ people }: AccountPlan): boolean {
  return [...people.values()].some(({ data }) => data.relationship?.plan !== undefined);
}

function isWorkedOn({ data }: TypedDocument<'opportunity'>): boolean {
  return data.nextStep !== undefined || data.workPlan.length > 0 || data.goNoGo !== undefined;
}
