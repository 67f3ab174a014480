import type { Lang } from '#schemas/field.ts';
import { pageUrl } from '#core/address/url.ts';
import { jointPlanFigures } from '#core/diagrams/charts/time/joint-plan.ts';
import type { Figure } from '#core/diagrams/figure.ts';
import { siteWords } from '#core/text/site-words.ts';
import { tierStages, type TierStages } from '#core/views/home/matrix.ts';
import { roster, type RosterRow } from '#core/views/home/roster.ts';
import { sharedPlanView, type SharedPlanView } from '#core/views/shared-plan.ts';
import { chrome, type Chrome } from '../chrome.ts';
import type { Site } from '../site.ts';

/** The home page of the training edition: it judges no plan. */
export function trainingHomePage(
  site: Site,
  lang: Lang,
): { readonly chrome: Chrome; readonly matrix: TierStages; readonly roster: readonly RosterRow[] } {
  const context = site.context(lang);
  return { chrome: homeChrome(site, lang), matrix: tierStages(context), roster: roster(context) };
}

/** The only page of the customer edition: the joint plan of its one account. */
export function sharedPlanPage(
  site: Site,
  lang: Lang,
): { readonly chrome: Chrome; readonly view: SharedPlanView; readonly figures: readonly Figure[] } {
  const [plan] = site.book.accounts.values();
  const view = plan && sharedPlanView(site.context(lang), plan);
  if (!plan || !view) throw new Error('The customer edition has no joint plan: nobody checked it before.');
  const [them, us] = view.sides;
  return { chrome: homeChrome(site, lang), view, figures: jointPlanFigures(plan, site.figures(lang), { them, us }) };
}

function homeChrome(site: Site, lang: Lang): Chrome {
  return chrome(site, lang, { path: pageUrl('zh-CN', 'home'), title: siteWords(lang).home, section: 'home' });
}
