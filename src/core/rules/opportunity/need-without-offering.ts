import { hasReached } from '../../measures/stage-pages.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import { misdirectedOfferings, uncoveredNeeds } from '../../measures/uncovered-needs.ts';
import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/** From the proposal on, or once offerings are listed, each need has an offering (method: O5, OPP-02). */
export const needWithoutOffering: Rule = {
  name: 'opportunity/need-without-offering',
  severity: 'warning',
  method: ['O5', 'OPP-02'],
  title: { 'zh-CN': '需求没有对应的产品和服务', en: 'A need without an offering' },
  about: {
    'zh-CN':
      '提案要逐个回答：这个需求用什么满足，满足到什么程度，局限在哪里。没有对应产品和服务的需求，要么补上，要么如实说明我方不做。',
    en: 'A proposal says for each need what meets it, how well, and where its limits are. A need without an offering is filled, or we say honestly that we do not meet it.',
  },
  wrong: 'stage: propose\nneeds: [pump-data]\n# no offerings',
  right:
    'stage: propose\nneeds: [pump-data]\nofferings:\n  - { offering: 数据平台, need: pump-data, fit: 覆盖全部油井。 }',
  check: function* (plan) {
    for (const opportunity of plan.opportunities.values()) {
      const begun = opportunity.data.offerings.length > 0 || hasReached(opportunity, 'propose');
      if (!begun || !isOpen(opportunity)) continue;
      const open = uncoveredNeeds(opportunity);
      // As many offerings for needs from elsewhere may be meant for these: opportunity/offering-without-need speaks first.
      if (open.length <= misdirectedOfferings(opportunity).length) continue;
      const shown = listed(words(open));
      yield {
        at: { document: opportunity, path: ['needs'] },
        message: {
          'zh-CN': `需求 ${shown['zh-CN']} 在 \`offerings\` 里没有对应的产品和服务。`,
          en: `No entry of \`offerings\` meets the need${open.length === 1 ? '' : 's'} ${shown.en}.`,
        },
        help: {
          'zh-CN': '为它写一条 `offerings`，说明满足程度和局限；不打算满足，就从 `needs` 里去掉。',
          en: 'Add an entry to `offerings` with its fit and limits, or take the need out of `needs` if we will not meet it.',
        },
      };
    }
  },
};
