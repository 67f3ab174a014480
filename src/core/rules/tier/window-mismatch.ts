import { disagreesWithWindow, tierByWindow } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';

/** The declared tier must be that of the time window, unless a dated override stands (method: B1–B5, TIER-01). */
export const windowMismatch: Rule = {
  name: 'tier/window-mismatch',
  severity: 'error',
  method: ['B1', 'B2', 'B3', 'B4', 'B5', 'TIER-01'],
  title: { 'zh-CN': '等级与时间窗不符', en: 'Tier does not match its window' },
  about: {
    'zh-CN':
      '等级说的是多快能成交：最早的未结商机离预计成交还有几个月，就落在哪一级。声明的等级不同，资源就会投错地方。确有理由时，记下理由、批准人和有效期。',
    en: 'A tier says how soon the account can sign: the months until the earliest open opportunity closes decide it. A tier that differs sends effort to the wrong place. If there is a reason, record it with an approver and an end date.',
  },
  wrong: 'tier:\n  declared: A\n# earliest expectedClose: in 14 months',
  right: 'tier:\n  declared: C',
  check: function* (plan, { book, asOf }) {
    const { declared, override } = plan.account.data.tier;
    const { tier, earliest, months } = tierByWindow(plan, book, asOf);
    if (!disagreesWithWindow(plan, book, asOf)) return;
    const at = { document: plan.account, path: ['tier', 'declared'] };
    const ended =
      override && override.until < asOf
        ? { 'zh-CN': `例外批准已于 ${override.until} 到期；`, en: `The override ended on ${override.until}; ` }
        : { 'zh-CN': '', en: '' };
    yield {
      at,
      why: `method/tiers/${declared.toLowerCase()}.md`,
      message: earliest
        ? {
            'zh-CN': `声明为 \`${declared}\` 级，但最早的未结商机 ${months} 个月后成交，属于 ${tier} 级。`,
            en: `Tier \`${declared}\` is declared, but the earliest open opportunity closes in ${months} months, which is tier ${tier}.`,
          }
        : {
            'zh-CN': `声明为 \`${declared}\` 级，但没有写明预计成交日期的未结商机，属于 ${tier} 级。`,
            en: `Tier \`${declared}\` is declared, but no open opportunity has an expected close, which is tier ${tier}.`,
          },
      help: {
        'zh-CN': `${ended['zh-CN']}${earliest ? `核对 \`${earliest.path}\` 的 \`expectedClose\`，` : '给商机写上 `expectedClose`，'}或声明为 \`${tier}\`，或在 \`tier.override\` 里写明理由、批准人和有效期。`,
        en: `${ended.en}${earliest ? `Check \`expectedClose\` in \`${earliest.path}\`,` : 'Give an opportunity its `expectedClose`,'} or declare \`${tier}\`, or record an override with a reason, an approver and an end date.`,
      },
      ...(earliest && {
        related: [
          {
            at: { document: earliest, path: ['expectedClose'] },
            message: { 'zh-CN': '最早的预计成交', en: 'the earliest expected close' },
          },
        ],
      }),
    };
  },
};
