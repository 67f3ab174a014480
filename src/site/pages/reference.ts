import type { Lang } from '#schemas/field.ts';
import { kinds, type Kind } from '#schemas/index.ts';
import { pageUrl, referenceUrl } from '#core/address/url.ts';
import { siteWords } from '#core/text/site-words.ts';
import { kindReference, type KindReference } from '#core/views/reference/kind.ts';
import { kindRows, type KindRow } from '#core/views/reference/rows.ts';
import { chrome, type Chrome } from '../chrome.ts';
import type { Site } from '../site.ts';

/** The index of the reference: every kind of document. */
export function referencePage(site: Site, lang: Lang): { readonly chrome: Chrome; readonly rows: readonly KindRow[] } {
  return {
    chrome: chrome(site, lang, {
      path: pageUrl('zh-CN', 'reference'),
      title: siteWords(lang).reference,
      section: 'reference',
    }),
    rows: kindRows(site.context(lang)),
  };
}

/** The reference of one kind of document. */
export function kindPage(
  site: Site,
  lang: Lang,
  name: string,
): { readonly chrome: Chrome; readonly view: KindReference } {
  const kind = (Object.keys(kinds) as Kind[]).find((candidate) => candidate === name);
  if (!kind) throw new Error(`No kind ${name}: routes come from the same registry.`);
  const view = kindReference(site.context(lang), kind);
  const { reference } = siteWords(lang);
  return {
    view,
    chrome: chrome(site, lang, {
      path: referenceUrl('zh-CN', kind),
      title: `${view.title} · ${reference}`,
      section: 'reference',
      crumbs: [{ label: reference, href: pageUrl(lang, 'reference') }],
    }),
  };
}
