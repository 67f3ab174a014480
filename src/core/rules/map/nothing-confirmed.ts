import { isConfirmed } from '../../measures/confirmation.ts';
import { mapNodes } from '../../measures/map-nodes.ts';
import { asksFor } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';

/** Where the tier asks for it, somebody at the customer has confirmed something on the map (method: G8, MAP-04). */
export const nothingConfirmed: Rule = {
  name: 'map/nothing-confirmed',
  severity: 'warning',
  method: ['G8', 'MAP-04'],
  title: { 'zh-CN': '地图上没有一处经客户确认', en: 'Nothing on the map is confirmed' },
  about: {
    'zh-CN':
      '执行地图的第一步是验证战略地图。没有客户方的人确认之前，地图上写的都是我们的假设。等级页要求确认时，至少有一处写明由谁、在哪天确认。',
    en: 'The first step of the execution map is to validate the strategy map. Until somebody at the customer has confirmed it, all of it is our assumption. Where the tier’s page asks for it, the map says at least once who confirmed and when.',
  },
  wrong: 'goals:\n  steady-output:\n    text: Keep output steady\n    # nobody confirmed it',
  right: 'goals:\n  steady-output:\n    text: Keep output steady\n    confirmedBy: kim\n    confirmedOn: 2026-10-20',
  check: function* (plan, { book }) {
    const { people, strategy } = plan;
    // Without any person nobody can confirm; plan/missing-part says so.
    if (!strategy || people.size === 0 || !asksFor(plan, book, 'confirmed')) return;
    const nodes = mapNodes(strategy);
    // A half-written confirmation is told by map/half-confirmed.
    const open = nodes.every(
      ({ node }) => !isConfirmed(node) && node.confirmedBy === undefined && node.confirmedOn === undefined,
    );
    if (nodes.length === 0 || !open) return;
    yield {
      at: { document: strategy, path: ['goals'] },
      message: {
        'zh-CN': `地图上 ${nodes.length} 处内容都还没有客户方的人确认。`,
        en: `None of the ${nodes.length} nodes of the map has been confirmed by anybody at the customer.`,
      },
      help: {
        'zh-CN': '下次见面时请客户看最重要的目标，把结果记进 `confirmedBy` 和 `confirmedOn`。',
        en: 'Show the most important goal at the next meeting and record the answer in `confirmedBy` and `confirmedOn`.',
      },
    };
  },
};
