import { CHANGE_KINDS, changesWords } from '../../text/pages/changes-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { quarterChanges } from '../changes.ts';
import type { ViewContext } from '../context.ts';
import { dayCell, linkCell, tierCell } from '../list/cells.ts';
import type { List } from '../list/list.ts';
import { perContext } from '../per-context.ts';

/** What has changed since the last quarterly reviews: what to speak of in the next one. */
export const changesList = perContext((context: ViewContext): List => {
  const { lang } = context;
  const words = changesWords(lang);
  const site = siteWords(lang);
  return {
    name: 'changes',
    title: site.changes,
    says: words.says,
    columns: [
      { key: 'what', label: words.what, kind: 'wide', onPhone: true },
      { key: 'day', label: words.day, kind: 'day', onPhone: true },
      { key: 'kind', label: words.kind, kind: 'text', facet: true },
      { key: 'change', label: words.change, kind: 'text' },
      { key: 'account', label: site.account, kind: 'text', facet: true, onPhone: true },
      { key: 'tier', label: site.tier, kind: 'text', facet: true },
    ],
    rows: quarterChanges(context).map((row, index) => ({
      id: String(index),
      cells: [
        { text: row.text, href: row.href },
        dayCell(row.date),
        {
          text: words.kinds[row.kind],
          sort: CHANGE_KINDS.indexOf(row.kind),
          choices: [{ value: row.kind, label: words.kinds[row.kind] }],
        },
        { text: row.change === words.kinds[row.kind] ? '' : row.change },
        linkCell(row.account, row.accountId),
        tierCell(row.tier, lang),
      ],
    })),
    empty: words.empty,
  };
});
