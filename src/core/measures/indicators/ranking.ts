import { accountRank, accountScore } from '../account-score.ts';
import { pareto } from '../pareto.ts';
import { asWritten } from './as-written.ts';
import type { AccountIndicator } from './indicator.ts';

const score: AccountIndicator = {
  name: 'account-score',
  label: { 'zh-CN': '综合得分', en: 'Account score' },
  about: {
    'zh-CN': '各指标评分(0–10)按设置里的权重加权；越高越好，全部指标都评了才计算。',
    en: 'The scores on our criteria (0–10), weighted as in settings; higher is better, computed once all are scored.',
  },
  unit: 'score',
  method: ['A14', 'B19'],
  read: (plan, { book }) => {
    const { assessment } = plan;
    const found = accountScore(plan, book);
    if (!assessment || !found) return undefined;
    const { scoring } = book.settings.data;
    return {
      value: found.score,
      inputs: found.criteria.map(({ name, score: value }) => ({
        label: { 'zh-CN': scoring[name]?.label ?? name, en: scoring[name]?.labelEn ?? name },
        value,
        unit: 'score',
        at: { document: assessment, path: ['scores'] },
      })),
    };
  },
};

const rank: AccountIndicator = {
  name: 'account-rank',
  label: { 'zh-CN': '综合排名', en: 'Account rank' },
  about: {
    'zh-CN': '综合得分在全部已评分客户里的名次；1 最好，同分同名次。',
    en: 'The place of the account score among all scored accounts; 1 is best, equal scores share a place.',
  },
  unit: 'count',
  method: ['B19'],
  read: (plan, { book }) => {
    const found = accountRank(plan, book);
    const own = accountScore(plan, book);
    if (!found || !own) return undefined;
    return {
      value: found.rank,
      inputs: [
        { label: score.label, value: own.score, unit: 'score' },
        { label: { 'zh-CN': '已评分的客户', en: 'Scored accounts' }, value: found.of, unit: 'count' },
      ],
    };
  },
};

const revenueRank: AccountIndicator = {
  name: 'revenue-rank',
  label: { 'zh-CN': '收入名次', en: 'Revenue rank' },
  about: {
    'zh-CN': '最近一个完整年度的收入在全部客户里的名次；1 是最大。',
    en: 'The place by revenue of the latest full year among all accounts; 1 is the largest.',
  },
  unit: 'count',
  method: ['A2'],
  read: (plan, { book, asOf }) => {
    const ranked = pareto(book, asOf);
    const own = ranked?.accounts.find((account) => account.plan.id === plan.id);
    if (!ranked || !own) return undefined;
    return {
      value: own.rank,
      inputs: [
        { label: { 'zh-CN': '年度', en: 'Year' }, value: asWritten(String(ranked.year)), unit: 'word' },
        {
          label: { 'zh-CN': '收入', en: 'Revenue' },
          value: own.revenue,
          unit: 'money',
          at: { document: plan.account, path: ['revenue'] },
        },
        { label: { 'zh-CN': '到此名次的累计占比', en: 'Cumulative share' }, value: own.cumulative, unit: 'share' },
      ],
    };
  },
};

/** The place of an account among all others. */
export const rankingIndicators: readonly AccountIndicator[] = [score, rank, revenueRank];
