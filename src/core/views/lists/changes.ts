import { CHANGE_KINDS, changesWords } from '../../text/pages/changes-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { quarterChanges, type ChangeRow } from '../changes.ts';
import type { ViewContext } from '../context.ts';
import { dayCell, linkCell, tierCell } from '../list/cells.ts';
import type { List } from '../list/list.ts';
import { perContext } from '../per-context.ts';

/** What has changed since the last quarterly reviews: what to speak of in the next one, what moved business first. */
export const changesList = perContext((context: ViewContext): List => {
  const { lang } = context;
  const words = changesWords(lang);
  const site = siteWords(lang);
  const changes = quarterChanges(context);
  const moves = changes.filter(isMove);
  return {
    name: 'changes',
    title: site.changes,
    says: words.says(changes.length, moves.length),
    columns: [
      { key: 'what', label: words.what, kind: 'wide', onPhone: true },
      { key: 'day', label: words.day, kind: 'day', onPhone: true },
      { key: 'kind', label: words.change, kind: 'text', facet: true },
      { key: 'account', label: site.account, kind: 'text', facet: true, onPhone: true },
      { key: 'tier', label: site.tier, kind: 'text', facet: true },
    ],
    rows: [...moves, ...changes.filter((row) => !isMove(row))].map((row, index) => ({
      id: String(index),
      cells: [
        { text: row.text, href: row.href },
        dayCell(row.date),
        {
          text: row.change,
          sort: CHANGE_KINDS.indexOf(row.kind),
          choices: [{ value: row.kind, label: words.kinds[row.kind] }],
        },
        linkCell(row.account, row.accountId),
        tierCell(row.tier, lang),
      ],
    })),
    empty: words.empty,
  };
});

/** It changed an outcome, a tier, a stage, a stance or a degree of contact; all else is work done on the way there. */
function isMove({ kind }: ChangeRow): boolean {
  return CHANGE_KINDS.indexOf(kind) < CHANGE_KINDS.indexOf('confirmed');
}
