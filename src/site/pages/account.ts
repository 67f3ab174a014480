import type { Lang } from '#schemas/field.ts';
import { tier } from '#schemas/vocabulary.ts';
import type { Figure } from '#core/diagrams/figure.ts';
import { forceFigures } from '#core/diagrams/charts/relationship/force-field.ts';
import { influenceFigures } from '#core/diagrams/influence/figures.ts';
import { executionFigures, strategyFigures } from '#core/diagrams/strategy/figures.ts';
import { pageUrl, urlOf } from '#core/address/url.ts';
import { siteWords } from '#core/text/site-words.ts';
import { nameIn } from '#core/text/names.ts';
import { accountView, type AccountView } from '#core/views/account.ts';
import { planPages, type PlanPageLink } from '#core/views/plan-pages.ts';
import { chrome, type Chrome } from '../chrome.ts';
import { accountFilters, inBoth, namesOf, titlesOf } from '../search-entry.ts';
import type { Site } from '../site.ts';

/** An account's page with its maps drawn. */
export interface AccountPage {
  readonly chrome: Chrome;
  readonly pages: readonly PlanPageLink[];
  readonly view: AccountView;
  readonly influence: readonly Figure[];
  readonly forces: readonly Figure[];
  readonly strategy: readonly Figure[];
  readonly execution: readonly Figure[];
}

/** Builds an account's page. */
export function accountPage(site: Site, lang: Lang, id: string): AccountPage {
  const plan = site.book.accounts.get(id);
  if (!plan) throw new Error(`No account ${id}: routes come from the same book.`);
  const words = siteWords(lang);
  const context = site.context(lang);
  const figures = site.figures(lang);
  return {
    chrome: chrome(site, lang, {
      path: urlOf('zh-CN', plan.account),
      title: nameIn(lang, plan.account.data),
      section: 'accounts',
      crumbs: [{ label: words.accounts, href: pageUrl(lang, 'accounts') }],
      search: {
        kind: 'account',
        titles: titlesOf(plan.account.data),
        within: inBoth((language) => tier.labels[plan.account.data.tier.declared][language]),
        keywords: [
          ...namesOf(plan.account.data),
          tier.labels[plan.account.data.tier.declared]['zh-CN'],
          tier.labels[plan.account.data.tier.declared].en,
        ],
        filters: accountFilters(site.book, plan),
      },
    }),
    pages: planPages(context, plan, 'plan').filter(({ href }) => site.mayHave(href)),
    view: accountView(context, plan),
    influence: influenceFigures(plan, figures),
    forces: forceFigures(plan, figures),
    strategy: strategyFigures(plan, figures),
    execution: executionFigures(plan, figures),
  };
}
