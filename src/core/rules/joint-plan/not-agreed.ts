import { excerpt } from '../../diagnostics/collector.ts';
import { isUnderWay } from '../../measures/joint-plan-progress.ts';
import type { Rule } from '../rule.ts';

/** Once the joint plan is agreed, every target is one of both sides (method: J2, JBP-01). */
export const notAgreed: Rule = {
  name: 'joint-plan/not-agreed',
  severity: 'error',
  method: ['J2', 'JBP-01'],
  title: { 'zh-CN': '联合目标没有双方商定', en: 'A joint target that is not agreed' },
  about: {
    'zh-CN':
      '联合生意计划由双方一起做，目标对双方是同一个。写成“双方商定”或“执行中”，每个目标就都要客户方同意过；单方的目标写进我方自己的计划。',
    en: 'Both sides make the joint plan, and its targets are the same for both. Once it is agreed or running, the customer has agreed to each of them; a target of ours alone belongs to our own plan.',
  },
  wrong: 'status: agreed\ntargets:\n  - metric: sales\n    target: 12 million\n    agreedByBoth: false',
  right: 'status: agreed\ntargets:\n  - metric: sales\n    target: 12 million\n    agreedByBoth: true',
  check: function* ({ jointPlan }) {
    if (!jointPlan || !isUnderWay(jointPlan.data)) return;
    const { status, targets } = jointPlan.data;
    if (targets.length === 0) {
      yield {
        at: { document: jointPlan, path: ['status'] },
        message: {
          'zh-CN': `联合计划写着 \`${status}\`，却没有一个目标。`,
          en: `The joint plan is \`${status}\`, but has no target.`,
        },
        help: {
          'zh-CN': '与客户商定至少一个目标，写进 `targets`；在此之前把 `status` 改回 `draft`。',
          en: 'Agree on at least one target and list it in `targets`; until then set `status` back to `draft`.',
        },
      };
    }
    for (const [index, { text, agreedByBoth }] of targets.entries()) {
      if (agreedByBoth) continue;
      yield {
        at: { document: jointPlan, path: ['targets', index, 'agreedByBoth'] },
        message: {
          'zh-CN': `联合计划写着 \`${status}\`，但目标 \`${excerpt(text)}\` 还没有双方商定。`,
          en: `The joint plan is \`${status}\`, but the target \`${excerpt(text)}\` is not agreed by both sides.`,
        },
        help: {
          'zh-CN': '请客户方确认这个目标；谈不拢，就从联合计划里去掉，或把 `status` 改回 `draft`。',
          en: 'Ask the customer to agree; otherwise take the target out, or set `status` back to `draft`.',
        },
      };
    }
  },
};
