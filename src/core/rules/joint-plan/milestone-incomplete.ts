import type { Text } from '#schemas/field.ts';
import { excerpt } from '../../diagnostics/collector.ts';
import { isBinding } from '../../measures/joint-plan-progress.ts';
import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/** What a milestone must say, with the words for what it lacks. */
const NEEDED = {
  owner: { 'zh-CN': '负责人', en: 'owner' },
  due: { 'zh-CN': '期限', en: 'due date' },
  budget: { 'zh-CN': '预算', en: 'budget' },
} as const satisfies Record<string, Text>;
const KEYS = ['owner', 'due', 'budget'] as const satisfies readonly (keyof typeof NEEDED)[];

/** In an agreed joint plan every milestone has an owner, a due date and a budget (method: J2, JBP-02). */
export const milestoneIncomplete: Rule = {
  name: 'joint-plan/milestone-incomplete',
  severity: 'error',
  method: ['J2', 'JBP-02'],
  title: { 'zh-CN': '里程碑不完整', en: 'Incomplete milestone' },
  about: {
    'zh-CN':
      '实施方案写清里程碑、负责人和预算，双方才知道谁在何时用什么去做。不花钱的里程碑写 `budget: 0`，那也是一个决定。',
    en: 'The third step of a joint plan states milestones with their owners and budgets, so that both sides know who acts, when and with what. One that costs nothing says `budget: 0`: that is a decision too.',
  },
  wrong: 'status: agreed\nmilestones:\n  - milestone: First ten wells\n    side: us\n    status: open',
  right:
    '  - milestone: First ten wells\n    side: us\n    owner: eve\n    due: 2027-02-28\n    budget: 80000\n    status: open',
  check: function* ({ jointPlan }) {
    if (!jointPlan || !isBinding(jointPlan.data)) return;
    const { status, milestones } = jointPlan.data;
    if (milestones.length === 0) {
      yield {
        at: { document: jointPlan, path: ['status'] },
        message: {
          'zh-CN': `联合计划写着 \`${status}\`，却没有一个里程碑。`,
          en: `The joint plan is \`${status}\`, but has no milestone.`,
        },
        help: {
          'zh-CN': '与客户商定第一个里程碑，写进 `milestones`，带上负责人、期限和预算。',
          en: 'Agree on the first milestone and list it in `milestones` with its owner, due date and budget.',
        },
      };
    }
    for (const [index, milestone] of milestones.entries()) {
      const lacks = KEYS.filter((key) => milestone[key] === undefined);
      if (lacks.length === 0) continue;
      const nouns = listed(lacks.map((key) => ({ 'zh-CN': NEEDED[key]['zh-CN'], en: `no ${NEEDED[key].en}` })));
      const keys = listed(words(lacks));
      yield {
        at: { document: jointPlan, path: ['milestones', index, 'milestone'] },
        message: {
          'zh-CN': `里程碑 \`${excerpt(milestone.milestone)}\` 没有${nouns['zh-CN']}。`,
          en: `The milestone \`${excerpt(milestone.milestone)}\` has ${nouns.en}.`,
        },
        help: { 'zh-CN': `补上 ${keys['zh-CN']}。`, en: `Add ${keys.en}.` },
      };
    }
  },
};
