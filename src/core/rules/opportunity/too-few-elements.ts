import { keyElement } from '#schemas/vocabulary.ts';
import { knownElements } from '../../measures/element-coverage.ts';
import { gateGaps } from '../../measures/stage-gates.ts';
import { earlierStages, hasReached } from '../../measures/stage-pages.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/** From qualification on we know enough of the six key elements (method: O11, OPP-05). */
export const tooFewElements: Rule = {
  name: 'opportunity/too-few-elements',
  severity: 'warning',
  method: ['O11', 'OPP-05'],
  title: { 'zh-CN': '六要素所知过少', en: 'Too few key elements are known' },
  about: {
    'zh-CN':
      '需求、时间表、预算、竞争、决策过程、优先标准，是评估商机的六个要素。立项之后所知仍少，投入就是在猜。下限见 `limits.elementsKnown`；有查明的安排，还不算知道。',
    en: 'Need, schedule, budget, competition, decision process and priority criteria are what an opportunity is judged by. With few of them known after qualification, we invest by guessing. The bound is `limits.elementsKnown`; a plan to learn one is not knowledge yet.',
  },
  wrong: 'stage: qualify\nelements:\n  need:\n    known: 全部油井的数据\n  # five others to be learnt',
  right: 'stage: qualify\nelements:\n  # need, schedule, budget and competition known',
  check: function* (plan, { book }) {
    const wanted = book.settings.data.limits.elementsKnown;
    for (const opportunity of plan.opportunities.values()) {
      const known = knownElements(opportunity);
      if (known.length >= wanted || !isOpen(opportunity) || !hasReached(opportunity, 'qualify')) continue;
      // An element that is neither known nor being learnt is told by stage/gate-not-met.
      const gated = earlierStages(book, opportunity.data.stage).some(({ data }) =>
        data.exit.includes('elements-addressed'),
      );
      if (gated && gateGaps('elements-addressed', opportunity, plan).length > 0) continue;
      const open = listed(words(keyElement.names.filter((name) => !known.includes(name))));
      yield {
        at: { document: opportunity, path: ['elements'] },
        message: {
          'zh-CN': `六要素只知道 ${known.length} 项，\`${opportunity.data.stage}\` 阶段至少要 ${wanted} 项；还不知道 ${open['zh-CN']}。`,
          en: `Only ${known.length} of the six key elements are known; \`${opportunity.data.stage}\` needs ${wanted}. Not known: ${open.en}.`,
        },
        help: {
          'zh-CN': '先查明所缺的要素，把内容写进 `known`；查不明，就重新考虑是否投入。',
          en: 'Learn what is missing and write it as `known`; if it cannot be learnt, reconsider the investment.',
        },
      };
    }
  },
};
