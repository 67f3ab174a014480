import type { Rule } from '../rule.ts';

/** Every tactic of the customer serves at least one of its strategies (method: G4, MAP-01). */
export const tacticWithoutStrategy: Rule = {
  name: 'map/tactic-without-strategy',
  severity: 'error',
  method: ['G4', 'MAP-01'],
  title: { 'zh-CN': '战术没有服务的战略', en: 'A tactic serves no strategy' },
  about: {
    'zh-CN':
      '战术是客户执行战略的方法。没有战略的战术，往往是个别部门的做法，未必有人拨预算。每条战术都写明服务于哪条战略。',
    en: 'A tactic is how the customer carries a strategy out. Without a strategy it is often one unit’s habit, for which nobody may hold a budget. Every tactic names at least one strategy.',
  },
  wrong: 'tactics:\n  early-warning:\n    text: Warn a week before a pump fails\n    # no serves',
  right: 'tactics:\n  early-warning:\n    text: Warn a week before a pump fails\n    serves: [fewer-stops]',
  check: function* ({ strategy }) {
    if (!strategy) return;
    for (const [name, { serves }] of Object.entries(strategy.data.tactics)) {
      if (serves.length > 0) continue;
      yield {
        at: { document: strategy, path: ['tactics', name, 'serves'] },
        message: { 'zh-CN': `战术 \`${name}\` 没有服务于任何战略。`, en: `The tactic \`${name}\` serves no strategy.` },
        help: {
          'zh-CN': '在 `serves` 里写上它服务的客户战略；战略还没写，就先补进 `strategies`。',
          en: 'List in `serves` the customer strategies it carries out; if the strategy is not on the map yet, add it to `strategies` first.',
        },
      };
    }
  },
};
