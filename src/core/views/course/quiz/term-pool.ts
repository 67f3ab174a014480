import type { LessonTopic } from '#schemas/vocabulary.ts';
import type { Lang } from '#schemas/field.ts';
import type { Link } from '../../context.ts';
import { perContext } from '../../per-context.ts';
import { termLink } from '../../term-link.ts';
import { lessonsByTopic } from '../topic-lessons.ts';
import { pageLink } from '../page-link.ts';

/** A word that somebody defined, in both languages: what is asked must not depend on the reader’s. */
export interface Entry {
  readonly id: string;
  readonly term: Readonly<Record<Lang, string>>;
  readonly definition: Readonly<Record<Lang, string>>;
  readonly link: Link;
  /** Other entries that speak of nearly the same: they are no fair wrong answers. */
  readonly kin: ReadonlySet<string>;
}

/** The words of a topic: its lessons, and the terms of the glossary that they are the first to name. */
export const entriesByTopic = perContext((context): ReadonlyMap<LessonTopic, readonly Entry[]> => {
  const { book } = context;
  const titles = new Set([...book.lessons.values()].map(({ original }) => original.data.title));
  const taken = new Set<string>();
  return new Map(
    lessonsByTopic(context).map(({ topic, lessons }) => {
      const pages = lessons.flatMap((name) => book.lessons.get(name) ?? []);
      const terms = pages.flatMap(({ original }) => original.data.terms).flatMap((name) => book.terms.get(name) ?? []);
      const fresh = [...new Set(terms)].filter(({ name, data }) => !taken.has(name) && !titles.has(data.zh));
      for (const { name } of fresh) taken.add(name);
      return [
        topic,
        [
          ...pages.map((page): Entry => {
            const { data, name } = page.original;
            const english = page.english?.data ?? data;
            return {
              id: name,
              term: { 'zh-CN': data.title, en: english.title },
              definition: { 'zh-CN': data.summary, en: english.summary },
              link: pageLink(context, page),
              kin: new Set(data.terms),
            };
          }),
          ...fresh.map(({ name, data }): Entry => ({
            id: `term-${name}`,
            term: { 'zh-CN': data.zh, en: data.en },
            definition: { 'zh-CN': data.definition, en: data.definitionEn },
            link: termLink(context, name),
            kin: new Set([name, ...data.seeAlso]),
          })),
        ],
      ];
    }),
  );
});

/** Definitions that share more than this part of their pairs of characters say nearly the same. */
const ALIKE = 0.2;

/** Whether one may be taken for the other with good reason: they name each other, or say nearly the same. */
export function areAlike(one: Entry, other: Entry): boolean {
  const named = one.id.startsWith('term-') || other.id.startsWith('term-');
  if (named && one.kin.intersection(other.kin).size > 0) return true;
  const [first, second] = [one, other].map(({ term, definition }) => pairs(`${term['zh-CN']} ${definition['zh-CN']}`));
  if (!first || !second) return false;
  const shared = first.intersection(second).size;
  return shared / (first.size + second.size - shared) > ALIKE;
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}
