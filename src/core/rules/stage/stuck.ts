import { addDays } from '../../calendar/day.ts';
import { daysInStage, stagePage } from '../../measures/stage-pages.ts';
import type { Rule } from '../rule.ts';
import { days, stagePath } from '../wording.ts';

/** An opportunity does not stay in a stage beyond the stage's limit (method: § 1.4, STG-05). */
export const stuck: Rule = {
  name: 'stage/stuck',
  severity: 'warning',
  method: ['STG-05'],
  title: { 'zh-CN': '商机停留过久', en: 'Opportunity is stuck' },
  about: {
    'zh-CN':
      '每个阶段页写明停留上限。超过它，多半是出口条件没人推进，或项目其实已经停了。提醒是为了做决定：推进，或放下。',
    en: 'Each stage’s page states the longest stay. Beyond it, mostly nobody works on the exit gate, or the project has in truth stopped. The reminder asks for a decision: move on or let go.',
  },
  wrong: 'stage: qualify\nstageSince: 2026-03-01',
  right: 'stage: qualify\nstageSince: 2026-10-20',
  check: function* (plan, { book, asOf }) {
    for (const opportunity of plan.opportunities.values()) {
      const { stage, outcome } = opportunity.data;
      const limit = stagePage(book, stage)?.limitDays;
      const stay = daysInStage(opportunity, asOf);
      if (outcome || limit === undefined || stay <= limit) continue;
      yield {
        at: { document: opportunity, path: ['stageSince'] },
        since: addDays(opportunity.data.stageSince, limit),
        why: stagePath(stage),
        message: {
          'zh-CN': `商机在 \`${stage}\` 阶段已停留 ${days(stay)['zh-CN']}，上限是 ${days(limit)['zh-CN']}。`,
          en: `The opportunity has been in \`${stage}\` for ${days(stay).en}; the limit is ${days(limit).en}.`,
        },
        help: {
          'zh-CN': '看出口条件还缺什么，定下一步；不再推进，就在 `outcome` 写明结局和原因。',
          en: 'See what the exit gate lacks and set the next step, or record the `outcome` with its reasons.',
        },
      };
    }
  },
};
