import type { Rule } from '../rule.ts';

/**
 * Every strategy of the customer serves at least one of its goals (method: G4, MAP-01). A cycle cannot be written:
 * a node refers to the layers above it only. A name that stands twice is told by reference/duplicate-name.
 */
export const strategyWithoutGoal: Rule = {
  name: 'map/strategy-without-goal',
  severity: 'error',
  method: ['G4', 'MAP-01'],
  title: { 'zh-CN': '战略没有服务的目标', en: 'A strategy serves no goal' },
  about: {
    'zh-CN':
      '战略是客户达到目标的办法。说不出服务于哪个目标的战略，我们也就说不清帮它做成有什么价值。每条战略都写明服务于哪个目标。',
    en: 'A strategy is how the customer means to reach a goal. When we cannot say which goal it serves, we cannot say either what our help is worth. Every strategy names at least one goal.',
  },
  wrong: 'strategies:\n  fewer-stops:\n    text: Halve unplanned stops\n    # no serves',
  right: 'strategies:\n  fewer-stops:\n    text: Halve unplanned stops\n    serves: [steady-output]',
  check: function* ({ strategy }) {
    if (!strategy) return;
    for (const [name, { serves }] of Object.entries(strategy.data.strategies)) {
      if (serves.length > 0) continue;
      yield {
        at: { document: strategy, path: ['strategies', name, 'serves'] },
        message: { 'zh-CN': `战略 \`${name}\` 没有服务于任何目标。`, en: `The strategy \`${name}\` serves no goal.` },
        help: {
          'zh-CN': '在 `serves` 里写上它服务的客户目标；目标还没写，就先补进 `goals`。',
          en: 'List in `serves` the customer goals it is meant to reach; if the goal is not on the map yet, add it to `goals` first.',
        },
      };
    }
  },
};
