import type { DataOf } from '#schemas/index.ts';
import { phase as phases } from '#schemas/vocabulary.ts';
import type { Link, ViewContext } from '../../context.ts';
import { pageLink } from '../page-link.ts';

/** A phase with what its page says. */
export interface PhaseOf {
  readonly name: (typeof phases.names)[number];
  readonly title: string;
  readonly page: DataOf<'phase'>;
}

/** The phases whose pages the book has, in their order. */
export function phasesWithPages({ book, lang }: ViewContext): readonly PhaseOf[] {
  return phases.names.flatMap((name) => {
    const page = book.phases.get(name)?.original.data;
    return page ? [{ name, title: phases.labels[name][lang], page }] : [];
  });
}

/** The page of a phase. */
export function phaseLinks(context: ViewContext, name: PhaseOf['name']): readonly Link[] {
  const page = context.book.phases.get(name);
  return page ? [pageLink(context, page)] : [];
}
