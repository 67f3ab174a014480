import { cycles } from '../../measures/cycles.ts';
import type { Rule } from '../rule.ts';

/** Actions do not wait for one another in a circle (method: P5). */
export const actionCycle: Rule = {
  name: 'plan/action-cycle',
  severity: 'error',
  method: ['P5'],
  title: { 'zh-CN': '行动互相等待', en: 'Actions wait for one another' },
  about: {
    'zh-CN': '`dependsOn` 说明一个行动要等哪些行动先完成。绕成一圈，就没有一个能开始。',
    en: '`dependsOn` says which actions must be finished before this one. In a circle none of them can begin.',
  },
  wrong: 'actions:\n  draft:\n    dependsOn: [review]\n  review:\n    dependsOn: [draft]',
  right: 'actions:\n  draft: {}\n  review:\n    dependsOn: [draft]',
  check: function* ({ goals }) {
    if (!goals) return;
    const { actions } = goals.data;
    for (const way of cycles(new Map(Object.entries(actions).map(([name, { dependsOn }]) => [name, dependsOn])))) {
      const [first = '', next = first] = way;
      const round = [...way, first].map((name) => `\`${name}\``).join(' → ');
      yield {
        at: { document: goals, path: ['actions', first, 'dependsOn', actions[first]?.dependsOn.indexOf(next) ?? 0] },
        message:
          way.length === 1
            ? { 'zh-CN': `行动 \`${first}\` 依赖它自己。`, en: `The action \`${first}\` depends on itself.` }
            : {
                'zh-CN': `行动互相依赖，绕成一圈：${round}。`,
                en: `The actions depend on one another in a circle: ${round}.`,
              },
        help: {
          'zh-CN': '去掉其中一个依赖，让一个行动能先开始。',
          en: 'Remove one of the dependencies, so that one action can begin.',
        },
      };
    }
  },
};
