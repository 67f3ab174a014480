import type { AccountPlan } from '#core/link/book.ts';
import type { NextThings } from '#core/views/next/next.ts';
import type { LoadedBook } from '../../book.ts';

/** What is to be printed: the things to do, of one account or of the book that was loaded. */
export interface ShownNext extends LoadedBook {
  readonly found: NextThings;
  /** The account that was asked for, and its plan where it could be read. */
  readonly account?: string;
  readonly plan?: AccountPlan;
}
