import type { Lang } from '#schemas/field.ts';
import { pageUrl, urlOf, type SitePage } from '#core/address/url.ts';
import type { Identity } from '#core/parse/kind-of.ts';
import type { Named } from '#core/text/names.ts';
import { siteWords } from '#core/text/site-words.ts';
import { chrome, type Chrome, type SearchEntry } from '../chrome.ts';
import { namesOf, titlesOf } from '../search-entry.ts';
import type { Site } from '../site.ts';

/** The frame of a page about one dossier of a shelf: a member, a solution, a competitor … */
export function dossierChrome(
  site: Site,
  lang: Lang,
  section: SitePage,
  kind: SearchEntry['kind'],
  document: Identity & { readonly data: Named },
  title: string,
): Chrome {
  return chrome(site, lang, {
    path: urlOf('zh-CN', document),
    title,
    section,
    crumbs: [{ label: siteWords(lang)[section], href: pageUrl(lang, section) }],
    search: { kind, titles: titlesOf(document.data), keywords: namesOf(document.data), filters: {} },
  });
}
