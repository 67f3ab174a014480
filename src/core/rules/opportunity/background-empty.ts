import { gapsOf, partGaps } from '../../measures/plan-parts.ts';
import { hasReached } from '../../measures/stage-pages.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';

/** A proposal begins with what we know of the customer (method: C8). */
export const backgroundEmpty: Rule = {
  name: 'opportunity/background-empty',
  severity: 'error',
  method: ['C8'],
  title: { 'zh-CN': '提案时客户背景还是空的', en: 'A proposal without any background' },
  about: {
    'zh-CN':
      '销售从收集信息开始，不从介绍产品开始。到了提案阶段，客户的公司、客户的客户和竞争对手还一个字没有，方案就只能从我们自己出发。',
    en: 'Selling begins with collecting information, not with presenting a product. If by the proposal nothing is written of the customer, its customers and its competitors, the solution can only start from ourselves.',
  },
  wrong: '# account.md\nbackground: {}\n# opportunities/well.md\nstage: propose',
  right: '# account.md\nbackground:\n  company:\n    text: 运营 900 口油井。\n    source: 年报\n    date: 2026-09-30',
  check: function* (plan, { book }) {
    // Where the tier requires the background, plan/missing-part speaks.
    if (gapsOf(plan, 'background').length === 0 || partGaps(plan, book).some(({ part }) => part === 'background'))
      return;
    for (const opportunity of plan.opportunities.values()) {
      if (!isOpen(opportunity) || !hasReached(opportunity, 'propose')) continue;
      const { stage } = opportunity.data;
      yield {
        at: { document: opportunity, path: ['stage'] },
        message: {
          'zh-CN': `商机已在 \`${stage}\` 阶段，而 \`account.md\` 的客户背景是空的。`,
          en: `The opportunity is in \`${stage}\`, but the background in \`account.md\` is empty.`,
        },
        help: {
          'zh-CN': '先在 `account.md` 的 `background` 或正文里写下客户背景，再谈方案。',
          en: 'Describe the customer in the body or `background` of `account.md` before the proposal goes on.',
        },
        related: [
          {
            at: { document: plan.account, path: ['background'] },
            message: { 'zh-CN': '写在这里', en: 'write it here' },
          },
        ],
      };
    }
  },
};
