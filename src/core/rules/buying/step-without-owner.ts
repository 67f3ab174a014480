import type { Text } from '#schemas/field.ts';
import { procurementStep } from '#schemas/vocabulary.ts';
import { gatePassed } from '../../measures/phase-gates.ts';
import { stepsWithoutOwner } from '../../measures/procurement.ts';
import { asksFor } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { listed, tierPath } from '../wording.ts';

/** Where the tier asks for the procurement steps, we know who decides at each (method: C6). */
export const stepWithoutOwner: Rule = {
  name: 'buying/step-without-owner',
  severity: 'warning',
  method: ['C6'],
  title: { 'zh-CN': '采购步骤没有负责人', en: 'A procurement step without an owner' },
  about: {
    'zh-CN':
      '客户采购分六步，每步由不同的人和部门把关，关注点也不同。不知道这一步谁负责，就不知道该见谁、准备什么。等级页写明哪些客户要写全。',
    en: 'The customer buys in six steps, each with other people, departments and concerns. Without knowing who owns a step we do not know whom to meet and what to prepare. The tier’s page says which accounts must have them all.',
  },
  wrong: 'steps:\n  criteria:\n    department: 物资装备部\n    status: running',
  right: 'steps:\n  criteria:\n    owners: [max]\n    department: 物资装备部\n    status: running',
  check: function* (plan, { book }) {
    if (!asksFor(plan, book, 'procurement-steps')) return;
    const { declared } = plan.account.data.tier;
    const { buying } = plan;
    if (!buying) {
      // Past the gate that asks for what stands in this file, phase/information-missing tells that it is missing.
      if (gatePassed('information-sufficient', plan, book)) return;
      yield {
        at: { document: plan.account, path: ['tier', 'declared'] },
        why: tierPath(declared),
        message: {
          'zh-CN': `\`${declared}\` 级要求写明采购六步及负责人，但没有 \`buying.md\`。`,
          en: `Tier \`${declared}\` asks for the six procurement steps with their owners, but there is no \`buying.md\`.`,
        },
        help: {
          'zh-CN': '新建 `buying.md`，为每一步写负责人、部门和进度。',
          en: 'Create `buying.md` and write owners, department and progress for each step.',
        },
      };
      return;
    }
    const open = stepsWithoutOwner(plan);
    const [first] = open;
    if (first === undefined) return;
    const shown = listed(
      open.map((step): Text => {
        const label = procurementStep.labels[step];
        return { 'zh-CN': `“${label['zh-CN']}”`, en: `“${label.en}”` };
      }),
    );
    yield {
      at: { document: buying, path: ['steps', first, 'owners'] },
      why: tierPath(declared),
      message: {
        'zh-CN': `客户采购步骤${shown['zh-CN']}没有写负责人。`,
        en: `Nobody is written as owner of the customer’s ${open.length === 1 ? 'step' : 'steps'} ${shown.en}.`,
      },
      help: {
        'zh-CN': '向教练或发起部门问清谁负责，写进 `owners`；人还没有建档，先在 `people/` 建。',
        en: 'Ask the coach or the department that began it who owns the step, and write them as `owners`; give them a file in `people/` first.',
      },
    };
  },
};
