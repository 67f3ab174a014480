/** Enumerations of the development of an account and its five phases. */
import { choice } from '../field.ts';

/** The five phases in which an account is developed, per account (method: § 1.5). */
export const phase = choice({
  target: ['确定开发对象', 'Choose the target'],
  'sample-intel': ['样品与信息', 'Sample and information'],
  value: ['价值评估', 'Value assessment'],
  relate: ['建立关系', 'Build relations'],
  close: ['促成成交', 'Bring to a close'],
});

/** How a development ended before its last phase (method: § 1.5). */
export const developmentEnd = choice({
  terminated: ['终止', 'Terminated'],
  dropped: ['放弃', 'Dropped'],
  reduced: ['减少接触', 'Contact reduced'],
});

/** The seven groups of information of the second phase (method: § 1.5). */
export const infoGroup = choice({
  sample: ['样品', 'Sample'],
  coach: ['教练关系', 'Coach'],
  deciders: ['关键决策人', 'Key deciders'],
  procurement: ['采购流程', 'Procurement process'],
  incumbents: ['现有供应商', 'Incumbent suppliers'],
  decision: ['决策信息', 'Decision intelligence'],
  operations: ['经营信息', 'Operating information'],
});

/** The six factors of the value assessment; four of them weigh against the deal (method: E3). */
export const assessmentFactor = choice({
  share: ['成交后的份额', 'Share after closing'],
  effort: ['时间、精力与费用', 'Time, effort and cost'],
  dealRisk: ['成交风险', 'Risk of the deal'],
  businessValue: ['对我方业务的价值', 'Value to our business'],
  paymentRisk: ['付款风险', 'Payment risk'],
  supplyDifficulty: ['供货能力与技术难度', 'Supply and technical difficulty'],
});

/** The five growth steps of an account (method: J3). */
export const growthStep = choice({
  reclassify: ['客户重新分类', 'Re-classify'],
  'opportunity-analysis': ['增长机会分析', 'Analyse chances'],
  'joint-plan': ['制定联合生意计划', 'Make the joint plan'],
  execute: ['执行与达标', 'Execute and reach'],
  replicate: ['复制推广', 'Replicate'],
});

/** State of a task in a procedure or a work plan. */
export const taskStatus = choice({
  open: ['未开始', 'Open'],
  doing: ['进行中', 'In progress'],
  done: ['已完成', 'Done'],
});

/** What must be there before an account enters a development phase (method: § 1.5, B17; ours). */
export const phaseGate = choice({
  'tests-answered': ['五性均已回答', 'Five tests answered'],
  'chance-found': ['判断有机会', 'A chance is seen'],
  'information-sufficient': ['七组信息充分', 'Seven groups of information'],
  'value-assessed': ['价值评估完整', 'Value assessment complete'],
  'procedure-approved': ['开发程序已批准', 'Procedure approved'],
  'decision-simulated': ['已做决策模拟', 'Decision simulated'],
});
