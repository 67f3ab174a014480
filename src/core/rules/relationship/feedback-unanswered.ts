import { addDays, daysBetween } from '../../calendar/day.ts';
import { excerpt } from '../../diagnostics/collector.ts';
import type { Rule } from '../rule.ts';
import { days } from '../wording.ts';

/** An opinion of the customer gets an answer within the days of the settings (method: J1). */
export const feedbackUnanswered: Rule = {
  name: 'relationship/feedback-unanswered',
  severity: 'warning',
  method: ['J1'],
  title: { 'zh-CN': '客户反馈没有答复', en: 'Feedback without an answer' },
  about: {
    'zh-CN':
      '客户提了意见却没有回音，下次就不再提了。反馈在 `limits.feedbackDays` 天内答复：做了什么，或者为什么不做。',
    en: 'A customer whose opinion meets silence stops giving it. Feedback is answered within `limits.feedbackDays`: what we did about it, or why we do not.',
  },
  wrong: '# today: 2026-11-16, limit 30 days\nfeedback:\n  - date: 2026-10-10\n    status: received',
  right:
    'feedback:\n  - date: 2026-10-10\n    status: answered\n    response: Spare parts now ship within two days\n    respondedOn: 2026-10-21',
  check: function* ({ relationships, people }, { book, asOf }) {
    if (!relationships) return;
    const limit = book.settings.data.limits.feedbackDays;
    for (const [index, { date, from, response, respondedOn }] of relationships.data.feedback.entries()) {
      const waited = daysBetween(date, asOf);
      if (response !== undefined || respondedOn !== undefined || waited <= limit) continue;
      const [name, since, most] = [excerpt(people.get(from)?.data.name ?? from), days(waited), days(limit)];
      yield {
        at: { document: relationships, path: ['feedback', index, 'status'] },
        since: addDays(date, limit),
        message: {
          'zh-CN': `\`${name}\` ${date} 的反馈已过 ${since['zh-CN']} 没有答复，期限是 ${most['zh-CN']}。`,
          en: `The feedback that \`${name}\` gave on ${date} has had no answer for ${since.en}; the limit is ${most.en}.`,
        },
        help: {
          'zh-CN': '答复本人，把内容写进 `response`、日期写进 `respondedOn`；暂时办不到，也说明原因。',
          en: 'Answer them and record it in `response` and `respondedOn`; if it cannot be done now, say why.',
        },
      };
    }
  },
};
