import { segmentUrl } from '../../address/url.ts';
import { accountFigures, together, type SegmentFigures } from '../../measures/segment.ts';
import { percent } from '../../text/format.ts';
import { dossierWords } from '../../text/pages/dossier-words.ts';
import { segmentsWords } from '../../text/pages/segments-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { mayJudge, type ViewContext } from '../context.ts';
import { amountCell, EMPTY, numberCell } from '../list/cells.ts';
import type { Cell, Column, List } from '../list/list.ts';
import { perContext } from '../per-context.ts';
import { dimensionLabel, valueAt, valuesOf, type AccountDimension, type SegmentValue } from './dimensions.ts';

/** What each account is compared by, by its name; every classification asks for the same. */
const figuresByAccount = perContext(
  ({ book, asOf }): ReadonlyMap<string, SegmentFigures> =>
    new Map([...book.accounts.values()].map((plan) => [plan.id, accountFigures(plan, book, asOf)])),
);

/** A value with the accounts that have it and what they amount to. */
export interface Segment extends SegmentValue {
  /** Names of accounts. */
  readonly accounts: readonly string[];
  readonly figures: SegmentFigures;
}

/** The accounts by the values of a classification; a value that nobody has stays, unless it only says “not written”. */
export function segmentsOf(context: ViewContext, dimension: AccountDimension): readonly Segment[] {
  const { book, lang } = context;
  const plans = [...book.accounts.values()];
  return valuesOf(dimension, book, lang).flatMap((value) => {
    const accounts = plans.filter((plan) => valueAt(dimension, plan) === value.id).map(({ id }) => id);
    if (accounts.length === 0 && value.meaning === '') return [];
    return [{ ...value, accounts, figures: figuresOf(context, accounts) }];
  });
}

/** What some accounts amount to together. */
export function figuresOf(context: ViewContext, accounts: readonly string[]): SegmentFigures {
  const known = figuresByAccount(context);
  return together(accounts.flatMap((name) => known.get(name) ?? []));
}

/** A classification as a table: value by value, what its accounts amount to. */
export function comparison(context: ViewContext, dimension: AccountDimension): List {
  const { lang } = context;
  const words = segmentsWords(lang);
  const label = dimensionLabel(lang, dimension);
  const segments = segmentsOf(context, dimension);
  const most = largest(segments, ({ figures }) => figures.open);
  const late = largest(segments, ({ figures }) => figures.overdue);
  return {
    name: `segments-${dimension}`,
    title: words.compared(label),
    says:
      most && late && most.figures.open > 0
        ? words.dimensionSays(most.label, amountCell(context, most.figures.open).text, late.label, late.figures.overdue)
        : words.nothingOpen,
    columns: [{ key: 'value', label, kind: 'text', onPhone: true }, ...figureColumns(context)],
    rows: segments.map(({ id, label: text, meaning, figures }) => ({
      id,
      cells: [{ text, small: meaning, href: segmentUrl(lang, dimension, id) }, ...figureCells(context, figures)],
    })),
    empty: words.noAccounts,
  };
}

/** The columns of the figures, in the order of `figureCells`. */
export function figureColumns(context: ViewContext): readonly Column[] {
  const { book, lang } = context;
  const words = segmentsWords(lang);
  const unit = book.settings.data.currency;
  return [
    { key: 'accounts', label: words.accounts, kind: 'number', onPhone: true },
    { key: 'open', label: dossierWords(lang).openAmount, kind: 'number', unit, onPhone: true },
    { key: 'weighted', label: siteWords(lang).weightedValue, kind: 'number', unit },
    { key: 'gap', label: words.gap, kind: 'number' },
    { key: 'coverage', label: words.coverage, kind: 'number', unit: '%' },
    ...(mayJudge(context)
      ? [{ key: 'completeness', label: words.completeness, kind: 'number', unit: '%' } as const]
      : []),
    { key: 'overdue', label: words.overdue, kind: 'number' },
  ];
}

/** The figures of a group as cells; what is nothing is left empty. */
export function figureCells(context: ViewContext, figures: SegmentFigures): readonly Cell[] {
  const { accounts, open, weighted, gap, coverage, completeness, overdue } = figures;
  return [
    numberCell(accounts),
    open === 0 ? EMPTY : amountCell(context, open),
    weighted === 0 ? EMPTY : amountCell(context, weighted),
    gap === undefined ? EMPTY : numberCell(Math.round(gap)),
    shareCell(coverage),
    ...(mayJudge(context) ? [shareCell(completeness)] : []),
    overdue === 0 ? EMPTY : numberCell(overdue),
  ];
}

function shareCell(share: number | undefined): Cell {
  return share === undefined ? EMPTY : { text: percent(share), sort: Math.round(share * 100) };
}

function largest(segments: readonly Segment[], of: (segment: Segment) => number): Segment | undefined {
  return segments.toSorted((a, b) => of(b) - of(a))[0];
}
