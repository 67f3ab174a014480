import { excerpt } from '../../diagnostics/collector.ts';
import { personFreshness } from '../../measures/freshness.ts';
import { keyPeople } from '../../measures/key-people.ts';
import type { Rule } from '../rule.ts';
import { tierPath } from '../wording.ts';

/** Key people are contacted at the cadence of the tier (method: A15, B10–B12, CAD-01, REL-09). */
export const staleContact: Rule = {
  name: 'relationship/stale-contact',
  severity: 'warning',
  method: ['A15', 'B10', 'B11', 'B12', 'CAD-01', 'REL-09'],
  title: { 'zh-CN': '与关键人物太久没有接触', en: 'A key person was not contacted for long' },
  about: {
    'zh-CN':
      '关系不维护就会退降。每个等级都有与关键人物沟通的间隔，写在方法的等级页；从最近一条写到本人的接触记录算起，从没接触过也算。',
    en: 'A relationship that nobody tends declines. Each tier has an interval for contact with key people, stated on its page of the method. It counts from the last touchpoint that names the person; no touchpoint at all counts too.',
  },
  wrong: '# tier A, every 31 days; today: 2026-11-16\n# last touchpoint with kim: 2026-09-20',
  right: '# touchpoints/2026-11-10-site-visit.md\npeople: [kim]',
  check: function* (plan, { book, asOf }) {
    const tier = plan.account.data.tier.declared;
    for (const person of keyPeople(plan, book)) {
      const { on, days, due, every, overdue, last } = personFreshness(person, plan, book, asOf);
      if (!overdue) continue;
      const name = excerpt(person.data.name);
      yield {
        at: { document: person, path: ['contact'] },
        ...(due !== undefined && { since: due }),
        why: tierPath(tier),
        message: on
          ? {
              'zh-CN': `与 \`${name}\` 最近一次接触是 ${on}，已过 ${days} 天；${tier} 级每 ${every} 天至少一次。`,
              en: `The last contact with \`${name}\` was on ${on}, ${days} days ago; tier ${tier} asks for contact every ${every} days.`,
            }
          : {
              'zh-CN': `还没有写到 \`${name}\` 的接触记录；${tier} 级每 ${every} 天至少接触一次。`,
              en: `No touchpoint names \`${name}\` yet; tier ${tier} asks for contact every ${every} days.`,
            },
        help: {
          'zh-CN': '由覆盖本人的同事约下一次沟通；已经见过，就补上接触记录。',
          en: 'Let whoever covers them arrange the next talk; if it took place, record the touchpoint.',
        },
        ...(last && {
          related: [
            { at: { document: last, path: ['people'] }, message: { 'zh-CN': '最近一次接触', en: 'the last contact' } },
          ],
        }),
      };
    }
  },
};
