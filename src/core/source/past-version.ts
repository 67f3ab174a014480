/** A file of the content folder as it stood from some day on, from the folder's git history. */
export interface PastVersion {
  /** Path below the content folder. */
  readonly path: string;
  /** The day on which its author committed it, `YYYY-MM-DD`. */
  readonly day: string;
  readonly text: string;
}
