import { coverage } from '../../measures/coverage.ts';
import { gatePassed } from '../../measures/phase-gates.ts';
import type { Rule } from '../rule.ts';

/** Enough of the deciders’ influence is reached before closing (method: E10, phase four; the bound is ours). */
export const penetrationLow: Rule = {
  name: 'phase/penetration-low',
  severity: 'warning',
  method: ['E10', 'PHASE-relate', 'PHASE-close'],
  title: { 'zh-CN': '促成成交前渗透不足', en: 'Closing with too few deciders reached' },
  about: {
    'zh-CN':
      '决定在没有我们的内部会议上做出。进入促成成交之前，按影响力计，应接触过大部分关键人物；比例的下限见 `limits.penetration`。',
    en: 'The decision is taken in meetings without us. Before closing, most of the key people’s influence should be reached; the least share is `limits.penetration`.',
  },
  wrong: 'phase: close\n# people/kim.md: influence: 5, contact: none',
  right: 'phase: close\n# people/kim.md: influence: 5, contact: multiple',
  check: function* (plan, { book }) {
    const { development } = plan;
    // The gate that asks for the simulation is the one to closing; both end the phase of building relations.
    const page = gatePassed('decision-simulated', plan, book);
    const { reached, total, share } = coverage(plan, book);
    const least = book.settings.data.limits.penetration;
    if (!page || !development || share === undefined || share >= least) return;
    const bound = Math.round(least * 100);
    yield {
      at: { document: development, path: ['phase'] },
      why: page.path,
      message: {
        'zh-CN': `客户开发已在 \`${development.data.phase}\` 阶段，关键人物的影响力 ${total} 中只接触到 ${reached}，不到 ${bound}%。`,
        en: `The development is in the phase \`${development.data.phase}\`, but only ${reached} of the key people’s influence of ${total} is reached, less than ${bound}%.`,
      },
      help: {
        'zh-CN': '先与影响力最大、还没有接触的人建立联系，再促成成交。',
        en: 'Meet those with most influence whom nobody has met yet, and close after that.',
      },
    };
  },
};
