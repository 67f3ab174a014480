import { daysBetween } from '../../calendar/day.ts';
import { excerpt } from '../../diagnostics/collector.ts';
import { personFreshness } from '../../measures/freshness.ts';
import { keyPeople } from '../../measures/key-people.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import type { Rule } from '../rule.ts';
import { days, listed, words } from '../wording.ts';

/** The next contact comes before the impact of the last one is gone (method: E6, VIS-02). */
export const impactFaded: Rule = {
  name: 'touchpoint/impact-faded',
  severity: 'info',
  method: ['E6', 'VIS-02'],
  title: { 'zh-CN': '上次接触的影响已经消退', en: 'The impact of the last contact is gone' },
  about: {
    'zh-CN':
      '一次接触像吃一顿饭：吃了多少，多久会再饿。`persistenceDays` 过后还没有下一次接触，关键人物对我方的印象就淡了。节奏逾期的由 `relationship/stale-contact` 提示。',
    en: 'A contact is like a meal: how much was it, and when does one get hungry again? When `persistenceDays` have passed without another contact, a key person’s impression of us fades. Where the cadence is overdue too, `relationship/stale-contact` says so instead.',
  },
  wrong: '# touchpoints/2026-10-20-review.md; today: 2026-11-16\npersistenceDays: 14',
  right: '# touchpoints/2026-11-03-follow-up.md\npeople: [kim]',
  check: function* (plan, { book, asOf }) {
    const faded = new Map<TypedDocument<'touchpoint'>, TypedDocument<'person'>[]>();
    for (const person of keyPeople(plan, book)) {
      const { last, days: since, overdue } = personFreshness(person, plan, book, asOf);
      const lasts = last?.data.persistenceDays;
      // A contact that is overdue is relationship/stale-contact.
      if (!last || overdue || since === undefined || lasts === undefined || since <= lasts) continue;
      faded.set(last, [...(faded.get(last) ?? []), person]);
    }
    for (const [touchpoint, people] of faded) {
      const names = listed(words(people.map(({ data }) => excerpt(data.name))));
      const since = days(daysBetween(touchpoint.date ?? asOf, asOf));
      const lasts = days(touchpoint.data.persistenceDays ?? 0);
      yield {
        at: { document: touchpoint, path: ['persistenceDays'] },
        message: {
          'zh-CN': `与 ${names['zh-CN']} 的这次接触影响持续 ${lasts['zh-CN']}，已过 ${since['zh-CN']}，之后没有再接触。`,
          en: `The impact of this contact with ${names.en} lasts ${lasts.en}; ${since.en} have passed without another.`,
        },
        help: {
          'zh-CN': '带着新的内容约下一次：一个结果、一个案例或一个要请教的问题。',
          en: 'Arrange the next one with something new: a result, a case, or a question for them.',
        },
      };
    }
  },
};
