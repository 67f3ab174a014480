import { emptyQuadrants } from '../../measures/swot.ts';
import { asksFor } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { listed, tierPath, words } from '../wording.ts';

/** A SWOT has a point in each of its four quadrants (method: G10, SWOT-01). */
export const swotIncomplete: Rule = {
  name: 'map/swot-incomplete',
  severity: 'warning',
  method: ['G10', 'SWOT-01'],
  title: { 'zh-CN': 'SWOT 不完整', en: 'The SWOT is incomplete' },
  about: {
    'zh-CN':
      'SWOT 看内部的优势和劣势、外部的机会和挑战，四格对照才能得出策略。空着的一格，多半是没有人愿意写的那一格。',
    en: 'A SWOT sets strengths and weaknesses inside against opportunities and threats outside; strategies follow from the four together. An empty quadrant is mostly the one that nobody likes to write.',
  },
  wrong:
    'swot:\n  subject: us-at-account\n  strengths:\n    proven-on-site: { text: Ten wells run }\n  # no weaknesses',
  right: '  weaknesses:\n    one-expert: { text: Only one expert knows their pumps }',
  check: function* (plan, { book }) {
    const { account, strategy } = plan;
    if (!strategy) return; // where maps are required, plan/missing-part speaks
    const { declared } = account.data.tier;
    const empty = emptyQuadrants(strategy);
    const at = { document: strategy, path: ['swot'] };
    if (!strategy.data.swot) {
      if (!asksFor(plan, book, 'swot')) return;
      yield {
        at,
        why: tierPath(declared),
        message: {
          'zh-CN': `\`${declared}\` 级计划要有 SWOT，\`strategy.md\` 里没有。`,
          en: `Tier \`${declared}\` asks for a SWOT, and \`strategy.md\` holds none.`,
        },
        help: {
          'zh-CN': '在 `swot` 里写上四格，每格至少一条，再写从中得出的策略（`moves`）。',
          en: 'Write `swot` with at least one point in each quadrant, then what follows from them as `moves`.',
        },
      };
    } else if (empty.length > 0) {
      const names = listed(words(empty));
      yield {
        at,
        message: {
          'zh-CN': `SWOT 的 ${names['zh-CN']} 还是空的。`,
          en: `In the SWOT ${names.en} ${empty.length === 1 ? 'is' : 'are'} empty.`,
        },
        help: {
          'zh-CN': '每格至少写一条；问问不看好这个项目的同事，他们会怎么写。',
          en: 'Write at least one point in each; ask a colleague who doubts the project what should stand there.',
        },
      };
    }
  },
};
