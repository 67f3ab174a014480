import { goalKind } from '#schemas/vocabulary.ts';
import { partGaps } from '../../measures/plan-parts.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

/** A plan aims at revenue and at the relationship (method: A8, PLAN-04). */
export const goalKinds: Rule = {
  name: 'plan/goal-kinds',
  severity: 'error',
  method: ['A8', 'PLAN-04'],
  title: { 'zh-CN': '目标只有一类', en: 'A kind of goal is missing' },
  about: {
    'zh-CN':
      '大客户计划有两个目标：增加收入，改善关系。只写收入，关系会被订单牵着走；只写关系，看不出为谁投入。两类都至少写一个。',
    en: 'A plan has two aims: more revenue and a better relationship. With revenue alone the relationship follows orders; with the relationship alone nobody sees what the effort is for. Write at least one of each.',
  },
  wrong: 'goals:\n  first-order:\n    kind: revenue',
  right: 'goals:\n  first-order:\n    kind: revenue\n  monthly-talks:\n    kind: relationship',
  check: function* (plan, { book }) {
    if (!plan.goals || partGaps(plan, book).some(({ part }) => part === 'goals')) return; // plan/missing-part speaks
    const present = new Set(Object.values(plan.goals.data.goals).map(({ kind }) => kind));
    const missing = goalKind.names.filter((kind) => !present.has(kind));
    if (missing.length === 0) return;
    const kinds = listed(missing.map((kind) => ({ 'zh-CN': goalKind.labels[kind]['zh-CN'], en: `no ${kind} goal` })));
    yield {
      at: { document: plan.goals, path: ['goals'] },
      message: { 'zh-CN': `计划里没有${kinds['zh-CN']}。`, en: `The plan has ${kinds.en}.` },
      help: {
        'zh-CN': `加一个目标，写上 ${missing.map((kind) => `\`kind: ${kind}\``).join('、')}，并配上行动。`,
        en: `Add a goal with ${missing.map((kind) => `\`kind: ${kind}\``).join(', ')} and an action for it.`,
      },
    };
  },
};
