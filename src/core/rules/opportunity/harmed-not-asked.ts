import { hasReached } from '../../measures/stage-pages.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';

/** The customer's view of a project says who is harmed by its success, or when we looked (method: O2, OPP-04). */
export const harmedNotAsked: Rule = {
  name: 'opportunity/harmed-not-asked',
  severity: 'warning',
  method: ['O2', 'OPP-04'],
  title: { 'zh-CN': '没有回答谁会受损', en: 'Who is harmed is not answered' },
  about: {
    'zh-CN':
      '项目成功总有人要改变做法，甚至失去权限或预算。早知道是谁，才能早做安排；没有发现，也要写明哪天查问过，免得以为没人受损。',
    en: 'When a project succeeds, some people must change how they work and may lose a say or a budget. Knowing them early lets us help early; where none was found, the day of asking shows that somebody asked.',
  },
  wrong: 'stage: qualify\ncustomerValue:\n  importance:\n    levelsAligned: yes\n    topBeneficiary: 生产运行部',
  right:
    'stage: qualify\ncustomerValue:\n  importance:\n    levelsAligned: yes\n    topBeneficiary: 生产运行部\n    harmed:\n      lookedOn: 2026-10-20',
  check: function* (plan) {
    for (const opportunity of plan.opportunities.values()) {
      const { customerValue } = opportunity.data;
      // Without any view of the customer nothing is asked: a lean opportunity stays lean.
      if (!customerValue || !isOpen(opportunity) || !hasReached(opportunity, 'qualify')) continue;
      if (customerValue.importance.harmed) continue;
      yield {
        at: { document: opportunity, path: ['customerValue', 'importance', 'harmed'] },
        message: {
          'zh-CN': `商机已在 \`${opportunity.data.stage}\` 阶段，还没有写项目成功会使谁受损。`,
          en: `The opportunity is in \`${opportunity.data.stage}\` and does not say whom its success harms.`,
        },
        help: {
          'zh-CN': '在 `harmed.who` 写明谁受损，在 `lookedOn` 写查问的日期；没有发现，只写日期。',
          en: 'Name them as `harmed.who` with the day of asking as `lookedOn`; if none was found, the day alone.',
        },
      };
    }
  },
};
