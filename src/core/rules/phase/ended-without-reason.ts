import { developmentEnd } from '#schemas/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** A development that ended, or an account that is dropped, says why (method: § 1.5, B8, PHS-04). */
export const endedWithoutReason: Rule = {
  name: 'phase/ended-without-reason',
  severity: 'error',
  method: ['B8', 'PHS-04', 'PHASE-target', 'PHASE-value'],
  title: { 'zh-CN': '终止开发没有写原因', en: 'Development ended without a reason' },
  about: {
    'zh-CN': '放下一个客户是正常的决定，但要让后来的人知道为什么：情况变了，才好重新开始。',
    en: 'To let an account go is a sound decision, but those who come later need the reason: when things change, they can begin again.',
  },
  wrong: 'ended:\n  how: terminated\n  on: 2026-08-14',
  right: 'ended:\n  how: terminated\n  on: 2026-08-14\n  reason: 两年内没有更换供应商的计划',
  check: function* ({ account, development }) {
    const ended = development?.data.ended;
    if (account.data.disposition === 'drop' && !ended) {
      yield {
        at: { document: account, path: ['disposition'] },
        message: {
          'zh-CN': '客户的处置是 `drop`（放弃），没有写何时、为何放弃。',
          en: 'The account is to be dropped (`drop`), but the plan does not say when and why.',
        },
        help: {
          'zh-CN': '在 `development.md` 的 `ended` 写明日期和原因；还没有定，就改 `disposition`。',
          en: 'Say the day and the reason in `ended` of `development.md`; if it is not decided yet, change `disposition`.',
        },
      };
    }
    if (!development || !ended || ended.reason !== undefined) return;
    const how = developmentEnd.labels[ended.how];
    yield {
      at: { document: development, path: ['ended'] },
      message: {
        'zh-CN': `客户开发于 ${ended.on} 结束（${how['zh-CN']}），没有写原因。`,
        en: `The development ended on ${ended.on} (${how.en.toLowerCase()}) without a reason.`,
      },
      help: {
        'zh-CN': '在 `ended.reason` 写明原因，以及什么变化会让我们重新开始。',
        en: 'Say in `ended.reason` why, and what change would let us begin again.',
      },
    };
  },
};
