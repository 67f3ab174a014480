import { differsFromWindow, tiersByUrgency } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { tierPath } from '../wording.ts';

/** The answers to the urgency questions fit the declared tier (method: B6, TIER-02). */
export const urgencyMismatch: Rule = {
  name: 'tier/urgency-mismatch',
  severity: 'warning',
  method: ['B6', 'TIER-02'],
  title: { 'zh-CN': '紧迫性与等级不符', en: 'Urgency does not fit the tier' },
  about: {
    'zh-CN':
      '紧迫性矩阵用五个问题看客户有多急，每个等级页写明它容许的回答。回答与声明的等级不符，不是等级错了，就是情况还没有问清。',
    en: 'Five questions tell how urgent the matter is for the customer, and each tier’s page states the answers it allows. If they do not fit, either the tier is wrong or the situation is not yet understood.',
  },
  wrong: 'tier:\n  declared: A\nurgency:\n  objective: true\n  subjective: false\n  resolve: low',
  right: 'tier:\n  declared: A\nurgency:\n  objective: true\n  subjective: true\n  resolve: high',
  check: function* (plan, { book, asOf }) {
    const { declared } = plan.account.data.tier;
    const fitting = tiersByUrgency(plan, book);
    if (!fitting || fitting.includes(declared)) return;
    // A tier that its window contradicts is told by tier/window-mismatch, or accepted by an override; answers that fit
    // no tier are a fact of their own.
    if (fitting.length > 0 && differsFromWindow(plan, book, asOf)) return;
    const tiers = fitting.map((tier) => `\`${tier}\``);
    yield {
      at: { document: plan.account, path: ['urgency'] },
      why: tierPath(declared),
      message:
        fitting.length === 0
          ? { 'zh-CN': '紧迫性的五个回答不符合任何等级。', en: 'The five answers on urgency fit no tier.' }
          : {
              'zh-CN': `紧迫性的回答属于 ${tiers.join('或')} 级，而声明的是 \`${declared}\` 级。`,
              en: `The answers on urgency fit tier ${tiers.join(' or ')}, but \`${declared}\` is declared.`,
            },
      help: {
        'zh-CN': '与客户核对这五个问题；回答无误，就复核等级。',
        en: 'Check the five questions with the customer; if the answers stand, review the tier.',
      },
    };
  },
};
