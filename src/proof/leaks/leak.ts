/** Why a file of an edition may not be published. */
export type LeakKind = 'hidden-text' | 'source-map' | 'not-read';

/** A place in the emitted files where something hidden can be read, or where that cannot be told. */
export interface Leak {
  readonly kind: LeakKind;
  /** The file, below the site's folder. */
  readonly path: string;
  /** How a reader gets at it, outermost first: `file name`, or `gzip`, `JSON`. Empty for plain text. */
  readonly decoders: readonly string[];
  /** Where the hidden text was written; for a file that could not be read to its end, why. */
  readonly source: string;
  /** How many letters of it were found; never the letters, for logs are read by more people than plans. */
  readonly letters: number;
}
