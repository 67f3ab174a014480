import { goDecision } from '#schemas/vocabulary.ts';
import { gateGaps } from '../../measures/stage-gates.ts';
import { earlierStages } from '../../measures/stage-pages.ts';
import type { Rule } from '../rule.ts';

/** No proposal without a go decision (method: O1, STG-02). */
export const noGoDecision: Rule = {
  name: 'stage/no-go-decision',
  severity: 'error',
  method: ['O1', 'STG-02'],
  title: { 'zh-CN': '没有投入决定', en: 'No go decision' },
  about: {
    'zh-CN':
      '进入提案之前，先回答四个问题，由批准人决定投入。丢单常常在一开始就注定；早放弃省下的人力，可以用在更有把握的项目上。',
    en: 'Before the proposal four questions are answered and an approver decides to go. Many losses are settled at the start; people released early can work where the odds are better.',
  },
  wrong: 'stage: propose\n# no goNoGo',
  right: 'stage: propose\ngoNoGo:\n  decision: go\n  approver: sun-rui\n  date: 2026-09-28',
  check: function* (plan, { book }) {
    for (const opportunity of plan.opportunities.values()) {
      const { stage, goNoGo, outcome } = opportunity.data;
      if (outcome && outcome.result !== 'won') continue; // what was given up or lost invests no more
      const gate = earlierStages(book, stage).find(({ data }) => data.exit.includes('go-decision'));
      if (!gate || gateGaps('go-decision', opportunity, plan).length === 0) continue;
      const label = goNoGo && goDecision.labels[goNoGo.decision];
      yield {
        at: { document: opportunity, path: ['stage'] },
        why: gate.path,
        message: label
          ? {
              'zh-CN': `商机已在 \`${stage}\` 阶段，而售前立项的决定是“${label['zh-CN']}”。`,
              en: `The opportunity is in \`${stage}\`, but the decision on it is “${label.en}”.`,
            }
          : {
              'zh-CN': `商机已在 \`${stage}\` 阶段，却没有售前立项的决定。`,
              en: `The opportunity is in \`${stage}\` without a go decision.`,
            },
        help: {
          'zh-CN': '在 `goNoGo` 里写四个回答、`decision: go`、批准人和日期；不投入，就退回前一阶段，或写明结局。',
          en: 'Write the four answers, `decision: go`, approver and date as `goNoGo`; otherwise go back a stage or record the outcome.',
        },
        ...(goNoGo && {
          related: [
            {
              at: { document: opportunity, path: ['goNoGo', 'decision'] },
              message: { 'zh-CN': '目前的决定', en: 'the decision so far' },
            },
          ],
        }),
      };
    }
  },
};
