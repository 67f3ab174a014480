import { concepts, type ConceptId } from '#schemas/concepts/index.ts';
import { urlOf } from '../../address/url.ts';
import { teachingPages, type AnyMethodPage } from '../../link/book.ts';
import type { Link, ViewContext } from '../context.ts';
import { conceptHomes } from '../concept-homes.ts';
import { perContext } from '../per-context.ts';

/** The pages that teach each concept: the one that is about it alone comes first. */
export const pagesOfConcepts = perContext(({ book }): ReadonlyMap<ConceptId, readonly AnyMethodPage[]> => {
  const pages = new Map<ConceptId, AnyMethodPage[]>();
  for (const page of teachingPages(book)) {
    for (const id of page.original.data.concepts) {
      const known = pages.get(id);
      if (known) known.push(page);
      else pages.set(id, [page]);
    }
  }
  return pages;
});

/** The exercises that practise each concept, in their order. */
export const exercisesOfConcepts = perContext(({ book }): ReadonlyMap<ConceptId, readonly string[]> => {
  const exercises = new Map<ConceptId, string[]>();
  for (const [name, { original }] of book.exercises) {
    for (const id of original.data.concepts) {
      const known = exercises.get(id);
      if (known) known.push(name);
      else exercises.set(id, [name]);
    }
  }
  return exercises;
});

/** A concept by its name, and where it is taught; no address when no page does. */
export interface NamedConcept {
  readonly label: string;
  readonly href?: string;
}

/** Concepts by their names, each once; the page at the path `here` need not lead to itself. */
export function namedConcepts(context: ViewContext, ids: readonly ConceptId[], here?: string): readonly NamedConcept[] {
  const { lang } = context;
  const named = new Map<string, NamedConcept>();
  for (const id of ids) {
    const label = concepts[id].label[lang];
    const page = pagesOfConcepts(context).get(id)?.[0]?.original;
    if (!named.has(label)) named.set(label, { label, ...(page && page.path !== here && { href: urlOf(lang, page) }) });
  }
  return [...named.values()];
}

/** The pages that teach these concepts, each once, under the name of its concept. */
export function conceptLinks(context: ViewContext, ids: readonly ConceptId[]): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { label, href } of namedConcepts(context, ids)) {
    if (href !== undefined && !links.has(href)) links.set(href, { label, href });
  }
  return [...links.values()];
}

/** Where the closest of these concepts is taught: the one that the fewest fields and rules belong to. */
export function lessonOf(context: ViewContext, ids: readonly ConceptId[]): Link | undefined {
  const homes = homesOfConcepts(context);
  const closest = ids.toSorted((a, b) => (homes.get(a) ?? 0) - (homes.get(b) ?? 0));
  return conceptLinks(context, closest)[0];
}

/** How many fields and rules belong to each concept. */
const homesOfConcepts = perContext(
  ({ book }) => new Map(conceptHomes(book).map(({ id, fields, rules }) => [id, fields.length + rules.length])),
);
