import type { Lang } from '#schemas/field.ts';
import { pageUrl, segmentUrl } from '#core/address/url.ts';
import { siteWords } from '#core/text/site-words.ts';
import { DIMENSIONS } from '#core/views/segments/dimensions.ts';
import { segmentsView, type SegmentsView } from '#core/views/segments/overview.ts';
import { segmentView, type SegmentView } from '#core/views/segments/segment.ts';
import { chrome, type Chrome } from '../chrome.ts';
import type { Site } from '../site.ts';

/** The overview of all classifications. */
export function segmentsPage(site: Site, lang: Lang): { readonly chrome: Chrome; readonly view: SegmentsView } {
  return {
    view: segmentsView(site.context(lang)),
    chrome: chrome(site, lang, {
      path: pageUrl('zh-CN', 'segments'),
      title: siteWords(lang).segments,
      section: 'segments',
    }),
  };
}

/** One classification. */
export function segmentPage(
  site: Site,
  lang: Lang,
  name: string,
): { readonly chrome: Chrome; readonly view: SegmentView } {
  const dimension = DIMENSIONS.find((candidate) => candidate === name);
  if (!dimension) throw new Error(`No classification ${name}: routes come from the same list.`);
  const view = segmentView(site.context(lang), dimension);
  return {
    view,
    chrome: chrome(site, lang, {
      path: segmentUrl('zh-CN', dimension),
      title: view.title,
      section: 'segments',
      crumbs: [{ label: siteWords(lang).segments, href: pageUrl(lang, 'segments') }],
    }),
  };
}
