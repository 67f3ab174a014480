import type { HiddenString } from '#core/edition/hidden-strings.ts';

/** A string that is searched for in what was built; `source` may hold line and column where they are known. */
export interface Hidden extends HiddenString {
  /** The string was made for the search, so even a day or a small number in it is no coincidence. */
  readonly isCanary?: true;
}
