/** Enumerations of the plan itself: its parts, its team, its actions. */
import { choice } from '../field.ts';

/** State of the plan as a document. Approval needs the completeness review (method: P6). */
export const planStatus = choice({
  draft: ['草稿', 'Draft'],
  active: ['执行中', 'Active'],
  approved: ['已批准', 'Approved'],
});

/** Roles in our account team (method: P4). */
export const teamRole = choice({
  'account-manager': ['大客户经理', 'Account manager'],
  'business-manager': ['商务经理', 'Business manager'],
  'department-head': ['部门负责人', 'Department head'],
  'executive-sponsor': ['高层支持人', 'Executive sponsor'],
  presales: ['售前', 'Pre-sales'],
  delivery: ['交付', 'Delivery'],
  technical: ['技术', 'Technical'],
  marketing: ['市场', 'Marketing'],
  other: ['其他', 'Other'],
});

/** The five parts of a plan, in their order (method: P3). */
export const planPart = choice({
  team: ['客户团队', 'Account team'],
  background: ['客户背景', 'Background'],
  maps: ['战略地图与执行地图', 'Strategy and execution maps'],
  relations: ['关系与影响力', 'Relationships and influence'],
  goals: ['目标与行动计划', 'Goals and actions'],
});

export type PlanPart = (typeof planPart.names)[number];

/** What account research looks at (method: G3). */
export const researchFocus = choice({
  innovation: ['创新举措', 'Innovation initiatives'],
  'industry-trend': ['行业趋势', 'Industry trends'],
  'mergers-acquisitions': ['并购', 'Mergers and acquisitions'],
  'management-change': ['管理层变动', 'Management changes'],
  'existing-footprint': ['现有合作', 'Existing footprint'],
  'vendors-partners': ['主要供应商与伙伴', 'Main vendors and partners'],
});

/** Of whom the SWOT speaks (method: G10). */
export const swotSubject = choice({
  'us-at-account': ['我方在该客户', 'Us at the account'],
  customer: ['客户本身', 'The customer'],
});

/** Goals of a plan: revenue or relationship (method: A8). */
export const goalKind = choice({
  revenue: ['收入目标', 'Revenue'],
  relationship: ['关系目标', 'Relationship'],
});

/** State of an action. */
export const actionStatus = choice({
  open: ['未开始', 'Open'],
  doing: ['进行中', 'In progress'],
  done: ['已完成', 'Done'],
  postponed: ['已推迟', 'Postponed'],
  dropped: ['已取消', 'Dropped'],
});

/** What a finding does: an error stops publishing. */
export const severity = choice({
  error: ['错误', 'Error'],
  warning: ['警告', 'Warning'],
  info: ['提示', 'Note'],
  off: ['关闭', 'Off'],
});
