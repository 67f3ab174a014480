import { excerpt } from '../../diagnostics/collector.ts';
import { effortShare } from '../../measures/effort.ts';
import { pareto } from '../../measures/pareto.ts';
import type { Rule } from '../rule.ts';

/** Accounts with revenue from which a fifth of them means something. */
const ACCOUNTS = 5;

/** The accounts that bring most of the revenue get most of the effort (method: A2). */
export const effortMisplaced: Rule = {
  name: 'portfolio/effort-misplaced',
  severity: 'warning',
  of: 'book',
  method: ['A2'],
  title: { 'zh-CN': '精力没有用在头部客户上', en: 'Effort goes elsewhere than to the top accounts' },
  about: {
    'zh-CN':
      '二八原则：少数客户带来大部分收入，精力也应主要放在他们身上。精力按未完成的行动和近十二个月的接触记录计；头部的比例见 `limits.topShare`，下限见 `limits.topEffort`。',
    en: 'Few accounts bring most of the revenue, and most of the effort belongs to them. Effort counts the actions that are open and the touchpoints of the last twelve months; `limits.topShare` says who is at the top, `limits.topEffort` what they should get at least.',
  },
  wrong: '# the largest of five accounts: 2 of 20 actions and touchpoints',
  right: '# the largest of five accounts: 11 of 20 actions and touchpoints',
  check: function* ({ book, asOf }) {
    const ranked = pareto(book, asOf);
    const effort = effortShare(book, asOf);
    const least = book.settings.data.limits.topEffort;
    if (!ranked || !effort || ranked.accounts.length < ACCOUNTS || effort.share >= least) return;
    const [first, ...others] = ranked.accounts.filter(({ top }) => top);
    if (!first) return;
    const { account } = first.plan;
    const [share, bound, revenue] = [effort.share, least, ranked.shareOfTop].map((part) => Math.round(part * 100));
    const name = excerpt(account.data.name);
    const several = others.length > 0;
    yield {
      at: { document: account, path: ['revenue'] },
      message: {
        'zh-CN': `${several ? `以 \`${name}\` 为首的 ${others.length + 1} 家头部客户` : `头部客户 \`${name}\` `}带来 ${ranked.year} 年收入的 ${revenue}%，只得到 ${share}% 的行动和接触；下限是 ${bound}%。`,
        en: `${several ? `The top ${others.length + 1} accounts, led by \`${name}\`,` : `The top account \`${name}\``} brought ${revenue}% of the revenue of ${ranked.year}, with only ${share}% of our actions and contacts; the limit is ${bound}%.`,
      },
      help: {
        'zh-CN': '看其他客户的行动里哪些可以放下，把时间给头部客户；或复核谁是头部客户。',
        en: 'See which actions at other accounts can wait and give that time to the top accounts, or review which accounts they are.',
      },
      ...(others.length > 0 && {
        related: others.map(({ plan }) => ({
          at: { document: plan.account, path: ['revenue'] },
          message: { 'zh-CN': '也是头部客户', en: 'a top account too' },
        })),
      }),
    };
  },
};
