import { procurementStep } from '#schemas/vocabulary.ts';
import { contactCost } from '../contact-cost.ts';
import { whoDecidesWhere } from '../procurement.ts';
import type { AccountIndicator } from './indicator.ts';

/** At how many of the six steps we know who decides (method: C6). */
const ownersKnown: AccountIndicator = {
  name: 'procurement-owners-known',
  label: { 'zh-CN': '知道谁负责的采购步骤', en: 'Procurement steps with a known owner' },
  about: {
    'zh-CN': '客户采购六步里已知负责人的步数，0–6，越多越好；每步列出已知的人数。',
    en: 'At how many of the customer’s six steps we know an owner, 0–6, more is better; each step lists how many.',
  },
  unit: 'count',
  method: ['C6'],
  read: (plan) => {
    const { buying } = plan;
    if (!buying) return undefined;
    const steps = whoDecidesWhere(plan);
    return {
      value: steps.filter(({ owners }) => owners.length > 0).length,
      inputs: steps.map(({ step, owners }) => ({
        label: procurementStep.labels[step],
        value: owners.length,
        unit: 'count',
        at: { document: buying, path: ['steps', step] },
      })),
    };
  },
};

/** How long the customer takes to decide (method: C10). */
const decisionCycle: AccountIndicator = {
  name: 'decision-cycle',
  label: { 'zh-CN': '决策周期', en: 'Decision cycle' },
  about: {
    'zh-CN': '客户作出采购决策通常要的天数，并列出难度(1–5)。',
    en: 'The days that the customer usually takes to decide, beside the difficulty (1–5).',
  },
  unit: 'days',
  method: ['C10'],
  read: ({ buying }) => {
    const decision = buying?.data.decision;
    if (!buying || !decision) return undefined;
    return {
      value: decision.cycleDays,
      inputs: [
        {
          label: { 'zh-CN': '难度(1–5)', en: 'Difficulty (1–5)' },
          value: decision.difficulty,
          unit: 'score',
          at: { document: buying, path: ['decision', 'difficulty'] },
        },
      ],
    };
  },
};

/** What the contacts with the account cost (method: C3). */
const costOfContacts: AccountIndicator = {
  name: 'contact-cost',
  label: { 'zh-CN': '接触费用', en: 'Cost of contacts' },
  about: {
    'zh-CN': '写明费用的接触的费用之和，并列出接触到的影响力与每一分影响力的费用。',
    en: 'The cost of the contacts that state one, beside the influence that they reached and the cost of each point of it.',
  },
  unit: 'money',
  method: ['C3'],
  read: (plan, { asOf }) => {
    const found = contactCost(plan, asOf);
    if (!found) return undefined;
    return {
      value: found.cost,
      inputs: [
        { label: { 'zh-CN': '接触次数', en: 'Contacts' }, value: found.contacts, unit: 'count' },
        { label: { 'zh-CN': '接触到的影响力', en: 'Influence reached' }, value: found.influence, unit: 'score' },
        ...(found.perPoint === undefined
          ? []
          : [
              {
                label: { 'zh-CN': '每分影响力的费用', en: 'Cost of one point of influence' },
                value: found.perPoint,
                unit: 'money',
              } as const,
            ]),
      ],
    };
  },
};

export const buyingIndicators: readonly AccountIndicator[] = [ownersKnown, decisionCycle, costOfContacts];
