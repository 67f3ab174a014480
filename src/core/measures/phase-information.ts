import { infoGroup } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';

export type InfoGroup = (typeof infoGroup.names)[number];

/** Where the author writes the information of each group, as `file: key`. */
export const GROUP_FIELDS: Readonly<Record<InfoGroup, string>> = {
  sample: 'development.md: samples',
  coach: 'people/: coach',
  deciders: 'people/: relationship',
  procurement: 'buying.md: steps',
  incumbents: 'account.md: background.incumbents',
  decision: 'buying.md: decision',
  operations: 'buying.md: operations',
};

/** Roles whose holders decide on the purchase (method: R2). */
const DECIDERS: ReadonlySet<string> = new Set(['decision-maker', 'approver']);

/** Whether the plan holds each of the seven groups of information of phase two (method: PHASE-sample-intel). */
const HELD: Readonly<Record<InfoGroup, (plan: AccountPlan) => boolean>> = {
  sample: ({ development }) => development?.data.samples.some(({ deliveredOn }) => deliveredOn !== undefined) ?? false,
  coach: ({ people }) => [...people.values()].some(({ data }) => data.coach !== undefined),
  deciders: ({ people }) =>
    [...people.values()].some(
      ({ data }) => data.relationship !== undefined && data.roles.some((role) => DECIDERS.has(role)),
    ),
  procurement: ({ buying }) => Object.values(buying?.data.steps ?? {}).some((step) => step !== undefined),
  incumbents: ({ account }) => account.data.background.incumbents.length > 0,
  decision: ({ buying }) => buying?.data.decision !== undefined,
  operations: ({ buying }) => buying?.data.operations !== undefined,
};

/** The groups of information that the plan does not hold yet, in the order of the method. */
export function missingGroups(plan: AccountPlan): readonly InfoGroup[] {
  return infoGroup.names.filter((group) => !HELD[group](plan));
}
