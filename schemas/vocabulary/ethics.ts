/** Enumerations of what the law and fair dealing ask: coaches, information, hospitality. */
import { choice } from '../field.ts';

/** How far the relation with a coach has grown (method: E1). */
export const coachLevel = choice({
  known: ['认识', 'Known'],
  met: ['约会', 'Met'],
  endorses: ['认同', 'Endorses'],
  trusts: ['信赖', 'Trusts'],
  allied: ['同盟', 'Allied'],
});

/** Whether the coach's employer knows that we talk. */
export const openness = choice({
  declared: ['对其单位公开', 'Known to the employer'],
  unknown: ['不清楚', 'Not known'],
  concealed: ['隐瞒', 'Concealed'],
});

/** What a coach may share with us. There is no value for anything else. */
export const guidance = choice({
  process: ['流程', 'Process'],
  'people-to-meet': ['应拜访的人', 'People to meet'],
  needs: ['需求', 'Needs'],
  feedback: ['反馈', 'Feedback'],
});

/** What makes somebody a coach (method: E2, in lawful words). */
export const coachCriterion = choice({
  credibilityWithUs: ['对我方可信', 'Credible to us'],
  credibilityInside: ['在其单位可信', 'Credible inside'],
  wantsOurSolution: ['希望用我方方案', 'Wants our solution'],
});

/** How a piece of information came to us, and so whether we may use it. */
export const infoClass = choice({
  public: ['公开', 'Public'],
  shared: ['有权者告知', 'Shared by someone entitled'],
  'confidential-authorised': ['保密但获授权', 'Confidential, authorised'],
  'confidential-unauthorised': ['保密且未获授权', 'Confidential, not authorised'],
});

/** What the hospitality register records. */
export const hospitalityKind = choice({
  meal: ['餐饮', 'Meal'],
  event: ['活动', 'Event'],
  travel: ['差旅', 'Travel'],
  gift: ['礼品', 'Gift'],
  sample: ['样品', 'Sample'],
  training: ['培训', 'Training'],
});

/** State of an entry in the hospitality register. */
export const hospitalityStatus = choice({
  planned: ['计划', 'Planned'],
  approved: ['已批准', 'Approved'],
  held: ['已发生', 'Took place'],
  refused: ['不予批准', 'Refused'],
});
