import { entriesOf, isDecided } from '../../measures/hospitality-totals.ts';
import type { Rule } from '../rule.ts';

/** Whatever was approved or took place names who approved it (method: ethics 4). */
export const noApprover: Rule = {
  name: 'hospitality/no-approver',
  severity: 'error',
  method: ['ETHICS-4', 'B13'],
  title: { 'zh-CN': '款待没有批准人', en: 'Hospitality without an approver' },
  about: {
    'zh-CN':
      '款待登记是为了让人看得清：谁请谁、为什么、谁同意。写着“已批准”或“已发生”却没有批准人，就没有人为它负责。计划中的可以后补。',
    en: 'The register makes hospitality plain: who invited whom, why, and who agreed. An entry that is `approved` or `held` without an approver has nobody to answer for it. What is only planned may still wait.',
  },
  wrong: 'kind: meal\nstatus: held\n# no approver',
  right: 'kind: meal\nstatus: held\napprover: bob',
  check: function* (plan) {
    const { hospitality } = plan;
    if (!hospitality) return;
    for (const { index, entry } of entriesOf(plan)) {
      if (!isDecided(entry) || entry.approver !== undefined) continue;
      yield {
        at: { document: hospitality, path: ['entries', index, 'status'] },
        message: {
          'zh-CN': `${entry.date} 的 \`${entry.kind}\` 写为 \`${entry.status}\`，没有批准人。`,
          en: `The \`${entry.kind}\` of ${entry.date} is \`${entry.status}\`, but nobody approved it.`,
        },
        help: {
          'zh-CN': '在 `approver` 写上批准的人；没有人批准过，就告诉合规同事。',
          en: 'Name who approved it in `approver`; if nobody did, tell compliance.',
        },
      };
    }
  },
};
