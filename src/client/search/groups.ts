import type { FoundPage } from './found-page.ts';

/** Pages of one kind. */
export interface Group {
  readonly name: string;
  readonly pages: readonly FoundPage[];
}

/** The pages by kind; the kind with the best page comes first. */
export function grouped(pages: readonly FoundPage[]): readonly Group[] {
  return [...Map.groupBy(pages, ({ group }) => group)].map(([name, members]) => ({ name, pages: members }));
}
