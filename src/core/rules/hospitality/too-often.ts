import { quarterOf } from '../../calendar/day.ts';
import { excerpt } from '../../diagnostics/collector.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import { entriesOf, type RegisterEntry } from '../../measures/hospitality-totals.ts';
import type { Rule } from '../rule.ts';

/** The same guest is not invited more often in a calendar quarter than the settings allow (method: ethics 4). */
export const tooOften: Rule = {
  name: 'hospitality/too-often',
  severity: 'warning',
  method: ['ETHICS-4', 'B13'],
  title: { 'zh-CN': '同一人款待过于频繁', en: 'The same guest too often' },
  about: {
    'zh-CN':
      '多次小额款待同一人，合起来也会影响判断。每个日历季度的次数不超过 `hospitality.timesPerQuarter`；计划中的也算，未批准的不算。',
    en: 'Many small invitations to one person add up to influence. In a calendar quarter there are no more than `hospitality.timesPerQuarter`; planned ones count, refused ones do not.',
  },
  wrong: '# lee was a guest on 2026-10-12, 2026-11-03 and 2026-12-08; at most 2 in a quarter',
  right: '# lee was a guest on 2026-10-12 and 2026-12-08',
  check: function* (plan, { book }) {
    const { hospitality } = plan;
    if (!hospitality) return;
    const most = book.settings.data.hospitality.timesPerQuarter;
    for (const [guest, quarter, entries] of byGuestAndQuarter(entriesOf(plan))) {
      const over = entries[most];
      if (!over) continue;
      const name = excerpt(plan.people.get(guest)?.data.name ?? guest);
      yield {
        at: { document: hospitality, path: ['entries', over.index, 'guests', over.entry.guests.indexOf(guest)] },
        message: {
          'zh-CN': `${quarter} 款待 \`${name}\` 共 ${entries.length} 次，一季度至多 ${most} 次。`,
          en: `\`${name}\` is a guest ${entries.length === 1 ? 'once' : `${entries.length} times`} in ${quarter}; the limit is ${most} in a quarter.`,
        },
        help: {
          'zh-CN': '取消还没有发生的，改为在双方办公地点的工作会谈。',
          en: 'Cancel what has not taken place yet and meet for work at one of the offices instead.',
        },
        related: entries
          .filter((each) => each !== over)
          .map(({ index }) => ({
            at: { document: hospitality, path: ['entries', index, 'date'] },
            message: { 'zh-CN': '同一季度', en: 'the same quarter' },
          })),
      };
    }
  },
};

/** The entries of each guest in each quarter, oldest first. */
function byGuestAndQuarter(
  entries: readonly RegisterEntry[],
): readonly (readonly [guest: string, quarter: string, entries: readonly RegisterEntry[]])[] {
  const groups = new Map<string, [string, string, RegisterEntry[]]>();
  for (const found of [...entries].sort((a, b) => compare(a.entry.date, b.entry.date))) {
    const quarter = quarterOf(found.entry.date);
    for (const guest of new Set(found.entry.guests)) {
      const key = `${guest} ${quarter}`;
      const group = groups.get(key) ?? [guest, quarter, []];
      group[2].push(found);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
