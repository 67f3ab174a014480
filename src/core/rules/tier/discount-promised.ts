import { excerpt } from '../../diagnostics/collector.ts';
import { disagreesWithWindow, tierPage } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { tierPath } from '../wording.ts';

/** No discount is promised to an account whose tier advises against it (method: B11, TIER-05). */
export const discountPromised: Rule = {
  name: 'tier/discount-promised',
  severity: 'warning',
  method: ['B11', 'TIER-05'],
  title: { 'zh-CN': '过早承诺折扣', en: 'Discount promised too early' },
  about: {
    'zh-CN':
      '选型还没有开始，降价换不来进度，只会成为以后谈判的起点。等级页写明这一级是否可以考虑折扣；不可以时，用现有资源低成本维护。',
    en: 'Before selection starts a lower price buys no progress and becomes the starting point of a later negotiation. Each tier’s page says whether discounts may be considered; where not, keep the relation with the resources at hand.',
  },
  wrong: 'tier:\n  declared: B\ndiscounts:\n  - what: 首年服务费九折\n    on: 2026-10-12\n    approver: sun-rui',
  right: 'tier:\n  declared: B\ndiscounts: []',
  check: function* (plan, { book, asOf }) {
    const { account } = plan;
    const { declared } = account.data.tier;
    const [first, ...others] = account.data.discounts;
    // While the tier itself is in question, so is what belongs to it: tier/window-mismatch speaks.
    if (disagreesWithWindow(plan, book, asOf)) return;
    if (!first || tierPage(book, declared)?.discounts !== false) return;
    yield {
      at: { document: account, path: ['discounts', 0, 'what'] },
      why: tierPath(declared),
      message: {
        'zh-CN': `\`${declared}\` 级客户承诺了折扣：\`${excerpt(first.what)}\`。`,
        en: `A discount is promised to a tier \`${declared}\` account: \`${excerpt(first.what)}\`.`,
      },
      help: {
        'zh-CN': '与批准人商定如何收回或改成不降价的支持；确已给出，就在正文写明换来了什么。',
        en: 'Agree with the approver how to take it back or to replace it by support; if it was given, say in the body what it was given for.',
      },
      ...(others.length > 0 && {
        related: others.map((_, at) => ({
          at: { document: account, path: ['discounts', at + 1, 'what'] },
          message: { 'zh-CN': '另一项折扣', en: 'another discount' },
        })),
      }),
    };
  },
};
