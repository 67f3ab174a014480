import { cycles } from '../../measures/cycles.ts';
import type { Rule } from '../rule.ts';

/** No unit of the customer is its own parent, however far up (method: R12). */
export const unitCycle: Rule = {
  name: 'plan/unit-cycle',
  severity: 'error',
  method: ['R12'],
  title: { 'zh-CN': '部门互为上级', en: 'Units above one another' },
  about: {
    'zh-CN': '组织结构从上到下，每个部门只有一个上级。绕成一圈就没有最上面的部门，看不出谁管谁。',
    en: 'Units form a tree, each below its parent. In a circle none is on top, and nobody sees who answers to whom.',
  },
  wrong: 'units:\n  board: { parent: field }\n  field: { parent: board }',
  right: 'units:\n  board: {}\n  field: { parent: board }',
  check: function* ({ relationships }) {
    if (!relationships) return;
    const { units } = relationships.data;
    for (const way of cycles(
      new Map(Object.entries(units).map(([name, { parent }]) => [name, parent ? [parent] : []])),
    )) {
      const [first = ''] = way;
      const round = [...way, first].map((name) => `\`${name}\``).join(' → ');
      yield {
        at: { document: relationships, path: ['units', first, 'parent'] },
        message:
          way.length === 1
            ? { 'zh-CN': `部门 \`${first}\` 的上级写成了自己。`, en: `The unit \`${first}\` is its own parent.` }
            : { 'zh-CN': `部门的上级绕成一圈：${round}。`, en: `The parents of units go in a circle: ${round}.` },
        help: {
          'zh-CN': '核对组织结构，改正其中一个 `parent`；最上面的部门不写。',
          en: 'Check the organisation and correct one `parent`; the unit on top has none.',
        },
      };
    }
  },
};
