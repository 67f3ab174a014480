import { asksFor } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { tierPath } from '../wording.ts';

/** A tier that asks for a key-account budget has one (method: B10). */
export const budget: Rule = {
  name: 'plan/budget',
  severity: 'error',
  method: ['B10'],
  title: { 'zh-CN': '缺少大客户预算', en: 'No key-account budget' },
  about: {
    'zh-CN': '等级页要求大客户预算时，计划要写明金额。没有预算的重点投入只是一句话；写明了，才能看出钱花在哪些行动上。',
    en: 'Where the tier’s page asks for a key-account budget, the plan states the amount. Without one the effort is only a promise; with one the team can see which actions it pays for.',
  },
  wrong: 'tier:\n  declared: A',
  right: 'tier:\n  declared: A\nbudget: 600000',
  check: function* (plan, { book }) {
    const { account } = plan;
    const { declared } = account.data.tier;
    const amount = account.data.budget;
    if (!asksFor(plan, book, 'budget') || (amount ?? 0) > 0) return;
    yield {
      at: { document: account, path: amount === undefined ? ['tier', 'declared'] : ['budget'] },
      why: tierPath(declared),
      message:
        amount === undefined
          ? {
              'zh-CN': `\`${declared}\` 级客户没有写明大客户预算。`,
              en: `Tier \`${declared}\` asks for a key-account budget, and none is stated.`,
            }
          : {
              'zh-CN': `\`${declared}\` 级客户的大客户预算是 \`0\`。`,
              en: `Tier \`${declared}\` asks for a key-account budget, and it is \`0\`.`,
            },
      help: {
        'zh-CN': `在 \`budget\` 写上批准的金额（${book.settings.data.currency}）。`,
        en: `Write the approved amount (${book.settings.data.currency}) as \`budget\`.`,
      },
    };
  },
};
