import { severity } from '#schemas/vocabulary.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import { siteWords } from '../../text/site-words.ts';
import { homeWords } from '../../text/pages/home-words.ts';
import { shownText } from '../../text/segments.ts';
import { mayEdit, type ViewContext } from '../context.ts';
import { findingRows, type FindingRow } from '../findings.ts';
import { dayCell, EMPTY, linkCell, tierCell, wordCell } from '../list/cells.ts';
import type { List, Row } from '../list/list.ts';
import { perContext } from '../per-context.ts';

/** What the check has left to say, the gravest first: who mends what. */
export const findingsList = perContext((context): List => {
  const words = siteWords(context.lang);
  const found = findingRows(context);
  return {
    name: 'findings',
    title: words.findings,
    says: mayEdit(context) ? words.findingsNote : words.findingsToRead,
    columns: [
      { key: 'what', label: homeWords(context.lang).matter, kind: 'wide', onPhone: true },
      { key: 'severity', label: words.severity, kind: 'text', facet: true },
      { key: 'account', label: words.account, kind: 'text', facet: true, onPhone: true },
      { key: 'tier', label: words.tier, kind: 'text', facet: true },
      { key: 'since', label: homeWords(context.lang).since, kind: 'day' },
      { key: 'owner', label: words.owner, kind: 'text', facet: true },
      { key: 'rule', label: words.rule, kind: 'text', facet: true },
    ],
    rows: (mayEdit(context) ? bySeverity(found) : found.toSorted(byTier)).map((row, index) =>
      rowOf(context, row, index),
    ),
    empty: words.findingsClean,
  };
});

/** Who edits begins with what is gravest, and of that with the accounts of the highest tier. */
function bySeverity(found: readonly FindingRow[]): readonly FindingRow[] {
  return [...Map.groupBy(found, ({ severity }) => severity).values()].flatMap((rows) => rows.toSorted(byTier));
}

/** Who reads and does not edit begins with the accounts of the highest tier. */
function byTier({ tier: a = 'D' }: FindingRow, { tier: b = 'D' }: FindingRow): number {
  return compare(a, b);
}

function rowOf({ lang }: ViewContext, row: FindingRow, index: number): Row {
  const { diagnostic, message, help, where, owner, ownerName, rule, name, tier } = row;
  return {
    id: String(index),
    cells: [
      { text: shownText(message), href: where.href, ...(help.length > 0 && { small: shownText(help) }) },
      wordCell(severity, row.severity, lang),
      row.accountLink ? linkCell(row.accountLink, row.account) : EMPTY,
      tier ? tierCell(tier, lang) : EMPTY,
      dayCell(diagnostic.since),
      owner ? linkCell(owner, ownerName) : EMPTY,
      linkCell(rule, name.replace('/', '--')),
    ],
  };
}
