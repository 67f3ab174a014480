import { stage } from '#schemas/vocabulary.ts';
import { listsWords } from '../../text/pages/lists-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { accountRows, type AccountRow } from '../account-row.ts';
import type { ViewContext } from '../context.ts';
import { amountCell, dayCell, EMPTY, linkCell, numberCell, tierCell, wordCell } from '../list/cells.ts';
import type { List, Row } from '../list/list.ts';
import { perContext } from '../per-context.ts';

/** All accounts, tier A first: whom to see. */
export const accountList = perContext((context): List => {
  const { lang } = context;
  const rows = accountRows(context);
  const words = listsWords(lang);
  return {
    ...accountsAsList(context, rows, siteWords(lang).accounts),
    says: words.accountsSay(rows.length, rows.filter(({ isStale }) => isStale).length),
    empty: words.noAccounts,
  };
});

/** Some accounts as a list, in the order they come in. */
export function accountsAsList(context: ViewContext, rows: readonly AccountRow[], title: string): List {
  const words = siteWords(context.lang);
  const unit = context.book.settings.data.currency;
  return {
    name: 'accounts',
    title,
    says: '',
    columns: [
      { key: 'account', label: words.account, kind: 'text', onPhone: true },
      { key: 'tier', label: words.tier, kind: 'text', facet: true },
      { key: 'contact', label: words.lastContact, kind: 'day', onPhone: true },
      { key: 'industry', label: words.industry, kind: 'text', facet: true },
      { key: 'region', label: words.region, kind: 'text', facet: true },
      { key: 'stage', label: words.stage, kind: 'text', facet: true },
      { key: 'value', label: words.openValue, kind: 'number', unit, onPhone: true },
      { key: 'weighted', label: words.weightedValue, kind: 'number', unit },
      { key: 'gap', label: words.weightedGap, kind: 'number' },
      { key: 'owner', label: words.owner, kind: 'text', facet: true },
      { key: 'findings', label: words.findings, kind: 'number' },
    ],
    rows: rows.map((row) => rowOf(context, row)),
    empty: listsWords(context.lang).noAccounts,
  };
}

function rowOf(context: ViewContext, row: AccountRow): Row {
  const { lang } = context;
  return {
    id: row.id,
    cells: [
      { ...linkCell(row.link, row.id), small: row.otherName },
      { ...tierCell(row.tier, lang), ...(row.lensesDiffer && { small: row.lensNote, tone: 'warn' }) },
      { ...dayCell(row.contactDay), small: row.lastContact, ...(row.isStale && { tone: 'alert' }) },
      linkCell(row.industry, row.industryName),
      { text: row.region },
      row.stageName === undefined ? EMPTY : wordCell(stage, row.stageName, lang),
      row.openCount === 0 ? EMPTY : amountCell(context, row.openValue),
      row.openCount === 0 ? EMPTY : amountCell(context, row.weightedValue),
      row.weightedGap > 0 ? numberCell(row.weightedGap) : EMPTY,
      row.owner ? linkCell(row.owner, row.ownerName) : EMPTY,
      row.findings > 0 ? numberCell(row.findings) : EMPTY,
    ],
  };
}
