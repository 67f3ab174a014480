import type { Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';

/** The front matter of a sales stage's method page (method: § 1.4). */
export function stagePage(book: Book, stage: string) {
  return book.stages.get(stage)?.original.data;
}

/** The method pages of the stages that an opportunity passes before this one, in their order. */
export function earlierStages(book: Book, stage: string): readonly TypedDocument<'stage'>[] {
  const order = stagePage(book, stage)?.order ?? 0;
  return [...book.stages.values()].map(({ original }) => original).filter(({ data }) => data.order < order);
}
