import type { Rule } from '../rule.ts';

/** A joint plan ends after it begins (method: J2). */
export const dates: Rule = {
  name: 'joint-plan/dates',
  severity: 'error',
  method: ['J2'],
  title: { 'zh-CN': '联合计划结束早于开始', en: 'A joint plan that ends before it begins' },
  about: {
    'zh-CN': '联合计划有起止日期，目标和里程碑都按它衡量。结束早于开始，多半是年份写错。',
    en: 'Targets and milestones of a joint plan are measured over its period. An end before the beginning is mostly a wrong year.',
  },
  wrong: 'from: 2027-01-01\nuntil: 2026-12-31',
  right: 'from: 2027-01-01\nuntil: 2027-12-31',
  check: function* ({ jointPlan }) {
    if (!jointPlan) return;
    const { from, until } = jointPlan.data;
    if (until >= from) return;
    yield {
      at: { document: jointPlan, path: ['until'] },
      message: {
        'zh-CN': `联合计划从 \`${from}\` 开始，却在 \`${until}\` 结束。`,
        en: `The joint plan begins on \`${from}\` and ends on \`${until}\`.`,
      },
      help: { 'zh-CN': '核对 `from` 和 `until`。', en: 'Check `from` and `until`.' },
      related: [{ at: { document: jointPlan, path: ['from'] }, message: { 'zh-CN': '开始', en: 'the beginning' } }],
    };
  },
};
