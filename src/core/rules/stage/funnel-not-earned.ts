import { funnelStateOf } from '../../measures/funnel.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/** An opportunity in the funnel is shortlisted and knows the customer's schedule (method: F2, STG-04). */
export const funnelNotEarned: Rule = {
  name: 'stage/funnel-not-earned',
  severity: 'warning',
  method: ['F2', 'STG-04'],
  title: { 'zh-CN': '尚不够进入漏斗', en: 'Not yet in the funnel' },
  about: {
    'zh-CN':
      '进入漏斗，是指客户真正在考虑：开始比较入围供应商的方案，时间表也大致清楚。概率在漏斗界限之内，就要写明 `shortlisted` 和 `scheduleClear`；还没有做到，仍属于客户搜索，概率应低于 `funnel.enters`。',
    en: 'In the funnel the customer truly considers the purchase: it compares shortlisted suppliers, and its schedule is fairly clear. A probability within the funnel’s bounds needs `shortlisted` and `scheduleClear`; until then it is a search, with a probability below `funnel.enters`.',
  },
  wrong: 'probability: 50\n# neither shortlisted nor scheduleClear',
  right: 'probability: 50\nshortlisted: true\nscheduleClear: true',
  check: function* (plan, { book }) {
    const { enters, best } = book.settings.data.funnel;
    for (const opportunity of plan.opportunities.values()) {
      const { probability, shortlisted, scheduleClear } = opportunity.data;
      const lacks = [...(shortlisted ? [] : ['shortlisted']), ...(scheduleClear ? [] : ['scheduleClear'])];
      // Above the funnel, stage/probability-misfit asks for the stage.
      if (lacks.length === 0 || !isOpen(opportunity) || funnelStateOf(opportunity, book) !== 'in') continue;
      const missing = listed(words(lacks));
      yield {
        at: { document: opportunity, path: ['probability'] },
        message: {
          'zh-CN': `概率 \`${probability}\`% 在漏斗之内（${enters}–${best}%），但没有写 ${missing['zh-CN']}。`,
          en: `A probability of \`${probability}\`% is within the funnel (${enters}–${best}%), but ${missing.en} ${lacks.length === 1 ? 'is' : 'are'} not set.`,
        },
        help: {
          'zh-CN': `客户已把我方列入比较、时间表清楚，就补上；还没有，就把概率降到 ${enters}% 以下。`,
          en: `Set it once the customer compares us and its schedule is clear; until then lower the probability below ${enters}%.`,
        },
      };
    }
  },
};
