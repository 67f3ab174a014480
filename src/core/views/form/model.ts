/** A stretch of text that may lead somewhere. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
}

/**
 * What was filled in, ready to print. `words` and numbers are short; a `sentence` needs a line of its own; `lines`
 * stand below each other; `links` in a row.
 */
export interface Value {
  readonly form: 'words' | 'number' | 'day' | 'sentence' | 'lines' | 'links';
  readonly pieces: readonly Piece[];
}

/** Where a claim comes from; `confirmed` is empty while it is assumed. */
export interface Provenance {
  readonly source: string;
  readonly date: string;
  readonly confirmed: string;
}

/** What a field is called; `ours` marks what the sources of the method do not name. */
export interface Labelled {
  readonly label: string;
  readonly ours: boolean;
  /** Where the concept that the field records is taught. */
  readonly lesson?: string;
}

/** A field with what was filled in. */
export interface LabelledValue extends Labelled {
  readonly value: Value;
  readonly provenance?: Provenance;
}

/** A number on its scale. */
export interface Score extends Labelled {
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** A column of a table; figures are set flush right, sentences may wrap. */
export interface Column extends Labelled {
  readonly form: 'figure' | 'short' | 'wide';
}

/** One thing of a list that has too much to say for a line of a table. */
export interface Card {
  readonly title: Value;
  readonly blocks: readonly Block[];
  readonly provenance?: Provenance;
}

/** One part of a form, in the order of its schema. What is not filled in is not there. */
export type Block =
  | { readonly type: 'facts' | 'rows'; readonly values: readonly LabelledValue[] }
  | (Labelled & { readonly type: 'scores'; readonly scores: readonly Score[] })
  | (Labelled & {
      readonly type: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly (Value | undefined)[])[];
    })
  | (Labelled & { readonly type: 'cards'; readonly cards: readonly Card[] })
  | (Labelled & { readonly type: 'group'; readonly blocks: readonly Block[]; readonly provenance?: Provenance });
