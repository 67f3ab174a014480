import type { Lang } from '#schemas/field.ts';
import type { MethodKind, MethodPage } from '#core/link/book.ts';
import { pinyinOf, typedPinyin } from '#core/text/pinyin.ts';
import { methodWords } from '#core/views/method-words.ts';
import type { SearchEntry } from './chrome.ts';
import { inBoth } from './search-entry.ts';
import type { Site } from './site.ts';

/** The title of a page that teaches the method, for readers of each language. */
export function taughtTitles<K extends MethodKind>(site: Site, page: MethodPage<K>): Readonly<Record<Lang, string>> {
  return inBoth((lang) => methodWords(site.context(lang), page).title);
}

/** How such a page is found: by its title in either language, and by the pinyin of the Chinese one. */
export function taughtSearch(titles: SearchEntry['titles']): SearchEntry {
  const keywords = [...Object.values(titles), ...typedPinyin(pinyinOf(titles['zh-CN']))];
  return { kind: 'method', titles, keywords: [...new Set(keywords)], filters: {} };
}
