import * as z from 'zod';
import { field } from './field.ts';
import { money, whole } from './primitives.ts';

const share = () => z.number().min(0).max(1);

/** Bounds that rules compare with; a company changes them in a pull request. Those marked ours are not in the sources. */
export const limits = z.strictObject({
  rationaleReviewDays: field(whole(1, 3650).default(365), '定位复核间隔(天)', 'Days between rationale reviews', {
    edition: 'training',
    method: ['A16'],
  }),
  reclassifyDays: field(whole(1, 3650).default(365), '重新分类间隔(天)', 'Days between re-classifications', {
    edition: 'training',
    method: ['B22'],
  }),
  ownerShare: field(share().default(0.6), '一人承担差距的上限', 'Largest share of the gap one of us may carry', {
    edition: 'training',
    ours: true,
  }),
  spreadFrom: field(whole(1, 99).default(4), '几人以上的差距应分担', 'People with a gap from which it is shared', {
    edition: 'training',
    ours: true,
  }),
  coverageShare: field(share().default(0.5), '一人承担覆盖的上限', 'Largest share of the coverage by one of us', {
    edition: 'training',
    ours: true,
  }),
  coveringMembers: field(whole(1, 9).default(2), '关键人物至少由几人覆盖', 'Members who cover a key person', {
    edition: 'training',
    ours: true,
  }),
  keyInfluence: field(whole(1, 5).default(4), '关键人物的影响力下限', 'Influence from which a person is key', {
    edition: 'training',
    ours: true,
  }),
  keyOwnersShare: field(
    share().default(0.33),
    '关键人物负责的目标与战略的下限',
    'Least share of goals and strategies owned by key people',
    { edition: 'training', ours: true },
  ),
  oppositionFrom: field(whole(1, 99).default(5), '几人以上应有不同意见', 'People from which some disagree', {
    edition: 'training',
    ours: true,
  }),
  mapReviewDays: field(whole(1, 3650).default(180), '战略地图复核间隔(天)', 'Days between strategy-map reviews', {
    edition: 'training',
    method: ['G8'],
    ours: true,
  }),
  researchDays: field(whole(1, 3650).default(180), '研究更新间隔(天)', 'Days until research is old', {
    edition: 'training',
    method: ['G3'],
    ours: true,
  }),
  descriptionLength: field(
    whole(100, 100_000).default(800),
    '只有描述的篇幅上限(字)',
    'Longest description without a decision (characters)',
    { edition: 'training', method: ['PLAN-07'], ours: true },
  ),
  voices: field(whole(0, 50).default(3), '一年内应有的客户心声', 'Voices wanted in a year', {
    edition: 'training',
    method: ['R9'],
    ours: true,
  }),
  elementsKnown: field(whole(0, 6).default(4), '立项时应知的要素', 'Elements known from qualification on', {
    edition: 'training',
    method: ['O11'],
    ours: true,
  }),
  simulationReasons: field(whole(0, 20).default(3), '决策模拟应有的理由', 'Reasons in a decision simulation', {
    edition: 'training',
    method: ['E4'],
    ours: true,
  }),
  feedbackDays: field(whole(1, 365).default(30), '反馈答复期限(天)', 'Days to answer feedback', {
    edition: 'training',
    method: ['J1'],
    ours: true,
  }),
  keyAccountCost: field(money().optional(), '重点客户费用上限', 'Ceiling of the key-account cost', {
    edition: 'training',
    method: ['O9'],
    hint: { 'zh-CN': '超过须有批准人；不写则不限', en: 'Above it an approver is needed; no ceiling when absent' },
  }),
  paymentTermDays: field(whole(0, 730).default(90), '账期上限(天)', 'Payment term that counts as long (days)', {
    edition: 'training',
    method: ['C11'],
    ours: true,
  }),
  penetration: field(share().default(0.5), '进入成交阶段的渗透下限', 'Penetration before closing', {
    edition: 'training',
    method: ['E10'],
    ours: true,
  }),
  topShare: field(share().default(0.2), '头部客户的比例', 'Share of accounts that count as top', {
    edition: 'training',
    method: ['A2'],
  }),
  topEffort: field(share().default(0.5), '投向头部客户的行动下限', 'Least share of actions for top accounts', {
    edition: 'training',
    method: ['A2'],
    ours: true,
  }),
});

/** Probabilities (%) at which an opportunity enters the funnel and reaches the best state (method: F2). */
export const funnel = z.strictObject({
  enters: field(whole(0, 100).default(20), '进入漏斗', 'Enters the funnel', { edition: 'training' }),
  best: field(whole(0, 100).default(80), '最佳状态', 'Best state', { edition: 'training' }),
  developmentOnly: field(share().default(0.7), '只重开发：搜索占比', 'Development only: share of search', {
    edition: 'training',
    ours: true,
  }),
  followUpOnly: field(share().default(0.6), '只重跟进：漏斗内占比', 'Follow-up only: share in the funnel', {
    edition: 'training',
    ours: true,
  }),
  closingOnly: field(share().default(0.4), '只重签约：最佳状态占比', 'Closing only: share of best', {
    edition: 'training',
    ours: true,
  }),
});

/** Where the two-way matrices are cut (method: A4, B7, B8). */
export const cuts = z.strictObject({
  quadrant: field(whole(1, 99).default(50), '成功率与吸引力(0–100)', 'Success and attractiveness (0–100)', {
    edition: 'training',
  }),
  grading: field(z.number().min(1).max(5).default(3), '价值与难度(1–5)', 'Value and difficulty (1–5)', {
    edition: 'training',
  }),
  inputOutput: field(z.number().min(1).max(5).default(3), '投入与产出(1–5)', 'Input and output (1–5)', {
    edition: 'training',
  }),
});

/** Ceilings of hospitality; nothing here is ever a due date (ethics 4). */
export const hospitalityLimits = z.strictObject({
  perHead: field(money().default(300), '每人上限', 'Ceiling per head', { edition: 'team' }),
  perHeadPublicSector: field(money().default(0), '公共部门每人上限', 'Ceiling per head, public sector', {
    edition: 'team',
  }),
  timesPerQuarter: field(whole(0, 99).default(2), '同一人每季度次数', 'Times per quarter for one guest', {
    edition: 'team',
  }),
});
