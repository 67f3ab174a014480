import { effortShare } from '../effort.ts';
import { pareto } from '../pareto.ts';
import { asWritten } from './as-written.ts';
import type { BookIndicator } from './indicator.ts';

const topRevenue: BookIndicator = {
  name: 'top-revenue',
  label: { 'zh-CN': '头部收入占比', en: 'Revenue share of the top' },
  about: {
    'zh-CN': '收入最高的一部分客户(`limits.topShare`)占最近完整年度收入的比例。',
    en: 'The share of the latest full year’s revenue that comes from the largest accounts (`limits.topShare` of them).',
  },
  unit: 'share',
  method: ['A2', 'IND-pareto'],
  read: (book, { asOf }) => {
    const ranked = pareto(book, asOf);
    if (!ranked) return undefined;
    return {
      value: ranked.shareOfTop,
      inputs: [
        {
          label: { 'zh-CN': `${ranked.year} 年收入`, en: `Revenue of ${ranked.year}` },
          value: ranked.total,
          unit: 'money',
        },
        ...ranked.accounts.map(({ plan, revenue }) => ({
          label: asWritten(plan.account.data.name),
          value: revenue,
          unit: 'money' as const,
          at: { document: plan.account, path: ['revenue'] },
        })),
      ],
    };
  },
};

const topEffort: BookIndicator = {
  name: 'top-effort',
  label: { 'zh-CN': '头部精力占比', en: 'Effort for the top' },
  about: {
    'zh-CN': '未完成的行动和近十二个月的接触里，用在收入最高的客户身上的比例；下限见 `limits.topEffort`。',
    en: 'The share of open actions and of the touchpoints of twelve months that goes to the largest accounts; `limits.topEffort` is wanted.',
  },
  unit: 'share',
  method: ['A2'],
  ours: true,
  read: (book, { asOf }) => {
    const effort = effortShare(book, asOf);
    if (!effort) return undefined;
    return {
      value: effort.share,
      inputs: [
        { label: { 'zh-CN': '头部客户', en: 'Top accounts' }, value: effort.top, unit: 'count' },
        { label: { 'zh-CN': '全部客户', en: 'All accounts' }, value: effort.all, unit: 'count' },
      ],
    };
  },
};

/** Where the revenue comes from and where the effort goes. */
export const portfolioIndicators: readonly BookIndicator[] = [topRevenue, topEffort];
