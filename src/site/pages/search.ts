import type { Lang } from '#schemas/field.ts';
import { stage, tier } from '#schemas/vocabulary.ts';
import { pageUrl } from '#core/address/url.ts';
import { formWords } from '#core/text/form-words.ts';
import { kindLabel } from '#core/text/labels.ts';
import { nameIn } from '#core/text/names.ts';
import { siteWords } from '#core/text/site-words.ts';
import { accountManager } from '#core/views/context.ts';
import { chrome, type Chrome } from '../chrome.ts';
import type { Site } from '../site.ts';

/** One facet of the search: the values stand in the index, the texts are for readers. */
export interface Facet {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** Words that the script of the search page needs; functions cannot travel in an attribute, patterns can. */
export interface SearchMessages {
  readonly lang: Lang;
  readonly results: string;
  readonly one: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly unavailable: string;
  readonly hint: string;
  readonly kinds: Readonly<Record<string, string>>;
}

/** The search page. */
export function searchPage(
  site: Site,
  lang: Lang,
): { readonly chrome: Chrome; readonly messages: SearchMessages; readonly facets: readonly Facet[] } {
  const words = siteWords(lang);
  const { book } = site;
  const plans = [...book.accounts.values()];
  const industries = new Set(plans.map((plan) => plan.account.data.industry));
  const owners = new Set(plans.flatMap((plan) => accountManager(plan) ?? []));
  const kinds: Readonly<Record<string, string>> = {
    account: words.account,
    person: words.people,
    opportunity: words.opportunities,
    plan: formWords(lang).forms,
    method: formWords(lang).method,
    member: words.team,
    solution: kindLabel(lang, 'solution'),
    industry: words.industry,
    competitor: words.competitors,
    partner: words.partners,
    play: words.plays,
  };
  return {
    chrome: chrome(site, lang, { path: pageUrl('zh-CN', 'search'), title: words.search, section: 'search' }),
    messages: {
      lang,
      results: words.searchResults(2).replace('2', '{n}'),
      one: words.searchResults(1),
      none: words.searchNone('{q}'),
      noneHelp: words.searchNoneHelp,
      unavailable: words.searchUnavailable,
      hint: words.searchHint,
      kinds,
    },
    facets: [
      {
        name: 'kind',
        label: words.filterKind,
        options: Object.entries(kinds).map(([value, text]) => ({ value, text })),
      },
      {
        name: 'tier',
        label: words.filterTier,
        options: tier.names.map((name) => ({ value: tier.labels[name]['zh-CN'], text: tier.labels[name][lang] })),
      },
      {
        name: 'stage',
        label: words.filterStage,
        options: stage.names.map((name) => ({ value: stage.labels[name]['zh-CN'], text: stage.labels[name][lang] })),
      },
      {
        name: 'industry',
        label: words.filterIndustry,
        options: [...book.industries]
          .filter(([name]) => industries.has(name))
          .map(([, { data }]) => ({ value: data.name, text: nameIn(lang, data) })),
      },
      {
        name: 'owner',
        label: words.filterOwner,
        options: [...book.team]
          .filter(([name]) => owners.has(name))
          .map(([, { data }]) => ({ value: data.name, text: nameIn(lang, data) })),
      },
    ],
  };
}

/** The page for an address that leads nowhere, in both languages at once. */
export function notFoundPage(site: Site): Chrome {
  return chrome(site, 'zh-CN', { path: pageUrl('zh-CN', 'home'), title: siteWords('zh-CN').notFound });
}
