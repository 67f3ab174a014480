import { daysBetween } from '../../calendar/day.ts';
import { excerpt } from '../../diagnostics/collector.ts';
import { gatePassed, runningDevelopment } from '../../measures/phase-gates.ts';
import { missingGroups } from '../../measures/phase-information.ts';
import type { Rule } from '../rule.ts';
import { days } from '../wording.ts';

/** A sample reaches the customer by the day that was agreed (method: E8). */
export const sampleOverdue: Rule = {
  name: 'phase/sample-overdue',
  severity: 'warning',
  method: ['E8', 'PHASE-sample-intel'],
  title: { 'zh-CN': '样品没有按期送达', en: 'Sample is overdue' },
  about: {
    'zh-CN': '样品是客户第一次看到我们怎样守约：按约定的标准，按时送达，技术部门负责，不能马虎。',
    en: 'The sample is the first promise that the customer sees us keep: to the agreed standard, on time, with our technical people accountable.',
  },
  wrong: 'samples:\n  - spec: 三口井的数据模型\n    due: 2026-10-16',
  right: 'samples:\n  - spec: 三口井的数据模型\n    due: 2026-10-16\n    deliveredOn: 2026-10-14',
  check: function* (plan, { book, asOf }) {
    const development = runningDevelopment(plan);
    if (!development) return;
    // Past the gate that asks for a delivered sample, phase/information-missing tells that there is none.
    if (gatePassed('information-sufficient', plan, book) && missingGroups(plan).includes('sample')) return;
    for (const [at, { spec, due, deliveredOn, techOwner }] of development.data.samples.entries()) {
      if (deliveredOn !== undefined || due >= asOf) continue;
      const late = days(daysBetween(due, asOf));
      yield {
        at: { document: development, path: ['samples', at, 'due'] },
        since: due,
        message: {
          'zh-CN': `样品 \`${excerpt(spec)}\` 应于 ${due} 交付，已逾期 ${late['zh-CN']}。`,
          en: `The sample \`${excerpt(spec)}\` was due on ${due} and is ${late.en} overdue.`,
        },
        help: {
          'zh-CN': `请 \`${techOwner}\` 交付并写上 \`deliveredOn\`；要延期，先与客户商定新的 \`due\`。`,
          en: `Ask \`${techOwner}\` to deliver it and write \`deliveredOn\`; to put it off, agree on a new \`due\` with the customer first.`,
        },
      };
    }
  },
};
