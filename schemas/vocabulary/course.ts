/** Enumerations of the course. */
import { choice } from '../field.ts';

/** What a lesson belongs to, in the order of the course (method: § 1.1–1.12, rules and the law). */
export const lessonTopic = choice({
  account: ['大客户', 'Key accounts'],
  segmentation: ['分级与分类', 'Grading and classes'],
  buying: ['客户怎么买', 'How customers buy'],
  stages: ['阶段与线索', 'Stages and leads'],
  phases: ['开发客户', 'Developing an account'],
  opportunity: ['机会分析', 'Analysing an opportunity'],
  funnel: ['漏斗', 'Funnel'],
  research: ['研究与战略', 'Research and strategy'],
  relationships: ['关系与影响', 'Relations and influence'],
  plan: ['计划与汇报', 'Plan and briefing'],
  growth: ['日常管理与增长', 'Daily management and growth'],
  industry: ['行业', 'Industries'],
  measures: ['指标', 'Indicators'],
  ethics: ['合规与伦理', 'Law and ethics'],
});

export type LessonTopic = (typeof lessonTopic.names)[number];

/** Who does an exercise together (method: P13). */
export const exerciseGroup = choice({
  alone: ['一人', 'Alone'],
  pairs: ['两人', 'In pairs'],
  team: ['小组', 'In a team'],
});

/** How much of a module the sources tell; what they only name is a gap and stays marked as one. */
export const moduleKnown = choice({
  detailed: ['来源讲了内容', 'The source tells it'],
  outlined: ['来源只有提纲', 'The source has an outline'],
  named: ['来源只有名称', 'The source only names it'],
});

/** The parts of the method that have pages of their own, as a lecture may open them. */
export const methodIndex = choice({
  tiers: ['等级', 'Tiers'],
  stages: ['销售阶段', 'Stages'],
  phases: ['开发阶段', 'Development phases'],
  roles: ['采购角色', 'Buying roles'],
  reviews: ['回顾', 'Reviews'],
});

/** The kinds of document whose empty form is a worksheet of the course. */
const FORMS = {
  account: ['客户', 'Account'],
  assessment: ['客户价值评估', 'Assessment'],
  buying: ['客户采购', 'Buying'],
  development: ['客户开发', 'Development'],
  strategy: ['战略', 'Strategy'],
  relationships: ['关系', 'Relationships'],
  person: ['关系人', 'Stakeholder'],
  goals: ['目标', 'Goals'],
  opportunity: ['商机', 'Opportunity'],
  touchpoint: ['接触记录', 'Touchpoint'],
  review: ['回顾', 'Review'],
  jointPlan: ['联合生意计划', 'Joint plan'],
  hospitality: ['招待登记', 'Hospitality register'],
  solution: ['解决方案', 'Solution'],
  competitor: ['竞争者', 'Competitor'],
  partner: ['伙伴', 'Partner'],
  industry: ['行业', 'Industry'],
  play: ['打法', 'Play'],
} as const;

/** The worksheets that are drawn or compared rather than listed: each gathers what several documents hold. */
const CANVASES = {
  'strategy-map': ['战略地图', 'Strategy map'],
  'execution-map': ['执行地图', 'Execution map'],
  'influence-map': ['影响力地图', 'Influence map'],
  'relationship-gap': ['客户关系差距分析表', 'Relationship gap analysis'],
  'strategic-relations': ['战略关系表', 'Strategic relations'],
  'opportunity-list': ['商机列表', 'Opportunity list'],
  briefing: ['汇报提纲', 'Briefing outline'],
  'success-attractiveness': ['成功率 × 吸引力', 'Success × attractiveness'],
  'value-difficulty': ['客户价值 × 决策难度', 'Value × difficulty'],
  'input-output': ['投入 × 产出', 'Input × output'],
  swot: ['SWOT', 'SWOT'],
} as const;

/** A worksheet that is the empty form of a kind of document. */
export const worksheet = choice(FORMS);

export type Worksheet = (typeof worksheet.names)[number];

/** Every worksheet that can be printed blank. */
export const sheet = choice({ ...FORMS, ...CANVASES });

export type Sheet = (typeof sheet.names)[number];
