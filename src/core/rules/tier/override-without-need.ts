import { tierByWindow } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';

/** An override is taken away once the tier fits its window again (method: B5). */
export const overrideWithoutNeed: Rule = {
  name: 'tier/override-without-need',
  severity: 'info',
  method: ['B5'],
  title: { 'zh-CN': '不再需要的例外批准', en: 'Override that is not needed' },
  about: {
    'zh-CN': '例外批准让等级暂时不按时间窗。两者已经一致，例外就没有用处；留着它，以后等级再偏离时不会有人提醒。',
    en: 'An override lets a tier differ from its window for a while. Once they agree it serves nothing, and if the tier drifts again nobody is told.',
  },
  wrong: 'tier:\n  declared: A\n  override:\n    reason: 客户要求提前\n# earliest expectedClose: in 4 months',
  right: 'tier:\n  declared: A',
  check: function* (plan, { book, asOf }) {
    const { declared, override } = plan.account.data.tier;
    if (!override || tierByWindow(plan, book, asOf).tier !== declared) return;
    yield {
      at: { document: plan.account, path: ['tier', 'override'] },
      message: {
        'zh-CN': `声明的 \`${declared}\` 级已与时间窗一致，不需要例外批准。`,
        en: `The declared tier \`${declared}\` is that of its window; the override is not needed.`,
      },
      help: { 'zh-CN': '删掉 `tier.override`。', en: 'Remove `tier.override`.' },
    };
  },
};
