import { addDays } from '../../calendar/day.ts';
import { currentPhase, daysInPhase } from '../../measures/phase-gates.ts';
import type { Rule } from '../rule.ts';
import { days } from '../wording.ts';

/** An account does not stay in a development phase beyond the phase’s limit (method: § 1.5; the limits are ours). */
export const phaseStuck: Rule = {
  name: 'phase/stuck',
  severity: 'warning',
  method: ['PHASE-target', 'PHASE-sample-intel', 'PHASE-value', 'PHASE-relate', 'PHASE-close'],
  title: { 'zh-CN': '开发阶段停留过久', en: 'Development is stuck in a phase' },
  about: {
    'zh-CN': '分阶段开发，是为了少做低效的投入。每个阶段页写明停留上限，超过了就做个决定：往前走，退一步，或者终止。',
    en: 'Developing in phases saves useless effort. Each phase’s page states the longest stay; beyond it, decide: go on, go back, or end it.',
  },
  wrong: 'phase: target\nsince: 2026-03-02',
  right: 'phase: target\nsince: 2026-10-12',
  check: function* (plan, { book, asOf }) {
    const { development } = plan;
    const page = currentPhase(plan, book);
    const stay = daysInPhase(plan, asOf);
    const limit = page?.data.limitDays;
    if (!development || !page || stay === undefined || limit === undefined || stay <= limit) return;
    yield {
      at: { document: development, path: ['since'] },
      since: addDays(development.data.since, limit),
      why: page.path,
      message: {
        'zh-CN': `客户开发在 \`${page.name}\` 阶段已停留 ${days(stay)['zh-CN']}，上限是 ${days(limit)['zh-CN']}。`,
        en: `The development has been in the phase \`${page.name}\` for ${days(stay).en}; the limit is ${days(limit).en}.`,
      },
      help: {
        'zh-CN': '看下一阶段的进入条件还缺什么，定下一步；不再开发，就写 `ended` 和原因。',
        en: 'See what the next phase’s gate lacks and set the next step, or write `ended` with the reason.',
      },
    };
  },
};
