import { coachCriterion } from '#schemas/vocabulary.ts';
import { excerpt } from '../../diagnostics/collector.ts';
import { coachesOf, criteriaWithoutEvidence } from '../../measures/coach.ts';
import { asksFor } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

/**
 * What makes somebody a coach is shown, not believed; it stops the plan where the tier asks for all five roles. The
 * reason why they want our solution is asked for by coach/no-business-reason (method: E2, ETH-02).
 */
export const criterionWithoutEvidence: Rule = {
  name: 'coach/criterion-without-evidence',
  severity: 'warning',
  method: ['E2', 'ETH-02'],
  title: { 'zh-CN': '教练条件没有证据', en: 'A criterion of a coach without evidence' },
  about: {
    'zh-CN':
      '教练要对我方可信、在其单位可信，并希望采用我方方案。写“满足”而没有证据，就分不清教练和只是友好的人。等级要求五种角色齐全的，缺证据算错误。',
    en: 'A coach is credible to us, credible inside, and wants our solution. A criterion that is called met without evidence does not tell a coach from somebody who is merely friendly. It is an error where the tier asks for all five roles.',
  },
  wrong: 'criteria:\n  credibilityWithUs:\n    met: true',
  right: 'criteria:\n  credibilityWithUs:\n    met: true\n    evidence: Invited us to present on 2 March',
  check: function* (plan, { book }) {
    for (const { person, coach } of coachesOf(plan)) {
      const missing = criteriaWithoutEvidence(coach);
      const [first] = missing;
      if (first === undefined) continue;
      const name = excerpt(person.data.name);
      const criteria = listed(
        missing.map((key) => ({ 'zh-CN': `\`${key}\`（${coachCriterion.labels[key]['zh-CN']}）`, en: `\`${key}\`` })),
      );
      yield {
        at: { document: person, path: ['coach', 'criteria', first, 'met'] },
        ...(asksFor(plan, book, 'roles') && { severity: 'error' }),
        message: {
          'zh-CN': `教练 \`${name}\` 的 ${criteria['zh-CN']}写为满足，没有证据。`,
          en: `The coach \`${name}\` is said to meet ${criteria.en} without evidence.`,
        },
        help: {
          'zh-CN': '在 `evidence` 写上看得见的事实和日期；没有，就把 `met` 改为 `false`。',
          en: 'Write in `evidence` what was seen and when; if there is nothing, set `met` to `false`.',
        },
      };
    }
  },
};
