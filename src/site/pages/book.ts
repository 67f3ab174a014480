import type { Lang } from '#schemas/field.ts';
import { pageUrl, type SitePage } from '#core/address/url.ts';
import { siteWords } from '#core/text/site-words.ts';
import { formOf } from '#core/views/form/form.ts';
import type { Block } from '#core/views/form/model.ts';
import { complianceView, type ComplianceView } from '#core/views/compliance.ts';
import { glossaryView, type GlossaryView } from '#core/views/glossary.ts';
import { portfolioView, type PortfolioView } from '#core/views/indicators/book.ts';
import { bookCharts } from '#core/diagrams/charts/book.ts';
import type { Figure } from '#core/diagrams/figure.ts';
import { citedViews } from '#core/views/cited/views.ts';
import type { CitedKind, CitedView } from '#core/views/cited/cited.ts';
import { chrome, type Chrome } from '../chrome.ts';
import { dossierChrome } from './dossier-chrome.ts';
import type { Site } from '../site.ts';

const SECTIONS = { competitor: 'competitors', partner: 'partners', play: 'plays' } as const satisfies Record<
  CitedKind,
  SitePage
>;

/** The page of a competitor, a partner or a play. */
export function citedPage(
  site: Site,
  lang: Lang,
  kind: CitedKind,
  name: string,
): { readonly chrome: Chrome; readonly view: CitedView } {
  const view = citedViews[kind](site.context(lang), name);
  const section = SECTIONS[kind];
  const document = site.book[section].get(name);
  if (!view || !document) throw new Error(`No ${kind} ${name}: routes come from the same book.`);
  return {
    view,
    chrome: dossierChrome(site, lang, SECTIONS[kind], kind, document, view.title),
  };
}

/** The glossary. Its definitions differ by language, so that each language's page is found. */
export function glossaryPage(site: Site, lang: Lang): { readonly chrome: Chrome; readonly view: GlossaryView } {
  const [zh, en] = [siteWords('zh-CN').glossary, siteWords('en').glossary];
  return {
    view: glossaryView(site.context(lang)),
    chrome: chrome(site, lang, {
      path: pageUrl('zh-CN', 'glossary'),
      title: siteWords(lang).glossary,
      section: 'glossary',
      search: { kind: 'method', titles: { 'zh-CN': zh, en }, keywords: [zh, en], filters: {} },
    }),
  };
}

/** The compliance page: what stands there, search never finds. */
export function compliancePage(site: Site, lang: Lang): { readonly chrome: Chrome; readonly view: ComplianceView } {
  return { chrome: frame(site, lang, 'compliance'), view: complianceView(site.context(lang)) };
}

/** What holds for the whole book: limits, ceilings, criteria and lists. */
export function settingsPage(site: Site, lang: Lang): { readonly chrome: Chrome; readonly blocks: readonly Block[] } {
  const context = site.context(lang);
  return {
    chrome: frame(site, lang, 'settings'),
    blocks: formOf({ context }, 'settings', context.book.settings.data),
  };
}

/** The values that are computed over all accounts, and their charts. */
export function portfolioPage(
  site: Site,
  lang: Lang,
): { readonly chrome: Chrome; readonly figures: readonly Figure[] } & PortfolioView {
  return {
    chrome: frame(site, lang, 'portfolio'),
    figures: bookCharts(site.figures(lang)),
    ...portfolioView(site.context(lang)),
  };
}

function frame(site: Site, lang: Lang, section: SitePage): Chrome {
  return chrome(site, lang, { path: pageUrl('zh-CN', section), title: siteWords(lang)[section], section });
}
