import type { Lang } from '#schemas/field.ts';
import { planUrl, type PlanPage } from '#core/address/url.ts';
import type { AccountPlan } from '#core/link/book.ts';
import { formWords } from '#core/text/form-words.ts';
import { timeWords } from '#core/text/charts/time-words.ts';
import { nameIn } from '#core/text/names.ts';
import { siteWords } from '#core/text/site-words.ts';
import { pageUrl } from '#core/address/url.ts';
import { accountFormsView, type AccountFormsView } from '#core/views/account-forms.ts';
import { accountCharts } from '#core/diagrams/charts/account.ts';
import { jointPlanFigures } from '#core/diagrams/charts/time/joint-plan.ts';
import type { Figure } from '#core/diagrams/figure.ts';
import { accountLink } from '#core/views/context.ts';
import { accountIndicatorsView } from '#core/views/indicators/account.ts';
import type { IndicatorsView } from '#core/views/indicators/model.ts';
import { jointPlanView, type JointPlanView } from '#core/views/joint-plan.ts';
import { reviewChanges } from '#core/since-review/view.ts';
import { planPages, type PlanPageLink } from '#core/views/plan-pages.ts';
import type { ReviewChanges } from '#core/views/reviews/changes.ts';
import { reviewsView, type ReviewsView } from '#core/views/reviews/reviews.ts';
import { chrome, type Chrome } from '../chrome.ts';
import { accountFilters } from '../search-entry.ts';
import type { Site } from '../site.ts';

/** What the pages of an account besides its plan have in common. */
export interface PlanFrame {
  readonly chrome: Chrome;
  readonly name: string;
  readonly pages: readonly PlanPageLink[];
}

/** The page of an account's charts. */
export function chartsPage(
  site: Site,
  lang: Lang,
  id: string,
): PlanFrame & { readonly figures: readonly Figure[]; readonly noHistory: string } {
  const plan = planOf(site, id);
  const context = site.figures(lang);
  return {
    ...planFrame(site, lang, plan, 'charts'),
    figures: accountCharts(plan, context),
    noHistory: context.history || site.edition !== 'team' ? '' : timeWords(lang).noHistory(context.asOf),
  };
}

/** The page of an account's analyses. */
export function formsPage(site: Site, lang: Lang, id: string): PlanFrame & { readonly view: AccountFormsView } {
  const plan = planOf(site, id);
  return { ...planFrame(site, lang, plan, 'forms'), view: accountFormsView(site.context(lang), plan) };
}

/** The page of everything that is computed of an account and its opportunities. */
export function indicatorsPage(site: Site, lang: Lang, id: string): PlanFrame & IndicatorsView {
  const plan = planOf(site, id);
  return { ...planFrame(site, lang, plan, 'indicators'), ...accountIndicatorsView(site.context(lang), plan) };
}

/** The page of a joint plan. */
export function jointPlanPage(
  site: Site,
  lang: Lang,
  id: string,
): PlanFrame & { readonly view: JointPlanView; readonly figures: readonly Figure[] } {
  const plan = planOf(site, id);
  if (!plan.jointPlan) throw new Error(`No joint plan of ${id}: routes come from the same book.`);
  return {
    ...planFrame(site, lang, plan, 'joint-plan'),
    view: jointPlanView(site.context(lang), plan, plan.jointPlan),
    figures: jointPlanFigures(plan, site.figures(lang)),
  };
}

/** The page of an account's reviews. */
export async function reviewsPage(
  site: Site,
  lang: Lang,
  id: string,
): Promise<PlanFrame & { readonly view: ReviewsView; readonly changes?: ReviewChanges }> {
  const plan = planOf(site, id);
  const context = site.context(lang);
  const past = await site.sinceReviews?.();
  return {
    ...planFrame(site, lang, plan, 'reviews'),
    view: reviewsView(context, plan),
    ...(past && { changes: reviewChanges(context, plan, past) }),
  };
}

/** The plan that a route names. */
export function planOf(site: Site, id: string): AccountPlan {
  const plan = site.book.accounts.get(id);
  if (!plan) throw new Error(`No account ${id}: routes come from the same book.`);
  return plan;
}

const TITLES = {
  brief: 'brief',
  briefing: 'briefing',
  charts: 'charts',
  forms: 'forms',
  indicators: 'indicators',
  'joint-plan': 'jointPlan',
  reviews: 'reviews',
} as const;
/** Pages that say nothing which their sources do not: search finds those. */
const DRAWN_FROM_OTHERS: ReadonlySet<PlanPage> = new Set(['brief', 'briefing', 'charts', 'indicators']);

/** The frame of a page of an account besides its plan. */
export function planFrame(site: Site, lang: Lang, plan: AccountPlan, page: PlanPage): PlanFrame {
  const context = site.context(lang);
  const titleIn = (language: Lang) => `${formWords(language)[TITLES[page]]} · ${nameIn(language, plan.account.data)}`;
  return {
    name: formWords(lang)[TITLES[page]],
    pages: planPages(context, plan, page).filter(({ href }) => site.mayHave(href)),
    chrome: chrome(site, lang, {
      path: planUrl('zh-CN', plan.id, page),
      title: titleIn(lang),
      section: 'accounts',
      crumbs: [{ label: siteWords(lang).accounts, href: pageUrl(lang, 'accounts') }, accountLink(context, plan)],
      ...(!DRAWN_FROM_OTHERS.has(page) && {
        search: {
          kind: 'plan',
          titles: { 'zh-CN': titleIn('zh-CN'), en: titleIn('en') },
          keywords: [],
          filters: accountFilters(site.book, plan),
        },
      }),
    }),
  };
}
