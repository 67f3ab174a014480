import { keyElement } from '#schemas/vocabulary.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';

/** What we meant to learn by a day is known by then (method: O11). */
export const elementOverdue: Rule = {
  name: 'opportunity/element-overdue',
  severity: 'warning',
  method: ['O11'],
  title: { 'zh-CN': '要素到期仍未查明', en: 'A key element is not learnt in time' },
  about: {
    'zh-CN':
      '未知的要素写明哪天之前、用什么办法查明。日期过了还不知道，办法多半不行：换一个人或一条途径，不要只改日期。',
    en: 'An unknown element has a day and a way to learn it. If the day passes without an answer, the way was mostly wrong: ask somebody else or elsewhere instead of only moving the date.',
  },
  wrong: 'elements:\n  criteria:\n    learnBy: 2026-10-31\n    how: 请教工程师',
  right: 'elements:\n  criteria:\n    known: 先看误报率，再看工期',
  check: function* (plan, { asOf }) {
    for (const opportunity of plan.opportunities.values()) {
      if (!isOpen(opportunity)) continue;
      for (const name of keyElement.names) {
        const element = opportunity.data.elements[name];
        if (element?.learnBy === undefined || element.known !== undefined || element.learnBy >= asOf) continue;
        const label = keyElement.labels[name];
        yield {
          at: { document: opportunity, path: ['elements', name, 'learnBy'] },
          since: element.learnBy,
          message: {
            'zh-CN': `要素“${label['zh-CN']}”应在 \`${element.learnBy}\` 之前查明，仍然未知。`,
            en: `The element “${label.en}” was to be learnt by \`${element.learnBy}\` and is still unknown.`,
          },
          help: {
            'zh-CN': '把答案写进 `known`；没有答案，就换一种办法写进 `how`，再定日期。',
            en: 'Write the answer as `known`; without one, choose another way as `how` and a new day.',
          },
        };
      }
    }
  },
};
