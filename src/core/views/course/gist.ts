import type { ConceptId } from '#schemas/concepts/index.ts';
import type { DataOf } from '#schemas/index.ts';
import { methodIndex } from '#schemas/vocabulary.ts';
import { pageUrl } from '../../address/url.ts';
import type { AnyMethodPage } from '../../link/book.ts';
import { wholeSentences } from '../../text/whole-sentences.ts';
import type { Link, ViewContext } from '../context.ts';
import { methodWords } from '../method-words.ts';
import { digestOf, type Digest, type DigestRoom } from './digest.ts';
import { pageLink } from './page-link.ts';
import { writtenPage } from './written-page.ts';

type AgendaItem = DataOf<'lecture'>['agenda'][number];

/** What an item of an agenda teaches, in a few lines. */
export interface Gist extends Digest {
  readonly link: Link;
  /** The definition; empty for a part of the method, which is a list of them. */
  readonly summary: string;
  readonly ids: readonly ConceptId[];
  /** Fields of the example that the page itself names. */
  readonly fields: readonly string[];
}

/** The gist of what an item of an agenda teaches; nothing for an exercise or words. */
export function gistOf(context: ViewContext, item: AgendaItem, room: DigestRoom): Gist | undefined {
  const { lang } = context;
  const [first, ...others] = pagesOf(context, item);
  if (!first) return undefined;
  if (item.method === undefined) {
    const { data } = first.original;
    return {
      link: pageLink(context, first),
      summary: methodWords(context, first).summary,
      ids: data.concepts,
      fields: 'topic' in data ? data.fields : [],
      ...digestOf(writtenPage(first, lang).body, lang, room),
    };
  }
  const pages = [first, ...others];
  const items = pages.map((page) => {
    const { title, summary } = methodWords(context, page);
    return { lead: title, text: wholeSentences(summary, room.item) };
  });
  return {
    link: { label: methodIndex.labels[item.method][lang], href: pageUrl(lang, item.method) },
    summary: '',
    ids: pages.flatMap(({ original }): readonly ConceptId[] => original.data.concepts),
    fields: [],
    what: { type: 'list', isOrdered: false, items, left: 0 },
  };
}

/** The pages that a lecture teaches, in the order of its agenda. */
export function pagesTaught(context: ViewContext, { agenda }: Pick<DataOf<'lecture'>, 'agenda'>): AnyMethodPage[] {
  return agenda.flatMap((item) => pagesOf(context, item));
}

function pagesOf({ book }: ViewContext, { lesson, tool, method }: AgendaItem): readonly AnyMethodPage[] {
  const page = lesson === undefined ? book.tools.get(tool ?? '') : book.lessons.get(lesson);
  if (page) return [page];
  const shelves = {
    tiers: book.tiers,
    stages: book.stages,
    phases: book.phases,
    roles: book.roles,
    reviews: book.reviewKinds,
  } as const;
  return method === undefined ? [] : [...shelves[method].values()];
}
