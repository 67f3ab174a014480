import type { Rule } from '../rule.ts';

/** A review ends with a decision (method: P9, P12, PLAN-07). */
export const noDecision: Rule = {
  name: 'review/no-decision',
  severity: 'warning',
  method: ['P9', 'P12', 'PLAN-07'],
  title: { 'zh-CN': '回顾没有决定', en: 'A review without a decision' },
  about: {
    'zh-CN':
      '回顾是为了改进计划：看到障碍和机会，就决定谁在何时做什么。没有决定的会只是通报。完整性评审写了结论，就算有决定。',
    en: 'A review is held to improve the plan: who does what, and by when. Without a decision it was only a report. The result of a completeness review counts as one.',
  },
  wrong: '# reviews/2026-11-12-monthly-operation.md\nattendees: [ann, bob]',
  right:
    'attendees: [ann, bob]\ndecisions:\n  - what: Ask the board for a second expert\n    owner: bob\n    due: 2026-11-30',
  check: function* ({ reviews }) {
    for (const review of reviews) {
      if (review.data.decisions.length > 0 || review.data.result !== undefined) continue;
      yield {
        at: { document: review, path: ['decisions'] },
        message: {
          'zh-CN': `${review.date ?? ''} 的回顾没有记下任何决定。`,
          en: `The review of ${review.date ?? ''} records no decision.`,
        },
        help: {
          'zh-CN': '在 `decisions` 里写上做什么、谁负责、何时完成；真的没有，问问这个会要不要开。',
          en: 'List in `decisions` what is done, by whom and when; if there was nothing, ask whether the meeting is needed.',
        },
      };
    }
  },
};
