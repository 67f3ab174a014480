/** Enumerations of reviews, the joint plan, marketing and partners. */
import { choice } from '../field.ts';

/** The kinds of review in a plan's rhythm, and the completeness review that precedes approval (method: P6, P12). */
export const reviewKind = choice({
  'weekly-issue': ['周问题会', 'Weekly issues'],
  'monthly-operation': ['月度经营分析会', 'Monthly operation'],
  'quarterly-business-review': ['季度业务回顾', 'Quarterly business review'],
  'annual-strategy': ['年度战略规划', 'Annual strategy'],
  completeness: ['完整性评审', 'Completeness review'],
});

/** What a review wants to gain (method: P9). */
export const reviewHeading = choice({
  improvements: ['改进计划', 'Improve the plan'],
  obstacles: ['障碍与挑战', 'Obstacles and challenges'],
  opportunities: ['新的潜在机会', 'New potential opportunities'],
  competitorMoves: ['预测并阻止竞争对手', 'Competitors: predict and block'],
  communication: ['沟通清晰', 'Clear communication'],
  forecast: ['销售预测', 'Sales forecast'],
});

/** What a review found. */
export const reviewResult = choice({
  complete: ['完整', 'Complete'],
  'to-improve': ['待改进', 'To be improved'],
});

/** State of the joint plan (method: J2). */
export const jointPlanStatus = choice({
  draft: ['草稿', 'Draft'],
  agreed: ['双方商定', 'Agreed'],
  running: ['执行中', 'Running'],
  closed: ['已结束', 'Closed'],
});

/** One of the two sides of a joint plan (method: J2). */
export const side = choice({ us: ['我方', 'Us'], them: ['客户方', 'The customer'] });

/** What a joint target measures (method: J2). */
export const targetMetric = choice({
  sales: ['销售额', 'Sales'],
  'market-share': ['市场份额', 'Market share'],
  other: ['其他', 'Other'],
});

/** State of a milestone or an ask. */
export const milestoneStatus = choice({
  open: ['未开始', 'Open'],
  doing: ['进行中', 'In progress'],
  done: ['已完成', 'Done'],
  late: ['已推迟', 'Put off'],
});

/** Where a marketing campaign takes place (method: J5). */
export const campaignChannel = choice({ online: ['线上', 'Online'], offline: ['线下', 'Offline'] });

/** What an organisation is to us (method: O7, R8, J4). */
export const partnerKind = choice({
  vendor: ['厂商', 'Vendor'],
  integrator: ['集成商', 'Integrator'],
  dealer: ['经销商', 'Dealer'],
  consultancy: ['咨询机构', 'Consultancy'],
  association: ['行业协会', 'Association'],
  institute: ['研究院所', 'Institute'],
});

/** How a strategic relation or an ask develops (method: R8). */
export const relationStatus = choice({
  idea: ['设想', 'Idea'],
  asked: ['已提出', 'Asked'],
  working: ['合作中', 'Working together'],
  paused: ['暂停', 'Paused'],
});

/** What becomes of an opinion that the customer gave us (method: J1). */
export const feedbackStatus = choice({
  received: ['已收到', 'Received'],
  answered: ['已答复', 'Answered'],
  closed: ['已关闭', 'Closed'],
});

/** Whether a competitor sells its own brand or implements those of others (method: G12). */
export const competitorKind = choice({
  brand: ['品牌商', 'Brand'],
  implementer: ['实施商', 'Implementer'],
  both: ['品牌兼实施', 'Both'],
});
