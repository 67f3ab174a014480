import { urlOf } from '../../address/url.ts';
import { segmentsWords } from '../../text/pages/segments-words.ts';
import { accountRows } from '../account-row.ts';
import type { Link, ViewContext } from '../context.ts';
import type { List } from '../list/list.ts';
import { accountsAsList } from '../lists/accounts.ts';
import { methodWords } from '../method-words.ts';
import { comparison, segmentsOf } from './compare.ts';
import { dimensionLabel, NOT_WRITTEN, valuesOf, type Dimension, type SegmentValue } from './dimensions.ts';
import { opportunitiesAt, procurementComparison } from './procurement.ts';

/** One value of a classification with its accounts, or with its opportunities. */
export interface SegmentGroup extends SegmentValue {
  readonly list: List;
}

/** The page of a classification: its values compared, then what stands in each. */
export interface SegmentView {
  readonly title: string;
  readonly compared: List;
  readonly groups: readonly SegmentGroup[];
  /** Where the method explains it. */
  readonly method?: Link;
}

/** Builds the page of a classification. */
export function segmentView(context: ViewContext, dimension: Dimension): SegmentView {
  const method = methodLink(context, dimension);
  return {
    title: dimensionLabel(context.lang, dimension),
    compared: compared(context, dimension),
    groups: dimension === 'procurement' ? stepGroups(context) : accountGroups(context, dimension),
    ...(method && { method }),
  };
}

/** The values of a classification beside each other. */
export function compared(context: ViewContext, dimension: Dimension): List {
  return dimension === 'procurement' ? procurementComparison(context) : comparison(context, dimension);
}

function stepGroups(context: ViewContext): readonly SegmentGroup[] {
  return valuesOf('procurement', context.book, context.lang)
    .map((value) => ({ ...value, list: opportunitiesAt(context, value) }))
    .filter(({ id, list }) => id !== NOT_WRITTEN || list.rows.length > 0);
}

function accountGroups(context: ViewContext, dimension: Exclude<Dimension, 'procurement'>): readonly SegmentGroup[] {
  const rows = accountRows(context);
  return segmentsOf(context, dimension).map(({ id, label, meaning, accounts }) => {
    const held = new Set(accounts);
    const list = accountsAsList(
      context,
      rows.filter((row) => held.has(row.id)),
      label,
    );
    return {
      id,
      label,
      meaning,
      list: { ...list, name: `${dimension}-${id}`, empty: segmentsWords(context.lang).none },
    };
  });
}

/** The tool of the method that a classification belongs to (method: C6; B20, B21). */
function methodLink(context: ViewContext, dimension: Dimension): Link | undefined {
  if (dimension === 'region') return undefined;
  const concept = { procurement: 'C6', lifecycle: 'B21', size: 'B20', depth: 'B20' } as const;
  const found = [...context.book.tools].find(([, { original }]) => original.data.concepts.includes(concept[dimension]));
  if (!found) return undefined;
  const [name, page] = found;
  return { label: methodWords(context, page).title, href: urlOf(context.lang, { kind: 'tool', name }) };
}
