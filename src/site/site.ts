import type { Edition, Lang } from '#schemas/field.ts';
import type { FigureContext } from '#core/diagrams/figure.ts';
import { loadLayout, type Layout, type Placement } from '#core/diagrams/graphviz.ts';
import type { Compilation } from '#core/compile.ts';
import type { Book } from '#core/link/book.ts';
import type { SinceReviews } from '#core/since-review/compared.ts';
import type { Picture } from '#core/assets/picture.ts';
import type { Drawing } from '#core/parse/diagram.ts';
import type { ViewContext } from '#core/views/context.ts';
import { editsOf } from './edits.ts';
import { handover } from './handover.ts';
import { historyIn } from './history.ts';
import { mayHave } from './pages-of-edition.ts';
import { sinceReviewsOf } from './since-reviews.ts';

/** The languages of the site as its routes name them: Chinese has no prefix. */
export const LANGUAGES: readonly { readonly lang: Lang; readonly param: string | undefined }[] = [
  { lang: 'zh-CN', param: undefined },
  { lang: 'en', param: 'en' },
];

/** Everything a page is made from. */
export interface Site {
  /** Whom the pages are for. */
  readonly edition: Edition;
  /** True when the edition may have the page at an address. */
  readonly mayHave: (address: string) => boolean;
  readonly book: Book;
  readonly context: (lang: Lang) => ViewContext;
  /** What the pictures are drawn from. */
  readonly figures: (lang: Lang) => FigureContext;
  /** The diagrams that authors wrote, drawn; each is a file of its own. */
  readonly drawings: readonly Drawing[];
  /** The pictures that authors placed; each is a file of its own. */
  readonly pictures: readonly Picture[];
  /**
   * What has changed in each account since its last review; compared when it is first asked for. Past plans hold what only
   * the team may see: other editions have none of this, and neither history nor authors.
   */
  readonly sinceReviews?: () => Promise<SinceReviews>;
  /** Errors of the newest compilation that keep it from being published (in dev only). */
  readonly blockedBy: number;
}

let known: { readonly from: Compilation; readonly current: Compilation; readonly site: Site } | undefined;
let layoutEngine: Promise<Layout> | undefined;

/** The site of the book that was handed over; made once for each compilation. */
export async function site(): Promise<Site> {
  const given = handover();
  const source = given?.published ?? given?.current;
  const book = given?.published?.book ?? given?.current.draft;
  if (!given || !source || !book)
    throw new Error('No book was handed over: build the site with `keyfolio build` or `keyfolio dev`.');
  if (known?.from === source && known.current === given.current) return known.site;
  layoutEngine ??= loadLayout().then(remembering);
  const layout = await layoutEngine;
  const { edition } = given;
  const ofTeam = edition === 'team';
  const [history, edits] = ofTeam
    ? await Promise.all([historyIn(given.source.content, source.asOf), editsOf(given.source.content, source.sources)])
    : [];
  // One context a language: views of the whole book are made once for each.
  const contextIn = (lang: Lang): ViewContext => ({
    book,
    asOf: source.asOf,
    lang,
    edition,
    diagnostics: source.diagnostics,
    ...(history && { history }),
    ...(edits && { edits }),
  });
  const contexts: Readonly<Record<Lang, ViewContext>> = { 'zh-CN': contextIn('zh-CN'), en: contextIn('en') };
  const context = (lang: Lang): ViewContext => contexts[lang];
  const figures = (lang: Lang): FigureContext => ({
    book,
    asOf: source.asOf,
    lang,
    layout,
    ...(history && { history }),
  });
  const blockedBy = given.current.diagnostics.filter(({ severity }) => severity === 'error').length;
  const made: Site = {
    edition,
    mayHave: (address) => mayHave(edition, address),
    book,
    context,
    figures,
    drawings: source.drawings,
    pictures: source.pictures,
    ...(ofTeam && { sinceReviews: sinceReviewsOf(given.source.content, source) }),
    blockedBy,
  };
  known = { from: source, current: given.current, site: made };
  return made;
}

/** Both languages of a page have the same picture: the same graph is laid out once. */
function remembering(layout: Layout): Layout {
  const placements = new Map<string, Placement>();
  return (dot) => {
    const before = placements.get(dot);
    if (before) return before;
    const placed = layout(dot);
    placements.set(dot, placed);
    return placed;
  };
}

/** The language that a route's parameter names. */
export function langOf(param: string | undefined): Lang {
  return param === 'en' ? 'en' : 'zh-CN';
}
