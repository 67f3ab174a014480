import type { ViewContext } from '#core/views/context.ts';
import type { LoadedBook } from '../../book.ts';

/** What is exported: the book that was loaded, or one account of it. */
export interface Exporting {
  readonly loaded: LoadedBook;
  readonly context: ViewContext;
  readonly account?: string;
}

/** A file to write: where there are several each has a name below their folder. */
export interface Exported {
  readonly name?: string;
  readonly content: string | Uint8Array;
}

/** Turns the book into the files of a form. */
export type Exporter = (given: Exporting) => Promise<readonly Exported[]>;
