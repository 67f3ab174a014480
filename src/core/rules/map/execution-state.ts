import type { Rule } from '../rule.ts';

/** What is current or planned on the execution map has an opportunity (method: G6, G9). */
export const executionState: Rule = {
  name: 'map/execution-state',
  severity: 'warning',
  method: ['G6', 'G9'],
  title: { 'zh-CN': '进行中或计划中，却没有商机', en: 'Current or planned without an opportunity' },
  about: {
    'zh-CN':
      '“进行中”和“计划中”说的是有商机在推进。没有商机的行其实还是空白，写成已有安排会让人以为需求有人在管。写上商机，或把状态改为“潜在”。',
    en: 'Current and planned mean that an opportunity carries the line. Without one the need is still white space, while readers believe that somebody attends to it. Name the opportunity, or call the line potential.',
  },
  wrong: 'execution:\n  - need: pump-data\n    solution: pump\n    state: planned',
  right: 'execution:\n  - need: pump-data\n    solution: pump\n    opportunity: well\n    state: planned',
  check: function* ({ strategy }) {
    if (!strategy) return;
    for (const [index, { need, opportunity, state }] of strategy.data.execution.entries()) {
      if (opportunity !== undefined || state === 'potential') continue;
      yield {
        at: { document: strategy, path: ['execution', index, 'state'] },
        message: {
          'zh-CN': `需求 \`${need}\` 标为 \`${state}\`，却没有商机。`,
          en: `The need \`${need}\` is marked \`${state}\` without an opportunity.`,
        },
        help: {
          'zh-CN': '写上推进它的 `opportunity`，或把状态改为 `potential`。',
          en: 'Name the `opportunity` that carries it, or set the state to `potential`.',
        },
      };
    }
  },
};
