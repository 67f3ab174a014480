/** A string of the full book that an edition may not show. */
export interface Hidden {
  /** As the author wrote it: a name, an address, an amount, a whole text. */
  readonly text: string;
  /** Where it was written, for whoever mends the leak: a file with line and column, or with the field's name. */
  readonly source: string;
  /** The string was made for the search, so even a day or a small number in it is no coincidence. */
  readonly isCanary?: true;
}
