import { half } from '#schemas/vocabulary.ts';
import { differsFromWindow } from '../../measures/tier-lens.ts';
import { tierByQuadrant } from '../../measures/two-way-lens.ts';
import type { Rule } from '../rule.ts';
import { tierPath } from '../wording.ts';

/** The quadrant of success and attractiveness is the one of the declared tier (method: B7, TIER-03). */
export const quadrantMismatch: Rule = {
  name: 'tier/quadrant-mismatch',
  severity: 'info',
  method: ['B7', 'TIER-03'],
  title: { 'zh-CN': '象限与等级不符', en: 'Quadrant does not fit the tier' },
  about: {
    'zh-CN':
      '成功率和机会吸引力把客户放进四个象限，每个等级页写明自己的象限。它回答的是值不值得投入，与时间窗互相印证；两者不同，值得团队谈一次。分界见 `cuts.quadrant`。',
    en: 'The chance of success and the attraction of the chance put an account into one of four quadrants, and each tier’s page names its own. It asks whether the effort is worth it and backs up the window; if they differ, the team should talk. The cut is `cuts.quadrant`.',
  },
  wrong: '# account.md: tier.declared: A\nquadrant:\n  success: 30\n  attractiveness: 80',
  right: '# account.md: tier.declared: A\nquadrant:\n  success: 70\n  attractiveness: 80',
  check: function* (plan, { book, asOf }) {
    const { assessment, account } = plan;
    const { declared } = account.data.tier;
    const lens = tierByQuadrant(plan, book);
    // A tier that its window contradicts is told by tier/window-mismatch, or accepted by an override: no second opinion.
    if (!assessment || !lens?.tier || lens.tier === declared || differsFromWindow(plan, book, asOf)) return;
    const [success, attraction] = [half.labels[lens.first], half.labels[lens.second]];
    yield {
      at: { document: assessment, path: ['quadrant'] },
      why: tierPath(declared),
      message: {
        'zh-CN': `成功率${success['zh-CN']}、吸引力${attraction['zh-CN']}是 ${lens.tier} 级的象限，而声明的是 \`${declared}\` 级。`,
        en: `A ${success.en.toLowerCase()} chance of success and ${attraction.en.toLowerCase()} attractiveness are the quadrant of tier ${lens.tier}, but \`${declared}\` is declared.`,
      },
      help: {
        'zh-CN': '与团队核对 `success` 和 `attractiveness` 的评分；评分无误，就想清楚为什么仍按这一级投入。',
        en: 'Check `success` and `attractiveness` with the team; if they stand, ask why the account is still treated as this tier.',
      },
    };
  },
};
