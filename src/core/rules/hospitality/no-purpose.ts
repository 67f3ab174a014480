import { entriesOf } from '../../measures/hospitality-totals.ts';
import type { Rule } from '../rule.ts';

/** Hospitality serves a purpose of the business, which the register states (method: ethics 4). */
export const noPurpose: Rule = {
  name: 'hospitality/no-purpose',
  severity: 'error',
  method: ['ETHICS-4', 'B13'],
  title: { 'zh-CN': '款待没有业务目的', en: 'Hospitality without a business purpose' },
  about: {
    'zh-CN':
      '合理的款待有业务目的：讨论验收结果、参观样板、培训操作人员。说不出目的，它就只是给个人的好处。计划时就要写。',
    en: 'Proper hospitality has a business purpose: to discuss the acceptance, to visit a reference, to train the operators. Without one it is a benefit for a person. It is stated when it is planned.',
  },
  wrong: 'kind: meal\nwhat: Dinner\n# no purpose',
  right: 'kind: meal\nwhat: Working lunch\npurpose: Go through the acceptance of the first ten wells',
  check: function* (plan) {
    const { hospitality } = plan;
    if (!hospitality) return;
    for (const { index, entry } of entriesOf(plan)) {
      if (entry.purpose !== undefined) continue;
      yield {
        at: { document: hospitality, path: ['entries', index, 'what'] },
        message: {
          'zh-CN': `${entry.date} 的 \`${entry.kind}\` 没有写业务目的。`,
          en: `The \`${entry.kind}\` of ${entry.date} states no business purpose.`,
        },
        help: {
          'zh-CN': '在 `purpose` 写明为哪件业务；没有业务目的，就不办。',
          en: 'State in `purpose` what it is for; without a business purpose it does not take place.',
        },
      };
    }
  },
};
