import type { Tier } from '../../measures/tier-lens.ts';

/**
 * What a column holds: words, a number that lines up, or a calendar day. It decides how the column sorts, and what its
 * cells are in a file for spreadsheets.
 */
export type ColumnKind = 'text' | 'wide' | 'number' | 'day';

/** A column of a list. */
export interface Column {
  /** Its name in the address of a page: `stage`. */
  readonly key: string;
  readonly label: string;
  /** `wide` is a sentence: it wraps. */
  readonly kind: ColumnKind;
  /** What a file counts in where cells show it themselves: `CNY`. */
  readonly unit?: string;
  /** Readers may pick one of its values. */
  readonly facet?: true;
  /** It is one of the few that a phone held upright has room for: its reader decides by it. */
  readonly onPhone?: true;
}

/** One of the values that a cell is found by when readers pick from a facet. */
export interface Choice {
  /** Without spaces and the same in every language, for it stands in addresses. */
  readonly value: string;
  readonly label: string;
}

/** A cell of a list; `cells.ts` makes the usual ones. */
export interface Cell {
  /** What is shown. A colour says nothing alone, so the words of a cell with a tone say why it has one. */
  readonly text: string;
  readonly href?: string;
  /** A smaller line below. */
  readonly small?: string;
  /** What the column sorts by where that is not the text, and what a file holds of a number or a day. */
  readonly sort?: number | string;
  readonly tone?: 'alert' | 'warn';
  /** The tier whose badge the cell shows. */
  readonly badge?: Tier;
  /** Several things side by side, each with an address of its own; the text names them all. */
  readonly links?: readonly { readonly label: string; readonly href: string }[];
  /** What a facet finds the row by; without any it is the text. */
  readonly choices?: readonly Choice[];
}

/** A row of a list. The first cell names it. */
export interface Row {
  /** Unique within the list. */
  readonly id: string;
  /** As many cells as there are columns. */
  readonly cells: readonly Cell[];
}

/** A table that readers sort, filter and take away. It comes in the order that serves most of them. */
export interface List {
  /** Its name in addresses: `/lists/<name>.csv`. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what it shows, as far as it can be said in one, and what its reader decides with it. */
  readonly says: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What to do when there is no row. */
  readonly empty: string;
}
