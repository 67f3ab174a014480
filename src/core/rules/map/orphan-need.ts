import type { Rule } from '../rule.ts';

/** Every need comes from a goal, a strategy or a tactic of the customer (method: G5, MAP-02). */
export const orphanNeed: Rule = {
  name: 'map/orphan-need',
  severity: 'error',
  method: ['G5', 'MAP-02'],
  title: { 'zh-CN': '需求没有来源', en: 'A need without a source' },
  about: {
    'zh-CN':
      '战略地图的用处是找到需求之源：从目标和战略推出需求。没有来源的需求，可能只是我们想卖的东西。每个需求都写明来自哪个目标、战略或战术。',
    en: 'The strategy map shows where needs come from: goals and strategies lead to them. A need without a source may be only what we would like to sell. Every need names the goal, strategy or tactic that it comes from.',
  },
  wrong: 'needs:\n  pump-data:\n    text: Pump data from every well\n    # no from',
  right: 'needs:\n  pump-data:\n    text: Pump data from every well\n    from: [early-warning]',
  check: function* ({ strategy }) {
    if (!strategy) return;
    for (const [name, { from }] of Object.entries(strategy.data.needs)) {
      if (from.length > 0) continue;
      yield {
        at: { document: strategy, path: ['needs', name, 'from'] },
        message: {
          'zh-CN': `需求 \`${name}\` 没有写明来自哪个目标、战略或战术。`,
          en: `The need \`${name}\` comes from no goal, strategy or tactic.`,
        },
        help: {
          'zh-CN': '在 `from` 里写上它的来源；找不到来源，就去问客户，问清之前先移出地图。',
          en: 'List its source in `from`; if there is none, ask the customer, and take it off the map until you know.',
        },
      };
    }
  },
};
