import { answer, confidenceItem, funnelState, keyElement } from '#schemas/vocabulary.ts';
import { confidence, returnOn } from '../confidence.ts';
import { knownElements } from '../element-coverage.ts';
import { funnelStateOf, weightedValue } from '../funnel.ts';
import type { Input, OpportunityIndicator } from './indicator.ts';

/** How many of the six key elements we know (method: O11). */
const elementCoverage: OpportunityIndicator = {
  name: 'element-coverage',
  label: { 'zh-CN': '要素掌握度', en: 'Element coverage' },
  about: {
    'zh-CN': '六个关键要素里已知的个数，0–6，越多越好；有查明的安排还不算已知。',
    en: 'How many of the six key elements are known, 0–6, more is better; a plan to learn one does not count.',
  },
  unit: 'count',
  method: ['O11', 'IND-elements'],
  countsTexts: true,
  read: ({ opportunity }) => {
    const known = knownElements(opportunity);
    return {
      value: known.length,
      inputs: keyElement.names.map((name) => ({
        label: keyElement.labels[name],
        value: answer.labels[known.includes(name) ? 'yes' : 'unknown'],
        unit: 'word',
        at: { document: opportunity, path: ['elements', name] },
      })),
    };
  },
};

/** How sure we are of the project (method: O3). */
const confidenceShare: OpportunityIndicator = {
  name: 'confidence',
  label: { 'zh-CN': '把握程度', en: 'Confidence' },
  about: {
    'zh-CN': '预算、时间表、需求、决策、竞争五项各 0–3 分，合计除以 15；越高把握越大。',
    en: 'Budget, schedule, need, decision and competition from 0 to 3 each, their sum divided by 15; higher is surer.',
  },
  unit: 'share',
  method: ['O3', 'IND-confidence'],
  ours: true,
  read: ({ opportunity }) => {
    const value = confidence(opportunity);
    if (value === undefined) return undefined;
    return {
      value,
      inputs: confidenceItem.names.map((name) => ({
        label: confidenceItem.labels[name],
        value: opportunity.data.description?.confidence[name] ?? 0,
        unit: 'score',
        at: { document: opportunity, path: ['description', 'confidence', name] },
      })),
    };
  },
};

/** What the project brings for what it needs (method: O3). */
const benefitToInvestment: OpportunityIndicator = {
  name: 'benefit-to-investment',
  label: { 'zh-CN': '收益投入比', en: 'Benefit to investment' },
  about: {
    'zh-CN': '各项收益之和除以投入的金额；大于 1 表示所得多于所投。',
    en: 'The sum of the benefits divided by the money we put in; above 1 we gain more than we put in.',
  },
  unit: 'score',
  method: ['O3'],
  read: ({ opportunity }) => {
    const found = returnOn(opportunity);
    if (!found) return undefined;
    const at = (...path: readonly string[]) => ({ document: opportunity, path: ['description', ...path] });
    return {
      value: found.ratio,
      inputs: [
        { label: { 'zh-CN': '收益', en: 'Benefit' }, value: found.benefit, unit: 'money', at: at('benefit') },
        {
          label: { 'zh-CN': '投入', en: 'Investment' },
          value: found.investment,
          unit: 'money',
          at: at('investment', 'money'),
        },
      ],
    };
  },
};

/** Where the project stands in the funnel (method: F2). */
const stateInFunnel: OpportunityIndicator = {
  name: 'funnel-state',
  label: { 'zh-CN': '漏斗状态', en: 'Funnel state' },
  about: {
    'zh-CN': '按成交概率：低于下限是客户搜索，高于上限是最佳状态，之间是进入漏斗；界限在设置里。',
    en: 'By probability: search below the lower bound, best state above the upper one, in the funnel between; the bounds are settings.',
  },
  unit: 'word',
  method: ['F2'],
  read: ({ opportunity }, { book }) => ({
    value: funnelState.labels[funnelStateOf(opportunity, book)],
    inputs: [probabilityOf(opportunity)],
  }),
};

/** What the project counts for in the forecast (method: F1). */
const valueWeighted: OpportunityIndicator = {
  name: 'weighted-value',
  label: { 'zh-CN': '加权金额', en: 'Weighted value' },
  about: { 'zh-CN': '金额乘以成交概率。', en: 'The value times the probability.' },
  unit: 'money',
  method: ['IND-funnel-value'],
  read: ({ opportunity }) => ({
    value: weightedValue(opportunity),
    inputs: [
      {
        label: { 'zh-CN': '金额', en: 'Value' },
        value: opportunity.data.value,
        unit: 'money',
        at: { document: opportunity, path: ['value'] },
      },
      probabilityOf(opportunity),
    ],
  }),
};

function probabilityOf(opportunity: Parameters<typeof weightedValue>[0]): Input {
  return {
    label: { 'zh-CN': '成交概率', en: 'Probability' },
    value: opportunity.data.probability / 100,
    unit: 'share',
    at: { document: opportunity, path: ['probability'] },
  };
}

export const analysisIndicators: readonly OpportunityIndicator[] = [
  elementCoverage,
  confidenceShare,
  benefitToInvestment,
  stateInFunnel,
  valueWeighted,
];
