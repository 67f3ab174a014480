import { always, manager, type Circumstances, type Question } from './question.ts';

const sponsor = ({ plan }: Circumstances) =>
  plan?.account.data.team.find(({ role }) => role === 'executive-sponsor')?.member;

/** Of an account, parts 1 and 2 of its plan. */
export const account: readonly Question[] = [
  { way: 'name' },
  { way: 'otherName' },
  { way: 'industry' },
  { way: 'region' },
  { way: 'lifecycle', suggest: always('prospect') },
  { way: 'size' },
  // Without an opportunity that has a day to close, the time window says D (method: B5).
  { way: 'tier.declared', suggest: always('D') },
  { way: 'tier.evidence.0.fact', must: true },
  { way: 'rationale' },
  { way: 'team.0.member' },
  { way: 'team.0.role', suggest: always('account-manager'), silent: true },
];

/** Of the strategy map: one goal and one need, to begin with (method: G4, G5). */
export const strategy: readonly Question[] = [
  { way: 'goals.goal-1.text', must: true },
  { way: 'goals.goal-1.owners' },
  { way: 'needs.need-1.text', must: true },
  { way: 'needs.need-1.owners' },
  { way: 'needs.need-1.from', must: true, suggest: always(['goal-1']), silent: true },
];

/** Of our goals: one of each kind, each with an action (method: P5). */
export const goals: readonly Question[] = [
  { way: 'goals.revenue.text', must: true },
  { way: 'goals.revenue.kind', suggest: always('revenue'), silent: true },
  { way: 'actions.revenue-step-1.what', must: true },
  { way: 'actions.revenue-step-1.goal', suggest: always('revenue'), silent: true },
  { way: 'actions.revenue-step-1.status', suggest: always('open'), silent: true },
  { way: 'goals.relationship.text', must: true },
  { way: 'goals.relationship.kind', suggest: always('relationship'), silent: true },
  { way: 'actions.relationship-step-1.what', must: true },
  { way: 'actions.relationship-step-1.goal', suggest: always('relationship'), silent: true },
  { way: 'actions.relationship-step-1.status', suggest: always('open'), silent: true },
];

/** Of the plan made with the customer (method: J2). */
export const jointPlan: readonly Question[] = [
  { way: 'from', suggest: ({ asOf }) => asOf },
  { way: 'until' },
  { way: 'status', suggest: always('draft') },
  { way: 'ourSigner', suggest: (given) => sponsor(given) ?? manager(given) },
  { way: 'theirSigner' },
  { way: 'valueProposition.forCustomer' },
];
