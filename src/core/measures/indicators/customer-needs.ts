import { appeal, purchaseElement } from '#schemas/vocabulary.ts';
import { appealScores } from '../appeals.ts';
import { ELEMENT_ADVICE, weakestElement } from '../purchase-elements.ts';
import { uncoveredNeeds } from '../uncovered-needs.ts';
import type { Input, OpportunityIndicator } from './indicator.ts';

/** Which of the four purchase elements to work on next (method: C1). */
const weakestPurchaseElement: OpportunityIndicator = {
  name: 'weakest-purchase-element',
  label: { 'zh-CN': '最弱的采购要素', en: 'Weakest purchase element' },
  about: {
    'zh-CN': '了解、需要、相信、满意四个要素里程度最低的一个；相同时取在前的，后面的要素以它为基础。',
    en: 'The lowest of know, need, believe and satisfied; among equals the earlier one, since the later rest on it.',
  },
  unit: 'word',
  method: ['C1'],
  read: ({ opportunity }) => {
    const weakest = weakestElement(opportunity);
    if (!weakest) return undefined;
    return {
      value: purchaseElement.labels[weakest.element],
      inputs: [
        { label: { 'zh-CN': '建议', en: 'Advice' }, value: ELEMENT_ADVICE[weakest.element], unit: 'word' },
        ...purchaseElement.names.map((name): Input => ({
          label: purchaseElement.labels[name],
          value: opportunity.data.purchase?.[name].level ?? 0,
          unit: 'score',
          at: { document: opportunity, path: ['purchase', name, 'level'] },
        })),
      ],
    };
  },
};

/** How well we meet the eight needs, beside the best competitor (method: C4). */
const appealScore: OpportunityIndicator = {
  name: 'appeals-score',
  label: { 'zh-CN': '$APPEALS 得分', en: '$APPEALS score' },
  about: {
    'zh-CN': '八项需求的加权得分，0–10，越高越好；同时列出最强对手的得分和每项的差距。',
    en: 'The weighted score on the eight needs, 0–10, higher is better, beside that of the best competitor and the lead in each need.',
  },
  unit: 'score',
  method: ['C4'],
  read: ({ opportunity }) => {
    const scores = appealScores(opportunity);
    if (!scores) return undefined;
    const leads = appeal.names.map((name): Input => {
      const score = opportunity.data.appeals?.[name];
      return {
        label: appeal.labels[name],
        value: (score?.us ?? 0) - (score?.competitor ?? 0),
        unit: 'score',
        at: { document: opportunity, path: ['appeals', name] },
      };
    });
    const competitor: Input = {
      label: { 'zh-CN': '最强对手', en: 'Best competitor' },
      value: scores.competitor,
      unit: 'score',
    };
    return { value: scores.us, inputs: [competitor, ...leads] };
  },
};

/** Needs of the project that we offer nothing for (method: O5). */
const uncoveredNeedCount: OpportunityIndicator = {
  name: 'uncovered-needs',
  label: { 'zh-CN': '没有对应产品的需求', en: 'Needs without an offering' },
  about: {
    'zh-CN': '商机的需求里没有产品和服务对应的个数；0 最好。',
    en: 'How many needs of the opportunity have no offering; 0 is best.',
  },
  unit: 'count',
  method: ['O5'],
  read: ({ plan, opportunity }) => {
    if (opportunity.data.needs.length === 0) return undefined;
    const open = uncoveredNeeds(opportunity);
    return {
      value: open.length,
      inputs: open.map((name) => {
        const text = plan.strategy?.data.needs[name]?.text ?? name;
        return {
          label: { 'zh-CN': '需求', en: 'Need' },
          value: { 'zh-CN': text, en: text },
          unit: 'word',
          at: { document: opportunity, path: ['needs', opportunity.data.needs.indexOf(name)] },
        };
      }),
    };
  },
};

export const customerNeedIndicators: readonly OpportunityIndicator[] = [
  weakestPurchaseElement,
  appealScore,
  uncoveredNeedCount,
];
