import { excerpt } from '../../diagnostics/collector.ts';
import { industryFit } from '../../measures/industry-pattern.ts';
import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/** The departments of the procurement steps include a buying unit of the industry (method: INDUSTRY). */
export const industryPattern: Rule = {
  name: 'buying/industry-pattern',
  severity: 'info',
  method: ['INDUSTRY'],
  title: { 'zh-CN': '与行业的采购规律不同', en: 'Differs from how the industry buys' },
  about: {
    'zh-CN':
      '行业页写明通常由哪些部门采购。客户的六个步骤里一个都没有，多半是漏了真正管采购的部门；确实不同，也值得在正文里说明。',
    en: 'The industry’s page says which units usually buy. If none of them stands in the six steps, we mostly missed the department that in truth buys; where the customer really differs, say so in the body.',
  },
  wrong:
    '# industries/banking.md\nbuyerUnits: [集中采购中心]\n# buying.md\nsteps:\n  criteria:\n    department: 风险部',
  right: '# buying.md\nsteps:\n  tender-evaluate:\n    department: 总行集中采购中心',
  check: function* (plan, { book }) {
    const { buying } = plan;
    const industry = book.industries.get(plan.account.data.industry);
    const { usual, verdict } = industryFit(plan, book);
    if (!buying || !industry || verdict !== 'differs') return;
    const shown = listed(words(usual.map(excerpt)));
    yield {
      at: { document: buying, path: ['steps'] },
      message: {
        'zh-CN': `行业 \`${industry.name}\` 通常由 ${shown['zh-CN']} 采购，而六个步骤的部门里没有它们。`,
        en: `In the industry \`${industry.name}\` the buying units are ${shown.en}; no step names one of them.`,
      },
      help: {
        'zh-CN': '问清这些部门在哪一步参与，写进 `department`；客户确实不同，就在正文说明。',
        en: 'Ask at which step these units take part and write it as `department`; if the customer differs, say so in the body.',
      },
      related: [
        {
          at: { document: industry, path: ['buyerUnits'] },
          message: { 'zh-CN': '行业的采购部门', en: 'the buying units of the industry' },
        },
      ],
    };
  },
};
