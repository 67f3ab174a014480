import type { ConceptId } from '#schemas/concepts/index.ts';
import type { Link, ViewContext } from '../../context.ts';
import { pagesOfConcepts } from '../concept-index.ts';
import { pageLink } from '../page-link.ts';

/** The page that teaches each of these concepts first, by its title, each once. */
export function taughtIn(context: ViewContext, ids: readonly ConceptId[]): readonly Link[] {
  const pages = ids.flatMap((id) => pagesOfConcepts(context).get(id)?.slice(0, 1) ?? []);
  return [...new Set(pages)].map((page) => pageLink(context, page));
}
