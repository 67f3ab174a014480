import type { Rule } from '../rule.ts';

/** An influence line joins two people (method: R1). */
export const influenceOnSelf: Rule = {
  name: 'relationship/influence-on-self',
  severity: 'error',
  method: ['R1'],
  title: { 'zh-CN': '影响关系的两端是同一人', en: 'An influence line from a person to themselves' },
  about: {
    'zh-CN': '影响力地图画的是谁影响谁。两端是同一人的一条没有意义，多半是写错了名字。',
    en: 'The influence map shows who influences whom. A line with the same person at both ends says nothing and is most likely a slip.',
  },
  wrong: 'influences:\n  - { from: kim, to: kim, kind: formal, strength: 2 }',
  right: 'influences:\n  - { from: kim, to: lee, kind: formal, strength: 2 }',
  check: function* ({ relationships }) {
    if (!relationships) return;
    for (const [index, { from, to }] of relationships.data.influences.entries()) {
      if (from !== to) continue;
      yield {
        at: { document: relationships, path: ['influences', index, 'to'] },
        message: {
          'zh-CN': `影响关系的两端都是 \`${from}\`。`,
          en: `Both ends of the influence line are \`${from}\`.`,
        },
        help: { 'zh-CN': '改成受影响的另一个人，或删去这一条。', en: 'Name the other person, or delete the line.' },
      };
    }
  },
};
