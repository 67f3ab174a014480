import type { Lang } from '#schemas/field.ts';
import { pageUrl, urlOf, type SitePage } from '#core/address/url.ts';
import { siteWords } from '#core/text/site-words.ts';
import { funnelShapeFigures } from '#core/diagrams/charts/portfolio/funnel-shapes.ts';
import { shapeSummary } from '#core/diagrams/charts/portfolio/shape-summary.ts';
import { stageFunnelFigures } from '#core/diagrams/charts/portfolio/stage-funnel.ts';
import { urgencyBookFigures } from '#core/diagrams/charts/portfolio/urgency-book.ts';
import type { Figure } from '#core/diagrams/figure.ts';
import { rowsOf, type FindingRow } from '#core/views/findings.ts';
import { homeView, type HomeView } from '#core/views/home/home.ts';
import type { MethodCard } from '#core/views/method-card.ts';
import { stageCards, stageView, type StageView } from '#core/views/stage.ts';
import { tierCards, tierView, type TierView } from '#core/views/tier.ts';
import { TIERS } from '#core/measures/tier-lens.ts';
import { ruleEntries, type RuleEntry } from '#core/views/rules.ts';
import { taughtOf, type Taught } from '#core/views/course/taught.ts';
import { chrome, type Chrome } from '../chrome.ts';
import { handover } from '../handover.ts';
import type { MethodPage } from '#core/link/book.ts';
import type { Site } from '../site.ts';
import { taughtSearch, taughtTitles } from '../taught-search.ts';

function frame(site: Site, lang: Lang, section: SitePage): Chrome {
  const words = siteWords(lang);
  return chrome(site, lang, { path: pageUrl('zh-CN', section), title: words[section], section });
}

/** The portfolio. */
export function homePage(
  site: Site,
  lang: Lang,
): { readonly chrome: Chrome; readonly view: HomeView; readonly shape: Figure | undefined } {
  return {
    chrome: frame(site, lang, 'home'),
    view: homeView(site.context(lang)),
    shape: shapeSummary(site.figures(lang)),
  };
}

/** An index of the method with the charts that show how the book stands to it. */
interface MethodIndexPage {
  readonly chrome: Chrome;
  readonly cards: readonly MethodCard[];
  readonly figures: readonly Figure[];
}

/** The index of tiers. */
export function tiersPage(site: Site, lang: Lang): MethodIndexPage {
  return {
    chrome: frame(site, lang, 'tiers'),
    cards: tierCards(site.context(lang)),
    figures: urgencyBookFigures(site.figures(lang)),
  };
}

/** The index of stages. */
export function stagesPage(site: Site, lang: Lang): MethodIndexPage {
  return {
    chrome: frame(site, lang, 'stages'),
    cards: stageCards(site.context(lang)),
    figures: [stageFunnelFigures, funnelShapeFigures].flatMap((draw) => draw(site.figures(lang))),
  };
}

/** One tier; `name` is the file's name. */
export function tierPage(
  site: Site,
  lang: Lang,
  name: string,
): { readonly chrome: Chrome; readonly view: TierView; readonly taught: Taught } {
  const tier = TIERS.find((candidate) => candidate.toLowerCase() === name);
  const view = tier && tierView(site.context(lang), tier);
  const page = site.book.tiers.get(name);
  if (!view || !page) throw new Error(`No tier ${name}: routes come from the same book.`);
  return {
    view,
    taught: taughtOf(site.context(lang), page.original.data.concepts),
    chrome: methodChrome(site, lang, 'tiers', page),
  };
}

/** One stage. */
export function stagePage(
  site: Site,
  lang: Lang,
  name: string,
): { readonly chrome: Chrome; readonly view: StageView; readonly taught: Taught } {
  const view = stageView(site.context(lang), name);
  const page = site.book.stages.get(name);
  if (!view || !page) throw new Error(`No stage ${name}: routes come from the same book.`);
  return {
    view,
    taught: taughtOf(site.context(lang), page.original.data.concepts),
    chrome: methodChrome(site, lang, 'stages', page),
  };
}

function methodChrome(
  site: Site,
  lang: Lang,
  section: 'tiers' | 'stages',
  page: MethodPage<'tier'> | MethodPage<'stage'>,
): Chrome {
  const titles = taughtTitles(site, page);
  return chrome(site, lang, {
    path: urlOf('zh-CN', page.original),
    title: titles[lang],
    section,
    crumbs: [{ label: siteWords(lang)[section], href: pageUrl(lang, section) }],
    search: taughtSearch(titles),
  });
}

/** What the newest check found, errors included: in dev it is the page that helps to mend them. */
export function findingsPage(
  site: Site,
  lang: Lang,
): { readonly chrome: Chrome; readonly rows: readonly FindingRow[] } {
  const context = site.context(lang);
  const diagnostics = handover()?.current.diagnostics ?? context.diagnostics;
  return { chrome: frame(site, lang, 'findings'), rows: rowsOf(context, diagnostics) };
}

/** Every rule explained. */
export function rulesPage(site: Site, lang: Lang): { readonly chrome: Chrome; readonly rules: readonly RuleEntry[] } {
  return { chrome: frame(site, lang, 'rules'), rules: ruleEntries(site.context(lang)) };
}
