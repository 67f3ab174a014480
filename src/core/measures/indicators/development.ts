import { assessmentFactor, infoGroup } from '#schemas/vocabulary.ts';
import { GROUP_FIELDS, missingGroups } from '../phase-information.ts';
import { currentPhase, daysInPhase } from '../phase-gates.ts';
import { valueScore } from '../value-score.ts';
import { asWritten } from './as-written.ts';
import type { AccountIndicator } from './indicator.ts';

const phaseDays: AccountIndicator = {
  name: 'days-in-phase',
  label: { 'zh-CN': '本阶段天数', en: 'Days in phase' },
  about: {
    'zh-CN': '客户开发进入当前阶段以来的天数；阶段页写有停留上限。',
    en: 'Days since the development entered its present phase; the phase’s page states the longest stay.',
  },
  unit: 'days',
  method: ['D5', 'PHASE-target', 'PHASE-sample-intel', 'PHASE-value', 'PHASE-relate', 'PHASE-close'],
  read: (plan, { book, asOf }) => {
    const { development } = plan;
    const [value, page] = [daysInPhase(plan, asOf), currentPhase(plan, book)];
    if (!development || value === undefined || !page) return undefined;
    const limit = page.data.limitDays;
    return {
      value,
      inputs: [
        {
          label: { 'zh-CN': '进入日期', en: 'Since' },
          value: asWritten(development.data.since),
          unit: 'word',
          at: { document: development, path: ['since'] },
        },
        ...(limit === undefined
          ? []
          : [
              {
                label: { 'zh-CN': '停留上限', en: 'Longest stay' },
                value: limit,
                unit: 'days' as const,
                at: { document: page, path: ['limitDays'] },
              },
            ]),
      ],
    };
  },
};

const information: AccountIndicator = {
  name: 'information-groups',
  label: { 'zh-CN': '信息组数', en: 'Groups of information' },
  about: {
    'zh-CN': '第二阶段的七组信息里，计划已有几组；7 组齐了才能做价值评估。',
    en: 'How many of the seven groups of phase two the plan holds; all seven are needed to value the account.',
  },
  unit: 'count',
  method: ['PHASE-sample-intel'],
  read: (plan) => {
    if (!plan.development) return undefined;
    const missing = new Set(missingGroups(plan));
    return {
      value: infoGroup.names.length - missing.size,
      inputs: infoGroup.names.map((group) => ({
        label: infoGroup.labels[group],
        value: missing.has(group)
          ? { 'zh-CN': `缺 ${GROUP_FIELDS[group]}`, en: `Missing ${GROUP_FIELDS[group]}` }
          : { 'zh-CN': '有', en: 'Held' },
        unit: 'word',
      })),
    };
  },
};

const value: AccountIndicator = {
  name: 'value-score',
  label: { 'zh-CN': '价值得分', en: 'Value score' },
  about: {
    'zh-CN': '价值评估六项按权重加权(1–5)，投入、风险、付款、供货四项反向计分；越高越好。',
    en: 'The six factors of the value assessment, weighted (1–5), with effort, both risks and supply inverted; higher is better.',
  },
  unit: 'score',
  method: ['E3', 'IND-value-score'],
  ours: true,
  read: (plan) => {
    const { development } = plan;
    const found = valueScore(plan);
    if (!development || !found) return undefined;
    return {
      value: found.score,
      inputs: found.factors.map(({ factor, score }) => ({
        label: assessmentFactor.labels[factor],
        value: score,
        unit: 'score',
        at: { document: development, path: ['valueAssessment', factor] },
      })),
    };
  },
};

/** The computed values on how an account is developed. */
export const developmentIndicators: readonly AccountIndicator[] = [phaseDays, information, value];
