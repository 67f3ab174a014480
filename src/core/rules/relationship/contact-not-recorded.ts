import { excerpt } from '../../diagnostics/collector.ts';
import { isContacted } from '../../measures/coverage.ts';
import { isKey } from '../../measures/key-people.ts';
import type { Rule } from '../rule.ts';

/** Contact that is claimed stands in a touchpoint; for key people relationship/stale-contact speaks (method: R3). */
export const contactNotRecorded: Rule = {
  name: 'relationship/contact-not-recorded',
  severity: 'warning',
  method: ['R3'],
  title: { 'zh-CN': '接触过，却没有记录', en: 'Contact without a record' },
  about: {
    'zh-CN':
      '写着接触过，却没有一条接触记录写到这个人，别人就不知道谈了什么、下一步是什么。补一条最近的接触记录，或改正接触程度。关键人物由 `relationship/stale-contact` 检查。',
    en: 'When contact is stated but no touchpoint names the person, nobody else knows what was said or what comes next. Record the latest touchpoint, or correct the degree of contact. For key people `relationship/stale-contact` checks this.',
  },
  wrong: 'name: Oto\ninfluence: 3\ncontact: multiple\n# no touchpoint names oto',
  right: '# touchpoints/2026-11-05-workshop.md\npeople: [oto]',
  check: function* (plan, { book }) {
    const met = new Set(plan.touchpoints.flatMap(({ data }) => data.people));
    for (const person of plan.people.values()) {
      if (isKey(person, book) || !isContacted(person) || met.has(person.name)) continue;
      const name = excerpt(person.data.name);
      yield {
        at: { document: person, path: ['contact'] },
        message: {
          'zh-CN': `与 \`${name}\` 的接触程度写为 \`${person.data.contact}\`，却没有一条接触记录写到本人。`,
          en: `Contact with \`${name}\` is given as \`${person.data.contact}\`, but no touchpoint names them.`,
        },
        help: {
          'zh-CN': '补上最近一次的接触记录；其实没有接触，就把 `contact` 改为 `none`。',
          en: 'Record the latest touchpoint; if there was none, set `contact` to `none`.',
        },
      };
    }
  },
};
