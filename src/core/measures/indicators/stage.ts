import { gate as gates, procurementStep, stage as stages } from '#schemas/vocabulary.ts';
import { alignment } from '../alignment.ts';
import { openGates } from '../stage-gates.ts';
import { daysInStage, stagePage } from '../stage-pages.ts';
import type { Input, OpportunityIndicator } from './indicator.ts';

/** How far our stage runs ahead of the customer (method: C5). */
const alignmentGap: OpportunityIndicator = {
  name: 'alignment-gap',
  label: { 'zh-CN': '与客户流程的错位', en: 'Alignment gap' },
  about: {
    'zh-CN': '我方阶段比客户的采购步骤超前几步；0 是同步，负数表示客户已走到前面。',
    en: 'By how many steps our stage is ahead of the customer’s procurement; 0 is in step, negative means the customer is ahead.',
  },
  unit: 'count',
  method: ['C5'],
  read: ({ opportunity }, { book }) => {
    const aligned = alignment(opportunity, book);
    if (!aligned) return undefined;
    return {
      value: aligned.gap,
      inputs: [
        {
          label: { 'zh-CN': '客户当前的步骤', en: 'The customer’s present step' },
          value: procurementStep.labels[aligned.actual],
          unit: 'word',
          at: { document: opportunity, path: ['procurementStep'] },
        },
        {
          label: { 'zh-CN': '我方阶段从这一步开始', en: 'Our stage begins at' },
          value: procurementStep.labels[aligned.expected],
          unit: 'word',
          at: { document: opportunity, path: ['stage'] },
        },
      ],
    };
  },
};

/** How long the project has been in its stage (method: § 1.4). */
const stageAge: OpportunityIndicator = {
  name: 'days-in-stage',
  label: { 'zh-CN': '停留天数', en: 'Days in stage' },
  about: {
    'zh-CN': '进入当前阶段以来的天数；阶段页写明停留上限。已结束的商机不再计算。',
    en: 'Days since the opportunity entered its stage; the stage’s page states the longest stay. What has ended is not counted.',
  },
  unit: 'days',
  method: ['STAGE-develop', 'STAGE-qualify', 'STAGE-propose', 'STAGE-tender', 'STAGE-negotiate', 'STAGE-deliver'],
  read: ({ opportunity }, { book, asOf }) => {
    const { stage, outcome } = opportunity.data;
    if (outcome && stage !== 'deliver') return undefined;
    const limit = stagePage(book, stage)?.limitDays;
    const inputs: readonly Input[] = [
      {
        label: { 'zh-CN': '阶段', en: 'Stage' },
        value: stages.labels[stage],
        unit: 'word',
        at: { document: opportunity, path: ['stageSince'] },
      },
      ...(limit === undefined
        ? []
        : [{ label: { 'zh-CN': '停留上限', en: 'Longest stay' }, value: limit, unit: 'days' } as const]),
    ];
    return { value: daysInStage(opportunity, asOf), inputs };
  },
};

/** What still bars the way out of the present stage (method: § 1.4). */
const gatesMissing: OpportunityIndicator = {
  name: 'gates-missing',
  label: { 'zh-CN': '未满足的出口条件', en: 'Exit gates not met' },
  about: {
    'zh-CN': '当前阶段的出口条件还有几项没有满足；0 表示可以进入下一阶段。',
    en: 'How many exit gates of the present stage are not met; at 0 the next stage may begin.',
  },
  unit: 'count',
  method: ['STAGE-develop', 'STAGE-qualify', 'STAGE-propose', 'STAGE-tender', 'STAGE-negotiate', 'STAGE-deliver'],
  read: ({ plan, opportunity }, { book }) => {
    const open = openGates(opportunity, plan, book);
    return {
      value: open.length,
      inputs: open.map(({ gate, lacks }) => ({
        label: gates.labels[gate],
        value: lacks.length,
        unit: 'count',
        at: { document: opportunity, path: ['stage'] },
      })),
    };
  },
};

export const stageIndicators: readonly OpportunityIndicator[] = [alignmentGap, stageAge, gatesMissing];
