import { CALLED, folded, isLiteral, rankOf, type Question } from './literal.ts';
import type { PagefindFragment } from './pagefind-api.ts';

/** A page that was found. */
export interface FoundPage {
  /** The address without language: `/accounts/x/`; plans have one page for both languages. */
  readonly path: string;
  /** The language of the text that was found. */
  readonly lang: 'zh-CN' | 'en';
  readonly titles: { readonly 'zh-CN': string; readonly en: string };
  /** What it belongs to, such as the account of a person. */
  readonly within: { readonly 'zh-CN': string; readonly en: string };
  /** The group that it stands in, and what it is more precisely. */
  readonly group: string;
  readonly kind: string;
  /** What readers see on it; the names under which it is also found are left out. */
  readonly text: string;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly rank: number;
  readonly isLiteral: boolean;
}

/** Pages' texts as they are compared: folding is most of the work, and the next letter asks for much the same pages. */
const compared = new Map<string, string>();

function comparedText(url: string, text: string): string {
  const known = compared.get(url) ?? folded(text);
  compared.set(url, known);
  return known;
}

/** What stands in the index, made ready to be ordered and shown. */
export function foundPage({ url, content, meta, filters }: PagefindFragment, question: Question): FoundPage {
  const plain = (text: string | undefined) => (text ?? '').replaceAll('\u200b', '').trim();
  const [whole, names, title] = [plain(content), plain(meta['names']), plain(meta['title'])];
  const titles = { 'zh-CN': title, en: plain(meta['english']) || title };
  const rank = rankOf(
    {
      titles: [folded(titles['zh-CN']), folded(titles.en)],
      names: folded(names),
      text: comparedText(url, whole),
    },
    question,
  );
  const end = names === '' ? -1 : whole.lastIndexOf(names);
  return {
    path: url.replace(/^\/en\//, '/'),
    lang: url.startsWith('/en/') ? 'en' : 'zh-CN',
    titles,
    within: { 'zh-CN': plain(meta['within']), en: plain(meta['withinEnglish']) || plain(meta['within']) },
    group: filters['kind']?.[0] ?? '',
    kind: meta['kind'] ?? '',
    text: body(end < 0 ? whole : whole.slice(0, end), Object.values(titles)),
    facets: filters,
    rank,
    isLiteral: isLiteral(rank),
  };
}

/** A page's text without the title that it begins with, its blocks parted as readers of Chinese part words. */
function body(text: string, titles: readonly string[]): string {
  let rest = text;
  for (const title of titles) if (rest.startsWith(title)) rest = rest.slice(title.length).replace(/^[\s.]+/, '');
  return rest
    .replace(/(\p{Script=Han})\s?\. /gu, '$1 · ')
    .replace(/([，。；：、！？”）])\s+/g, '$1')
    .trim();
}

/** Groups in the order in which equals among their pages are shown. */
const GROUPS: readonly string[] = ['accounts', 'people', 'opportunities', 'market', 'method', 'team', 'pages'];

/** The pages, best first: by rank, then the one whose title says least else, then as the engine found them. */
export function inOrder(pages: readonly FoundPage[], lang: 'zh-CN' | 'en'): readonly FoundPage[] {
  const weight = ({ titles, rank }: FoundPage) => (rank > 0 && rank < CALLED ? titles[lang].length : 0);
  const group = (page: FoundPage) => (page.rank <= CALLED ? GROUPS.indexOf(page.group) : 0);
  return onePerPath(pages, lang).sort((a, b) => a.rank - b.rank || weight(a) - weight(b) || group(a) - group(b));
}

/** A page of the method stands in the index in both languages: the one that says it is kept, else the reader's own. */
function onePerPath(pages: readonly FoundPage[], lang: string): FoundPage[] {
  const best = new Map<string, FoundPage>();
  for (const page of pages) {
    const known = best.get(page.path);
    if (!known || page.rank < known.rank || (page.rank === known.rank && page.lang === lang)) best.set(page.path, page);
  }
  return [...best.values()];
}
