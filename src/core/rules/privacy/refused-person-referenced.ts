import { excerpt } from '../../diagnostics/collector.ts';
import { referencesTo } from '../../measures/person-references.ts';
import type { Rule } from '../rule.ts';

/** Who refused that we keep their data is named nowhere in the plan (method: ETH-11; PIPL Art. 27, 47). */
export const refusedPersonReferenced: Rule = {
  name: 'privacy/refused-person-referenced',
  severity: 'error',
  method: ['ETH-11'],
  title: { 'zh-CN': '已拒绝的人仍被引用', en: 'Somebody who refused is still referred to' },
  about: {
    'zh-CN':
      '本人拒绝我们使用其资料，计划里就不再提到：不在接触记录，不在影响关系，也不在心声里。去掉所有引用后，再删除这份文件。',
    en: 'When a person refuses that we use their data, the plan speaks of them no more: not in touchpoints, not in influence lines, not in voices. Remove every reference, then delete the file.',
  },
  wrong: '# people/kim.md\nlawfulness:\n  refused: true\n# touchpoints/…\npeople: [kim]',
  right: '# people/kim.md is deleted, and nothing names kim',
  check: function* (plan) {
    for (const person of plan.people.values()) {
      if (!person.data.lawfulness.refused) continue;
      const places = referencesTo(person.name, plan);
      if (places.length === 0) continue;
      const name = excerpt(person.data.name);
      yield {
        at: { document: person, path: ['lawfulness', 'refused'] },
        message: {
          'zh-CN': `\`${name}\` 已拒绝我们使用其资料，计划里还有 ${places.length} 处引用。`,
          en: `\`${name}\` refused that we use their data, but the plan still refers to them ${places.length === 1 ? 'once' : `${places.length} times`}.`,
        },
        help: {
          'zh-CN': '去掉这些引用，正文里提到的也去掉，然后删除这份文件。',
          en: 'Remove these references and what the bodies say of them, then delete this file.',
        },
        related: places.map((at) => ({ at, message: { 'zh-CN': '引用在这里', en: 'referred to here' } })),
      };
    }
  },
};
