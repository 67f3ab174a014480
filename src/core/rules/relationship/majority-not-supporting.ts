import { excerpt } from '../../diagnostics/collector.ts';
import { holdersOf } from '../../measures/buying-roles.ts';
import { keyPeople } from '../../measures/key-people.ts';
import type { Rule } from '../rule.ts';

/** A supporting decision maker is little comfort while most key people do not support us (method: E5, REL-07). */
export const majorityNotSupporting: Rule = {
  name: 'relationship/majority-not-supporting',
  severity: 'warning',
  method: ['E5', 'REL-07'],
  title: { 'zh-CN': '决策者支持，多数关键人物不支持', en: 'The decision maker supports us, most key people do not' },
  about: {
    'zh-CN':
      '决策者支持，容易让人放心。但多数关键人物中立或有保留时，决定可能推迟，也可能在实施中落空。把精力放到其他关键人物身上。',
    en: 'A decision maker on our side is reassuring. While most key people are neutral or have reservations, though, the decision may be put off or fail in practice. Turn to the other key people.',
  },
  wrong: '# lee, decision-maker: stance 2\n# kim, max, tom, influence 4 and 5: stance 0, -1, -1',
  right: '# kim and tom: stance 1, after their concerns were answered',
  check: function* (plan, { book }) {
    const deciders = holdersOf('decision-maker', plan);
    const [first] = deciders;
    if (!first || deciders.some(({ data }) => data.stance <= 0)) return;
    const key = keyPeople(plan, book);
    const others = key.filter(({ data }) => data.stance <= 0);
    if (others.length * 2 <= key.length) return;
    const name = excerpt(first.data.name);
    yield {
      at: { document: first, path: ['stance'] },
      message: {
        'zh-CN': `决策者 \`${name}\` 支持我方，但 ${key.length} 位关键人物里有 ${others.length} 位不支持。`,
        en: `The decision maker \`${name}\` supports us, but ${others.length} of the ${key.length} key people do not.`,
      },
      help: {
        'zh-CN': '逐一了解他们关心的问题，把对策写进各人的 `relationship.plan`。',
        en: 'Learn what concerns each of them and answer it in their `relationship.plan`.',
      },
      related: others.map((document) => ({
        at: { document, path: ['stance'] },
        message: { 'zh-CN': '中立或有保留', en: 'neutral or with reservations' },
      })),
    };
  },
};
