import { disagreesWithWindow, tierPage } from '../../measures/tier-lens.ts';
import type { Place, Rule } from '../rule.ts';
import { tierPath } from '../wording.ts';

/** Nothing is spent on a single account whose tier allows only general care (method: B8, B12; the bound is ours). */
export const accountSpending: Rule = {
  name: 'tier/account-spending',
  severity: 'warning',
  method: ['B8', 'B12'],
  title: { 'zh-CN': '这一级不做专项投入', en: 'No spending on a single account of this tier' },
  about: {
    'zh-CN':
      '来源对 C、D 级一处说积极投资，一处说关注变化、最后考虑。本书的约定：可以投资于能力和低频维护，不为单一客户专门支出。等级页的 `accountSpending` 写明哪一级可以。',
    en: 'The sources say of tiers C and D both “invest actively” and “watch for change, consider last”. Our convention: invest in capability and in care at long intervals, and spend nothing on a single account. `accountSpending` on the tier’s page says which tiers may.',
  },
  wrong: 'tier:\n  declared: D\nbudget: 120000',
  right: 'tier:\n  declared: D',
  check: function* (plan, { book, asOf }) {
    const { account, opportunities } = plan;
    const { declared } = account.data.tier;
    // While the tier itself is in question, so is what belongs to it: tier/window-mismatch speaks.
    if (disagreesWithWindow(plan, book, asOf)) return;
    if (tierPage(book, declared)?.accountSpending !== false) return;
    const budget: readonly Place[] = (account.data.budget ?? 0) > 0 ? [{ document: account, path: ['budget'] }] : [];
    const costs: readonly Place[] = [...opportunities.values()]
      .filter(({ data }) => data.outcome === undefined && (data.costs?.keyAccount ?? 0) > 0)
      .map((document) => ({ document, path: ['costs', 'keyAccount'] }));
    const [first, ...others] = [...budget, ...costs];
    if (!first) return;
    yield {
      at: first,
      why: tierPath(declared),
      message: {
        'zh-CN': `\`${declared}\` 级不做单一客户的专项投入，而这里计划了一笔。`,
        en: `Tier \`${declared}\` has no spending on a single account, and some is planned here.`,
      },
      help: {
        'zh-CN': '把它改为面向多家客户的投入，或先拿出使等级上升的事实。',
        en: 'Make it an effort for several customers, or first bring the fact that raises the tier.',
      },
      ...(others.length > 0 && {
        related: others.map((at) => ({ at, message: { 'zh-CN': '另一笔专项投入', en: 'more of it' } })),
      }),
    };
  },
};
