import { cycles } from '../../measures/cycles.ts';
import type { Rule } from '../rule.ts';

/** Reporting lines lead upwards and never back to where they began (method: R1, REL-08). */
export const reportsToCycle: Rule = {
  name: 'relationship/reports-to-cycle',
  severity: 'error',
  method: ['R1', 'REL-08'],
  title: { 'zh-CN': '汇报关系成环', en: 'Reporting lines form a circle' },
  about: {
    'zh-CN': '影响力地图按汇报关系排出上下级。汇报关系绕回原处，就没有人在最上面，地图也画不出来。',
    en: 'The influence map places people by whom they report to. When the line leads back to where it began, nobody stands at the top and the map cannot be drawn.',
  },
  wrong: '# people/kim.md\nreportsTo: lee\n# people/lee.md\nreportsTo: kim',
  right: '# people/kim.md\n# no reportsTo\n# people/lee.md\nreportsTo: kim',
  check: function* ({ people }) {
    const superiors = [...people].map(
      ([name, { data }]) => [name, data.reportsTo === undefined ? [] : [data.reportsTo]] as const,
    );
    for (const cycle of cycles(new Map(superiors))) {
      const [first, ...others] = cycle.flatMap((name) => people.get(name) ?? []);
      if (!first) continue;
      const line = [...cycle, first.name].map((name) => `\`${name}\``).join(' → ');
      yield {
        at: { document: first, path: ['reportsTo'] },
        message: {
          'zh-CN': `汇报关系绕回了原处：${line}。`,
          en: `The reporting line leads back to where it began: ${line}.`,
        },
        help: {
          'zh-CN': '向客户核对汇报关系，改掉不对的一条；没有上级的人不写 `reportsTo`。',
          en: 'Check the lines with the customer and correct the wrong one; whoever has no superior has no `reportsTo`.',
        },
        ...(others.length > 0 && {
          related: others.map((document) => ({
            at: { document, path: ['reportsTo'] },
            message: { 'zh-CN': '环上的另一条', en: 'another line of the circle' },
          })),
        }),
      };
    }
  },
};
