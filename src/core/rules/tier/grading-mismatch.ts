import { half } from '#schemas/vocabulary.ts';
import { differsFromWindow } from '../../measures/tier-lens.ts';
import { tierByGrading } from '../../measures/two-way-lens.ts';
import type { Rule } from '../rule.ts';
import { tierPath } from '../wording.ts';

/** The grade by value and difficulty is that of the declared tier (method: B8, TIER-03). */
export const gradingMismatch: Rule = {
  name: 'tier/grading-mismatch',
  severity: 'info',
  method: ['B8', 'TIER-03'],
  title: { 'zh-CN': '价值与难度不符合等级', en: 'Value and difficulty do not fit the tier' },
  about: {
    'zh-CN':
      '价值评估的得分和成交难度合起来也给出一个等级：价值低或难度太高的客户，应减少接触而不是全力投入。它与声明的等级不同，说明评估或等级有一个需要再看。分界见 `cuts.grading`。',
    en: 'The score of the value assessment and the difficulty of the decision give a grade too: an account of low value or great difficulty is met less often, not pursued with all forces. If it differs from the tier, one of the two needs another look. The cut is `cuts.grading`.',
  },
  wrong: '# account.md: tier.declared: A\n# value score 1.8\ndecision:\n  difficulty: 5',
  right: '# account.md: tier.declared: A\n# value score 4.2\ndecision:\n  difficulty: 2',
  check: function* (plan, { book, asOf }) {
    const { development, buying, account } = plan;
    const { declared } = account.data.tier;
    const lens = tierByGrading(plan, book);
    // A tier that its window contradicts is told by tier/window-mismatch, or accepted by an override: no second opinion.
    if (!development || !buying || !lens?.tier || lens.tier === declared) return;
    if (differsFromWindow(plan, book, asOf)) return;
    const [value, difficulty] = [half.labels[lens.first], half.labels[lens.second]];
    yield {
      at: { document: development, path: ['valueAssessment'] },
      why: tierPath(declared),
      message: {
        'zh-CN': `价值${value['zh-CN']}、成交难度${difficulty['zh-CN']}属于 ${lens.tier} 级，而声明的是 \`${declared}\` 级。`,
        en: `${value.en} value and ${difficulty.en.toLowerCase()} difficulty are tier ${lens.tier}, but \`${declared}\` is declared.`,
      },
      help: {
        'zh-CN': '核对价值评估的评分和 `buying.md` 的 `decision.difficulty`；都无误，就写明仍按这一级对待的理由。',
        en: 'Check the value assessment and `decision.difficulty` in `buying.md`; if they stand, say in the plan why the account is still treated as this tier.',
      },
      related: [
        {
          at: { document: buying, path: ['decision', 'difficulty'] },
          message: { 'zh-CN': '成交难度', en: 'the difficulty' },
        },
      ],
    };
  },
};
