import type { DataOf } from '#schemas/index.ts';
import { gate as gates, stage as stages } from '#schemas/vocabulary.ts';
import { stagePage, type Stage } from '../../../measures/stage-pages.ts';
import { joined } from '../../../text/format.ts';
import type { Link, ViewContext } from '../../context.ts';
import { pageLink } from '../page-link.ts';

/** A stage with what its page says. */
export interface StageOf {
  readonly name: Stage;
  readonly title: string;
  readonly page: DataOf<'stage'>;
  readonly next?: Stage;
}

/** The stages whose pages the book has, in their order. */
export function stagesWithPages({ book, lang }: ViewContext): readonly StageOf[] {
  return stages.names.flatMap((name, at) => {
    const page = stagePage(book, name);
    const next = stages.names[at + 1];
    return page ? [{ name, title: stages.labels[name][lang], page, ...(next && { next }) }] : [];
  });
}

/** What an exit gate asks for, in a row of words. */
export function gateNames(context: ViewContext, names: DataOf<'stage'>['exit']): string {
  return joined(
    names.map((name) => gates.labels[name][context.lang]),
    context.lang,
  );
}

/** The page of a stage. */
export function stageLinks(context: ViewContext, name: Stage): readonly Link[] {
  const page = context.book.stages.get(name);
  return page ? [pageLink(context, page)] : [];
}

/** So many other stages, those beside it first. */
export function neighbours(context: ViewContext, { page }: StageOf, count: number): readonly StageOf[] {
  const far = (other: StageOf) => Math.abs(other.page.order - page.order);
  return stagesWithPages(context)
    .filter((other) => far(other) > 0)
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, count);
}
