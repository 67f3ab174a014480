import { gate as gates } from '#schemas/vocabulary.ts';
import { gateGaps } from '../../measures/stage-gates.ts';
import { earlierStages } from '../../measures/stage-pages.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

/** An opportunity has met the exit gate of every stage that it has left (method: § 1.4, STG-01). */
export const gateNotMet: Rule = {
  name: 'stage/gate-not-met',
  severity: 'error',
  method: [
    'STG-01',
    'STAGE-develop',
    'STAGE-qualify',
    'STAGE-propose',
    'STAGE-tender',
    'STAGE-negotiate',
    'STAGE-deliver',
  ],
  title: { 'zh-CN': '出口条件尚未满足', en: 'Exit gate is not met' },
  about: {
    'zh-CN':
      '每个销售阶段有出口条件，满足了才进入下一阶段。跳过它，缺的东西会在后面更贵的时候补：没问清的预算、没见过的批准者、没有结果的投标。',
    en: 'Each sales stage has an exit gate to be met before the next one. What is skipped must be made up later, when it costs more: a budget nobody asked about, an approver nobody met, a bid without a result.',
  },
  wrong: 'stage: tender\nneeds: [well-data]\nsolutions: []',
  right: 'stage: tender\nneeds: [well-data]\nsolutions: [data-foundation]',
  check: function* (plan, { book }) {
    for (const opportunity of plan.opportunities.values()) {
      const { stage, outcome } = opportunity.data;
      if (outcome && outcome.result !== 'won') continue;
      for (const page of earlierStages(book, stage)) {
        for (const gate of page.data.exit) {
          if (gate === 'go-decision') continue; // stage/no-go-decision speaks
          const gaps = gateGaps(gate, opportunity, plan);
          if (gaps.length === 0) continue;
          const label = gates.labels[gate];
          const lacks = listed(gaps);
          yield {
            at: { document: opportunity, path: ['stage'] },
            why: page.path,
            message: {
              'zh-CN': `商机已在 \`${stage}\` 阶段，但 \`${page.name}\` 的出口条件“${label['zh-CN']}”还缺：${lacks['zh-CN']}。`,
              en: `The opportunity is in \`${stage}\`, but the exit gate of \`${page.name}\`, “${label.en}”, still lacks ${lacks.en}.`,
            },
            help: {
              'zh-CN': `补上所缺的；还做不到，就把 \`stage\` 退回 \`${page.name}\`。`,
              en: `Add what is lacking; if it is not there yet, set \`stage\` back to \`${page.name}\`.`,
            },
          };
        }
      }
    }
  },
};
