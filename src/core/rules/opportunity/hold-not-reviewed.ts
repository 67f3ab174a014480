import { gateGaps } from '../../measures/stage-gates.ts';
import { earlierStages } from '../../measures/stage-pages.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';

/** An opportunity on hold has a day on which we look again, and that day is not past (method: O1). */
export const holdNotReviewed: Rule = {
  name: 'opportunity/hold-not-reviewed',
  severity: 'info',
  method: ['O1'],
  title: { 'zh-CN': '暂缓的商机该复议了', en: 'A hold waits for its review' },
  about: {
    'zh-CN': '暂缓不等于忘记：写明哪天再看，到时作出投入或放弃的决定。没有日期，商机会一直占着名单和人的注意力。',
    en: 'On hold does not mean forgotten: a day is set to look again and to decide for go or no go. Without it the opportunity stays on the list and in people’s minds for good.',
  },
  wrong: 'goNoGo:\n  decision: hold\n  date: 2026-06-02',
  right: 'goNoGo:\n  decision: hold\n  date: 2026-06-02\n  reviewOn: 2027-03-10',
  check: function* (plan, { book, asOf }) {
    for (const opportunity of plan.opportunities.values()) {
      const { stage, goNoGo } = opportunity.data;
      if (goNoGo?.decision !== 'hold' || !isOpen(opportunity)) continue;
      // Past the gate that asks for the decision, stage/no-go-decision speaks.
      const gated = earlierStages(book, stage).some(({ data }) => data.exit.includes('go-decision'));
      if (gated && gateGaps('go-decision', opportunity, plan).length > 0) continue;
      const { reviewOn } = goNoGo;
      if (reviewOn !== undefined && reviewOn >= asOf) continue;
      yield {
        at: { document: opportunity, path: ['goNoGo', 'reviewOn'] },
        ...(reviewOn !== undefined && { since: reviewOn }),
        message:
          reviewOn === undefined
            ? { 'zh-CN': '商机暂缓，没有写哪天再看。', en: 'The opportunity is on hold without a day to look again.' }
            : {
                'zh-CN': `商机暂缓至 \`${reviewOn}\`，日期已过，还没有新的决定。`,
                en: `The hold ran until \`${reviewOn}\`, and no new decision is recorded.`,
              },
        help: {
          'zh-CN': '重新回答四个问题，改 `decision`；仍要等，就写下一个 `reviewOn`。',
          en: 'Answer the four questions again and set `decision`; if it must wait, write the next `reviewOn`.',
        },
      };
    }
  },
};
