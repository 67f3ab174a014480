import type { Lang } from '#schemas/field.ts';
import { stage, tier } from '#schemas/vocabulary.ts';
import { pageUrl, type SitePage } from '#core/address/url.ts';
import { kindLabel } from '#core/text/labels.ts';
import { told } from '#core/text/left-out.ts';
import { nameIn } from '#core/text/names.ts';
import { searchWords } from '#core/text/pages/search-words.ts';
import { siteWords } from '#core/text/site-words.ts';
import { accountManager } from '#core/views/context.ts';
import { chrome, type Chrome } from '../chrome.ts';
import { searchGroups } from '../search-entry.ts';
import type { Site } from '../site.ts';

/** One facet of the search: the values stand in the index, the texts are for readers. */
interface Facet {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** The search page. */
export function searchPage(site: Site, lang: Lang): { readonly chrome: Chrome; readonly facets: readonly Facet[] } {
  const words = searchWords(lang);
  const { book } = site;
  const plans = [...book.accounts.values()];
  const regions = new Set(plans.flatMap((plan) => told(plan.account.data.region) || []));
  const industries = new Set(plans.map((plan) => plan.account.data.industry));
  const owners = new Set(plans.flatMap((plan) => accountManager(plan) ?? []));
  const facet = (
    name: 'kind' | 'tier' | 'stage' | 'region' | 'industry' | 'owner',
    options: Facet['options'],
  ): Facet => ({
    name,
    label: words[name],
    options,
  });
  return {
    chrome: chrome(site, lang, { path: pageUrl('zh-CN', 'search'), title: siteWords(lang).search, section: 'search' }),
    facets: [
      facet(
        'kind',
        searchGroups.map((group) => ({ value: group, text: words[group] })),
      ),
      facet(
        'tier',
        tier.names.map((name) => ({ value: tier.labels[name]['zh-CN'], text: tier.labels[name][lang] })),
      ),
      facet(
        'stage',
        stage.names.map((name) => ({ value: stage.labels[name]['zh-CN'], text: stage.labels[name][lang] })),
      ),
      facet(
        'region',
        [...regions].map((region) => ({ value: region, text: region })),
      ),
      facet(
        'industry',
        [...book.industries]
          .filter(([name]) => industries.has(name))
          .map(([, { data }]) => ({ value: data.name, text: nameIn(lang, data) })),
      ),
      facet(
        'owner',
        [...book.team]
          .filter(([name]) => owners.has(name))
          .map(([, { data }]) => ({ value: data.name, text: nameIn(lang, data) })),
      ),
    ],
  };
}

/** Keys that lead to a page after `g`. */
const GO_TO = { h: 'home', a: 'accounts', o: 'opportunities', p: 'people', t: 'actions', s: 'stages' } as const;

/** What the scripts of every page need once somebody searches or asks for the keys. */
export function clientWords(site: Site, lang: Lang): unknown {
  const { accounts, people, opportunities, method, market, team, pages, plan, term, ...say } = searchWords(lang);
  return {
    lang,
    say,
    groups: { accounts, people, opportunities, method, market, team, pages },
    kinds: {
      plan,
      term,
      ...Object.fromEntries(
        (['solution', 'industry', 'competitor', 'partner', 'play'] as const).map((kind) => [
          kind,
          kindLabel(lang, kind),
        ]),
      ),
    },
    goTo: Object.entries<SitePage & keyof ReturnType<typeof siteWords>>(GO_TO)
      .map(([key, page]) => ({ key, label: siteWords(lang)[page], href: pageUrl(lang, page) }))
      .filter(({ href }) => site.mayHave(href)),
  };
}

/** The page for an address that leads nowhere, in both languages at once. */
export function notFoundPage(site: Site): Chrome {
  return chrome(site, 'zh-CN', { path: pageUrl('zh-CN', 'home'), title: siteWords('zh-CN').notFound });
}
