/** What a plan may be asked to hold. Which tier asks for what is front matter of `method/tiers/`. */
import type { PlanPart } from './plan.ts';
import { choice } from '../field.ts';

/** One thing a plan can hold, with the part of the plan and the field that answers it. */
interface PlanItem {
  readonly part: PlanPart;
  /** The field, as `kind.path`. */
  readonly field: string;
}

/** The items by name. An item that stands on no single field names the one to fill first. */
export const planItems = {
  'account-manager': { part: 'team', field: 'account.team' },
  'executive-sponsor': { part: 'team', field: 'account.team' },
  budget: { part: 'team', field: 'account.budget' },
  written: { part: 'background', field: 'account.background' },
  evidence: { part: 'background', field: 'account.tier.evidence' },
  rationale: { part: 'background', field: 'account.rationaleReviewed' },
  urgency: { part: 'background', field: 'account.urgency' },
  company: { part: 'background', field: 'account.background.company' },
  customers: { part: 'background', field: 'account.background.customers' },
  competitors: { part: 'background', field: 'account.background.competitors' },
  assessment: { part: 'background', field: 'assessment.valueAnalysis' },
  'procurement-steps': { part: 'background', field: 'buying.steps' },
  'goals-of-customer': { part: 'maps', field: 'strategy.goals' },
  strategies: { part: 'maps', field: 'strategy.strategies' },
  needs: { part: 'maps', field: 'strategy.needs' },
  execution: { part: 'maps', field: 'strategy.execution' },
  reviewed: { part: 'maps', field: 'strategy.reviewed' },
  confirmed: { part: 'maps', field: 'strategy.goals' },
  swot: { part: 'maps', field: 'strategy.swot' },
  people: { part: 'relations', field: 'person.name' },
  relationships: { part: 'relations', field: 'relationships.units' },
  'key-people': { part: 'relations', field: 'person.relationship' },
  gaps: { part: 'relations', field: 'person.relationship.plan' },
  roles: { part: 'relations', field: 'person.roles' },
  layers: { part: 'relations', field: 'person.layer' },
  spread: { part: 'relations', field: 'person.coverage' },
  voices: { part: 'relations', field: 'relationships.voices' },
  'revenue-goal': { part: 'goals', field: 'goals.goals' },
  'relationship-goal': { part: 'goals', field: 'goals.goals' },
  actions: { part: 'goals', field: 'goals.actions' },
  reviews: { part: 'goals', field: 'review.decisions' },
} as const satisfies Record<string, PlanItem>;

/** The items with their words. */
export const planItem = choice({
  'account-manager': ['一位大客户经理', 'One account manager'],
  'executive-sponsor': ['高层支持人', 'Executive sponsor'],
  budget: ['大客户预算', 'Key-account budget'],
  written: ['写了客户背景', 'Background is written'],
  evidence: ['等级有依据', 'Evidence for the tier'],
  rationale: ['定位按期复核', 'Rationale reviewed in time'],
  urgency: ['紧迫性五问', 'Five answers on urgency'],
  company: ['客户的公司', 'The customer’s company'],
  customers: ['客户的客户', 'The customer’s customers'],
  competitors: ['客户的竞争对手', 'The customer’s competitors'],
  assessment: ['客户价值分析', 'Customer value analysis'],
  'procurement-steps': ['采购六步及负责人', 'Six procurement steps with their owners'],
  'goals-of-customer': ['客户目标', 'The customer’s goals'],
  strategies: ['客户战略', 'The customer’s strategies'],
  needs: ['需求', 'Needs'],
  execution: ['执行地图', 'Execution map'],
  reviewed: ['地图按期复核', 'Maps reviewed in time'],
  confirmed: ['客户方有人确认', 'Confirmed at the customer'],
  swot: ['SWOT 四格', 'The four SWOT quadrants'],
  people: ['关系人', 'Stakeholders'],
  relationships: ['关系总表', 'Relationships of the account'],
  'key-people': ['关键人物描述完整', 'Key people fully described'],
  gaps: ['关系差距都有计划', 'Every gap has a plan'],
  roles: ['五种角色已知或在查', 'Five roles known or sought'],
  layers: ['四个层级已知或在查', 'Four layers known or sought'],
  spread: ['关键人物有多人覆盖', 'Key people covered by several of us'],
  voices: ['一年内的客户心声', 'Voices of the last year'],
  'revenue-goal': ['收入目标', 'Revenue goal'],
  'relationship-goal': ['关系目标', 'Relationship goal'],
  actions: ['每个目标都有行动', 'Every goal has an action'],
  reviews: ['按节奏回顾', 'Reviews held in rhythm'],
} satisfies Record<keyof typeof planItems, readonly [string, string]>);

export type PlanItemName = keyof typeof planItems;
