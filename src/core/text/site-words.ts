import type { Lang } from '#schemas/field.ts';
import { en } from './site-words-en.ts';
import { zh, type SiteWords } from './site-words-zh.ts';

export type { SiteWords };

/** The site's words in one language. */
export function siteWords(lang: Lang): SiteWords {
  return lang === 'en' ? en : zh;
}
