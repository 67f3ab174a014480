import * as z from 'zod';
import { field } from './field.ts';
import { each, line, list, paragraph, pastDay, ref, whole } from './primitives.ts';
import { withTraining } from './training.ts';
import { answer, funnelClass, input, output, screeningDecision, targetTest, valueFactor } from './vocabulary.ts';

/** What the account brings and what it costs, each from 1 to 5 (method: A4). */
const inputOutput = z.strictObject({
  output: field(each(output, whole(1, 5), { edition: 'training' }), '产出(1–5)', 'Output (1–5)', {
    edition: 'training',
  }),
  input: field(each(input, whole(1, 5), { edition: 'training' }), '投入(1–5)', 'Input (1–5)', { edition: 'training' }),
  note: field(line().optional(), '说明', 'Note', { edition: 'executive' }),
});

/** Chance of success against the attraction of the chance, each from 0 to 100 (method: B7). */
const quadrant = z.strictObject({
  success: field(whole(0, 100), '成功率(0–100)', 'Chance of success (0–100)', { edition: 'training' }),
  attractiveness: field(whole(0, 100), '机会吸引力(0–100)', 'Attractiveness (0–100)', { edition: 'training' }),
  note: field(line().optional(), '说明', 'Note', { edition: 'executive' }),
});

/** Our criteria of the year: how attractive the account is to us, how well we can serve it (method: B16). */
const selection = z.strictObject({
  attractiveness: field(whole(1, 5), '对我方的吸引力(1–5)', 'Attractive to us (1–5)', { edition: 'training' }),
  feasibility: field(whole(1, 5), '服务可行性(1–5)', 'Feasible to serve (1–5)', { edition: 'training' }),
  note: field(line().optional(), '说明', 'Note', { edition: 'executive' }),
});

/** One answer of the five tests of a development target (method: B17). */
const test = z.strictObject({
  answer: field(answer.schema, '回答', 'Answer', { edition: 'training' }),
  note: field(line(), '理由', 'Why', { edition: 'executive' }),
});

/** The account's score on one criterion of our index (method: B19; weights in settings). */
const score = z.strictObject({
  criterion: field(ref('criterion'), '指标', 'Criterion', { edition: 'training' }),
  score: field(whole(0, 10), '评分(0–10)', 'Score (0–10)', { edition: 'training' }),
  note: field(line().optional(), '说明', 'Note', { edition: 'executive' }),
});

/** The decision of the list screening (method: B18). */
const screening = z.strictObject({
  decision: field(screeningDecision.schema, '决定', 'Decision', { edition: 'training' }),
  on: field(pastDay(), '日期', 'Date', { edition: 'training' }),
  by: field(ref('member'), '决定人', 'Decided by', { edition: 'training' }),
  note: field(line().optional(), '说明', 'Note', { edition: 'executive' }),
});

/** What each side puts in, gets out and risks (method: A7). */
const mutualValue = z.strictObject({
  ourInvestment: field(paragraph(), '我方投入', 'Our investment', { edition: 'executive' }),
  ourValue: field(paragraph(), '我方所得', 'Our value', { edition: 'executive' }),
  ourRisk: field(paragraph(), '我方风险', 'Our risk', { edition: 'executive' }),
  theirInvestment: field(paragraph(), '客户投入', 'Their investment', { edition: 'executive' }),
  theirValue: field(paragraph(), '客户所得', 'Their value', { edition: 'executive' }),
  theirRisk: field(paragraph(), '客户风险', 'Their risk', { edition: 'executive' }),
});

/** `accounts/<account>/assessment.md`: what the account is worth and why we serve it; what can be computed is not typed. */
export const assessment = withTraining({
  assessedOn: field(pastDay(), '评估日期', 'Assessed on', { edition: 'training' }),
  valueAnalysis: field(
    each(valueFactor, whole(1, 5), { edition: 'training' }).optional(),
    '客户价值分析(1–5)',
    'Customer value analysis (1–5)',
    { edition: 'training', method: ['B15'] },
  ),
  inputOutput: field(inputOutput.optional(), '投入产出', 'Input and output', { edition: 'training', method: ['A4'] }),
  quadrant: field(quadrant.optional(), '成功率 × 吸引力', 'Success × attractiveness', {
    edition: 'training',
    method: ['B7'],
  }),
  selection: field(selection.optional(), '选择标准', 'Selection', { edition: 'training', method: ['B16'] }),
  scores: field(list(score).default([]), '综合打分', 'Scores', {
    edition: 'training',
    method: ['A14', 'B19'],
    hint: {
      'zh-CN': '指标与权重写在 settings.yaml 的 scoring',
      en: 'Criteria and weights stand in settings.yaml, `scoring`',
    },
  }),
  targetTests: field(
    each(targetTest, test, { edition: 'training' }).optional(),
    '开发目标五性',
    'Five tests of the target',
    { edition: 'training', method: ['B17'] },
  ),
  screening: field(screening.optional(), '名单筛选', 'List screening', { edition: 'training', method: ['B18'] }),
  funnelClass: field(funnelClass.schema.optional(), '漏斗分类', 'Funnel class', {
    edition: 'training',
    method: ['B9', 'F4'],
  }),
  mutualValue: field(mutualValue.optional(), '双方的投入、价值与风险', 'Investment, value and risk of both', {
    edition: 'executive',
    method: ['A7'],
  }),
});
