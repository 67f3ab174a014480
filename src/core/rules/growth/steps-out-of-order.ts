import { growthStep } from '#schemas/vocabulary.ts';
import { stepsOutOfOrder } from '../../measures/growth.ts';
import type { Rule } from '../rule.ts';

/** Growth steps are done one after the other (method: J3). */
export const stepsOutOfOrderRule: Rule = {
  name: 'growth/steps-out-of-order',
  severity: 'warning',
  method: ['J3'],
  title: { 'zh-CN': '增长步骤次序颠倒', en: 'Growth steps out of order' },
  about: {
    'zh-CN':
      '五步各以前一步为基础：没有重新分类就看不清机会，没有机会分析，联合计划就没有内容。跳过的一步，后面要回头补。',
    en: 'Each of the five steps rests on the one before: without re-classification the chances stay hidden, and without their analysis a joint plan is empty. A step that is skipped must be made up for later.',
  },
  wrong: 'growth:\n  steps:\n    joint-plan:\n      doneOn: 2026-09-30',
  right:
    'growth:\n  steps:\n    reclassify:\n      doneOn: 2026-02-27\n    opportunity-analysis:\n      doneOn: 2026-05-15\n    joint-plan:\n      doneOn: 2026-09-30',
  check: function* (plan) {
    const { goals } = plan;
    if (!goals) return;
    for (const { step, doneOn, before, beforeDoneOn } of stepsOutOfOrder(plan)) {
      const earlier = growthStep.labels[before];
      yield {
        at: { document: goals, path: ['growth', 'steps', step] },
        message: {
          'zh-CN':
            beforeDoneOn === undefined
              ? `\`${step}\` 已完成，而前一步“${earlier['zh-CN']}”还没有完成。`
              : `\`${step}\` 于 ${doneOn} 完成，早于前一步“${earlier['zh-CN']}”的 ${beforeDoneOn}。`,
          en:
            beforeDoneOn === undefined
              ? `The step \`${step}\` is done, but the one before it, “${earlier.en}”, is not.`
              : `The step \`${step}\` was done on ${doneOn}, before the one that comes first, “${earlier.en}”, on ${beforeDoneOn}.`,
        },
        help: {
          'zh-CN': `补上 \`${before}\`，或改正完成日期。`,
          en: `Make up for \`${before}\`, or correct the days.`,
        },
      };
    }
  },
};
