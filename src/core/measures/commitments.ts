import type { AccountPlan } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';

/**
 * Whether anything in a plan is a decision or something to be done: actions that are neither done nor dropped, next
 * steps, decisions of reviews, work on opportunities, gap plans of people, tasks, milestones, maintenance. A plan
 * without any of them only describes (method: PLAN-07).
 */
export function hasCommitment(plan: AccountPlan): boolean {
  const { account, goals, development, jointPlan } = plan;
  return (
    Object.values(goals?.data.actions ?? {}).some(({ status }) => status !== 'done' && status !== 'dropped') ||
    plan.touchpoints.some(({ data }) => data.nextStep !== undefined) ||
    plan.reviews.some(({ data }) => data.decisions.length > 0) ||
    [...plan.opportunities.values()].some(isWorkedOn) ||
    [...plan.people.values()].some(({ data }) => data.relationship?.plan !== undefined) ||
    (development?.data.procedure?.tasks.length ?? 0) > 0 ||
    (jointPlan?.data.milestones.length ?? 0) > 0 ||
    account.data.maintenance.length > 0
  );
}

function isWorkedOn({ data }: TypedDocument<'opportunity'>): boolean {
  return data.nextStep !== undefined || data.workPlan.length > 0 || data.goNoGo !== undefined;
}
