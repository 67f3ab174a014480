/** What a place to write in is called, and what to know before writing. */
export interface SheetLabel {
  readonly label: string;
  readonly hint: string;
  readonly isRequired: boolean;
  /** The sources of the method do not name it. */
  readonly ours: boolean;
}

/** The room that a value has on paper: words on rules, boxes to tick, numbers to circle. */
export type Space =
  | { readonly form: 'line' | 'paragraph' | 'day' | 'lines' }
  | { readonly form: 'amount'; readonly unit: string }
  | { readonly form: 'boxes'; readonly many: boolean; readonly boxes: readonly string[] }
  | { readonly form: 'scale'; readonly steps: readonly string[] };

/** A labelled place to write in. */
export interface SheetField extends SheetLabel {
  readonly space: Space;
  /** It needs a line of its own. */
  readonly wide: boolean;
  /** It is a claim: source and day stand below it. */
  readonly sourced: boolean;
}

/** A column of a table to fill in. */
export interface SheetColumn extends SheetLabel {
  readonly space: Space;
  readonly width: 'narrow' | 'medium' | 'wide' | 'widest';
}

export type RowHeight = 'low' | 'middle' | 'tall';

/** A table with empty rows. */
export interface SheetTable {
  readonly type: 'table';
  /** Empty where the heading above names it. */
  readonly label: string;
  readonly hint: string;
  readonly isRequired: boolean;
  readonly ours: boolean;
  readonly columns: readonly SheetColumn[];
  /** What the rows are about; an empty text is a row to be named by who fills it in. */
  readonly rows: readonly string[];
  /** A line more about each row, in the same order. */
  readonly rowNotes?: readonly string[];
  /** What may be written into columns that have no room for boxes, a line each. */
  readonly notes: readonly string[];
  /** How much is written into a row: a word or two, a line, a sentence. */
  readonly height: RowHeight;
}

/** A box of a map that a team fills in. */
export interface SheetBox {
  readonly title: string;
  /** Small places to write in at the foot of the box. */
  readonly foot: readonly string[];
  readonly boxes: readonly string[];
}

/** One part of a worksheet. */
export type SheetBlock =
  | { readonly type: 'fields'; readonly fields: readonly SheetField[] }
  | (SheetLabel & { readonly type: 'group'; readonly blocks: readonly SheetBlock[]; readonly sourced: boolean })
  | SheetTable
  | {
      readonly type: 'boxes';
      readonly label: string;
      readonly hint: string;
      readonly rows: readonly { readonly label: string; readonly hint: string; readonly boxes: readonly SheetBox[] }[];
    }
  | {
      readonly type: 'fourfold';
      readonly label: string;
      readonly fields: readonly { readonly label: string; readonly hint: string }[];
    }
  | { readonly type: 'drawing'; readonly drawing: DrawnSheet; readonly label: string; readonly hint: string };

/** The canvases that the site draws as a picture. */
export type DrawnSheet = 'influence-map' | 'success-attractiveness' | 'value-difficulty' | 'input-output';

/** Blocks of one sheet of paper, upright or sideways. */
export interface SheetPage {
  /** What it is called, where it stands within another worksheet. */
  readonly title?: string;
  readonly sideways: boolean;
  /** The last sheet before the canvases that stand in the form: prose and the foot with the signs follow its blocks. */
  readonly closes: boolean;
  readonly blocks: readonly SheetBlock[];
}
