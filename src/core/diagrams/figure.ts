import type { Lang } from '#schemas/field.ts';
import type { History } from '../history/history.ts';
import type { Book } from '../link/book.ts';
import type { Layout } from './graphviz.ts';

/** What a picture is made from besides its subject. */
export interface FigureContext {
  readonly book: Book;
  /** The day as of which the plan is drawn, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly lang: Lang;
  readonly layout: Layout;
  /** What the git history of the content folder tells; absent where there is none. */
  readonly history?: History;
}

/** One picture: what the page shows, the command prints and the geometry tests measure. */
export interface Figure {
  /** Kebab-case, unique among the figures of its plan or book, the same in every language and edition. */
  readonly name: string;
  readonly title: string;
  /** What the reader should take from the picture, in one sentence; shown below its title. */
  readonly says: string;
  readonly svg: string;
  /** The same facts as Mermaid source, where Mermaid can express them. */
  readonly mermaid?: string;
  /** The same facts in rows; absent where the page has a table of its own for them. */
  readonly table?: FigureTable;
}

/** The facts of a picture in rows; the first cell of a row names it. */
export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly FigureCell[])[];
}

/** A cell of a figure's table. */
export interface FigureCell {
  readonly text: string;
  readonly href?: string;
  /** Figures are set flush right. */
  readonly isNumber?: boolean;
}
