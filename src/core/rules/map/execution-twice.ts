import type { Rule } from '../rule.ts';

/** One line of the execution map for each need, solution and opportunity (method: G6). */
export const executionTwice: Rule = {
  name: 'map/execution-twice',
  severity: 'warning',
  method: ['G6'],
  title: { 'zh-CN': '执行地图有重复的行', en: 'A line of the execution map stands twice' },
  about: {
    'zh-CN': '同一需求、方案和商机写两行，状态迟早会不一致，读的人不知道信哪一行。合成一行，把说明写在一起。',
    en: 'When the same need, solution and opportunity have two lines, their states will differ one day and nobody knows which to trust. Keep one line with both notes.',
  },
  wrong:
    'execution:\n  - { need: pump-data, opportunity: well, state: current }\n  - { need: pump-data, opportunity: well, state: planned }',
  right: 'execution:\n  - { need: pump-data, opportunity: well, state: current }',
  check: function* ({ strategy }) {
    if (!strategy) return;
    const first = new Map<string, number>();
    for (const [index, { need, solution, opportunity }] of strategy.data.execution.entries()) {
      const line = [need, solution ?? '', opportunity ?? ''].join(' ');
      const earlier = first.get(line);
      if (earlier === undefined) {
        first.set(line, index);
        continue;
      }
      const parts = [need, solution, opportunity].filter((part) => part !== undefined).map((part) => `\`${part}\``);
      yield {
        at: { document: strategy, path: ['execution', index, 'need'] },
        message: {
          'zh-CN': `执行地图里 ${parts.join(' → ')} 已经有一行。`,
          en: `The execution map already has a line ${parts.join(' → ')}.`,
        },
        help: {
          'zh-CN': '留下状态正确的一行，删去另一行。',
          en: 'Keep the line whose state is right and delete the other.',
        },
        related: [
          {
            at: { document: strategy, path: ['execution', earlier, 'need'] },
            message: { 'zh-CN': '前面的一行', en: 'the earlier line' },
          },
        ],
      };
    }
  },
};
