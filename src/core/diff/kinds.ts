import type { Kind } from '#schemas/index.ts';

/**
 * How much a change means to whoever reviews a plan, from 0 to 100. The method says what turns on what; the numbers
 * are ours and only put rows in an order.
 */
export const WEIGHTS = {
  // A whole account begins or ends: nothing else about it matters first.
  account: 100,
  // The project is over, won or lost (method: F6).
  outcome: 95,
  // The tier decides effort, rhythm and what the plan must hold (method: B1–B6).
  tier: 90,
  // A stage is a promise that the gates behind it are passed; a step back is a warning (method: § 1.4).
  stage: 85,
  // Money and its day feed the funnel and the time window of the tier (method: B5, F1, F5).
  value: 80,
  close: 80,
  // A need without a goal leads nowhere: the chain of the strategy map is broken (method: G5).
  chain: 78,
  // Who decides and how they see us; the person's influence is added (method: E5, R1–R3).
  stance: 70,
  roles: 68,
  influence: 66,
  // A person, project or goal comes or goes.
  document: 64,
  'go-decision': 62,
  preference: 60,
  probability: 58,
  // Lines of the map: who reports to whom, who influences whom (method: R1).
  'reporting-line': 56,
  'influence-line': 54,
  relationship: 52,
  coverage: 50,
  contact: 48,
  risk: 46,
  // What both maps are made of (method: G4–G6), and our own goals (method: A8).
  goal: 46,
  'map-node': 45,
  execution: 44,
  // An action is the plan's promise for the next weeks (method: P5).
  action: 42,
  relation: 40,
  competition: 40,
  // A page that somebody must mend before it can be compared.
  unread: 39,
  'next-step': 38,
  team: 36,
  'plan-status': 36,
  'joint-plan': 34,
  // What the company asks of every plan: rare, and each plan feels it.
  method: 34,
  settings: 34,
  voice: 30,
  // A contact or review that was recorded: expected, and read where it stands.
  record: 25,
  renamed: 22,
  // Every other field.
  field: 10,
  // Prose is for people: only that it changed can be said of it.
  prose: 5,
} as const;

/** What a change is about. */
export type ChangeKind = keyof typeof WEIGHTS;

/** The kind of change at a place, by kind of document and keys; the longest place that fits decides. */
const PLACES: Readonly<Record<string, ChangeKind>> = {
  'account.tier.declared': 'tier',
  'account.team': 'team',
  'account.status': 'plan-status',
  'account.lifecycle': 'plan-status',
  'opportunity.outcome': 'outcome',
  'opportunity.stage': 'stage',
  'opportunity.value': 'value',
  'opportunity.expectedClose': 'close',
  'opportunity.probability': 'probability',
  'opportunity.goNoGo': 'go-decision',
  'opportunity.nextStep': 'next-step',
  'opportunity.competitors': 'competition',
  'person.stance': 'stance',
  'person.roles': 'roles',
  'person.influence': 'influence',
  'person.preference': 'preference',
  'person.prefers': 'preference',
  'person.reportsTo': 'reporting-line',
  'person.relationship': 'relationship',
  'person.coach': 'relationship',
  'person.coverage': 'coverage',
  'person.contact': 'contact',
  'relationships.influences': 'influence-line',
  'relationships.strategicRelations': 'relation',
  'relationships.unknown': 'coverage',
  'relationships.voices': 'voice',
  'relationships.feedback': 'voice',
  'relationships.satisfaction': 'voice',
  'strategy.goals': 'map-node',
  'strategy.strategies': 'map-node',
  'strategy.tactics': 'map-node',
  'strategy.needs': 'map-node',
  'strategy.strategies.*.serves': 'chain',
  'strategy.tactics.*.serves': 'chain',
  'strategy.needs.*.from': 'chain',
  'strategy.execution': 'execution',
  'strategy.swot.threats': 'risk',
  'assessment.mutualValue.ourRisk': 'risk',
  'assessment.mutualValue.theirRisk': 'risk',
  'assessment.valueAnalysis': 'risk',
  'buying.operations': 'risk',
  'goals.goals': 'goal',
  'goals.actions': 'action',
  jointPlan: 'joint-plan',
  touchpoint: 'record',
  review: 'record',
  settings: 'settings',
  tier: 'method',
  stage: 'method',
  phase: 'method',
  role: 'method',
  tool: 'method',
  reviewKind: 'method',
};

/** Documents that are records of what happened, not parts of the plan's picture. */
const RECORDS: ReadonlySet<Kind> = new Set(['touchpoint', 'review']);

/** What a change at a place of a document is about. */
export function kindOfPlace(kind: Kind, pattern: readonly string[]): ChangeKind {
  for (let length = pattern.length; length >= 0; length--) {
    const found = PLACES[[kind, ...pattern.slice(0, length)].join('.')];
    if (found !== undefined) return found;
  }
  return 'field';
}

/** What it means that a document comes or goes. */
export function kindOfDocument(kind: Kind): ChangeKind {
  return RECORDS.has(kind) ? 'record' : 'document';
}
