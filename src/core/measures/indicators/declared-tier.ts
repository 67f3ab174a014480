import { tier as tiers } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import type { Input } from './indicator.ts';

/** The tier as its author declared it. */
export function declaredTier({ account }: AccountPlan): Input {
  return {
    label: { 'zh-CN': '声明等级', en: 'Declared tier' },
    value: tiers.labels[account.data.tier.declared],
    unit: 'word',
    at: { document: account, path: ['tier', 'declared'] },
  };
}
