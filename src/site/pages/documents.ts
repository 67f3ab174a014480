import type { Lang } from '#schemas/field.ts';
import { buyingRole, stage } from '#schemas/vocabulary.ts';
import { pageUrl, urlOf, type SitePage } from '#core/address/url.ts';
import { opportunityCharts } from '#core/diagrams/charts/opportunity.ts';
import type { Figure } from '#core/diagrams/figure.ts';
import { nameIn } from '#core/text/names.ts';
import { siteWords } from '#core/text/site-words.ts';
import { accountLink } from '#core/views/context.ts';
import type { DossierView } from '#core/views/dossier/dossier.ts';
import { industryView } from '#core/views/dossier/industry.ts';
import { solutionView } from '#core/views/dossier/solution.ts';
import type { OpportunityView } from '#core/views/opportunity/model.ts';
import { opportunityView } from '#core/views/opportunity/opportunity.ts';
import { personView, type PersonView } from '#core/views/person.ts';
import { chrome, type Chrome } from '../chrome.ts';
import { dossierChrome } from './dossier-chrome.ts';
import { accountFilters, inBoth, namesOf, titlesOf } from '../search-entry.ts';
import type { Site } from '../site.ts';

/** A stakeholder's page. */
export function personPage(
  site: Site,
  lang: Lang,
  account: string,
  name: string,
): { readonly chrome: Chrome; readonly view: PersonView } {
  const plan = site.book.accounts.get(account);
  const person = plan?.people.get(name);
  if (!plan || !person) throw new Error(`No person ${account}/${name}: routes come from the same book.`);
  const words = siteWords(lang);
  const roles = person.data.roles.flatMap((role) => [buyingRole.labels[role]['zh-CN'], buyingRole.labels[role].en]);
  return {
    view: personView(site.context(lang), plan, person),
    chrome: chrome(site, lang, {
      path: urlOf('zh-CN', person),
      title: nameIn(lang, person.data),
      section: 'accounts',
      crumbs: [{ label: words.accounts, href: pageUrl(lang, 'accounts') }, accountLink(site.context(lang), plan)],
      search: {
        kind: 'person',
        titles: titlesOf(person.data),
        within: inBoth((language) => `${nameIn(language, plan.account.data)} · ${person.data.title}`),
        keywords: [...namesOf(person.data), ...roles, ...namesOf(plan.account.data)],
        filters: accountFilters(site.book, plan),
      },
    }),
  };
}

/** The pictures of an opportunity by where its page shows them. */
interface OpportunityFigures {
  /** Above the six elements. */
  readonly elements: readonly Figure[];
  /** Beside the people of the project. */
  readonly people: readonly Figure[];
  /** Under the heading of the form that they draw. */
  readonly forms: readonly Figure[];
  /** Above the forms. */
  readonly others: readonly Figure[];
}

/** An opportunity's page. */
export function opportunityPage(
  site: Site,
  lang: Lang,
  account: string,
  name: string,
): { readonly chrome: Chrome; readonly view: OpportunityView; readonly figures: OpportunityFigures } {
  const plan = site.book.accounts.get(account);
  const opportunity = plan?.opportunities.get(name);
  if (!plan || !opportunity) throw new Error(`No opportunity ${account}/${name}: routes come from the same book.`);
  const words = siteWords(lang);
  const { data } = opportunity;
  const view = opportunityView(site.context(lang), plan, opportunity);
  return {
    view,
    figures: placed(opportunityCharts(plan, opportunity, site.figures(lang)), view),
    chrome: chrome(site, lang, {
      path: urlOf('zh-CN', opportunity),
      title: nameIn(lang, data),
      section: 'accounts',
      crumbs: [{ label: words.accounts, href: pageUrl(lang, 'accounts') }, accountLink(site.context(lang), plan)],
      search: {
        kind: 'opportunity',
        titles: titlesOf(data),
        within: inBoth((language) => `${nameIn(language, plan.account.data)} · ${stage.labels[data.stage][language]}`),
        keywords: [
          ...namesOf(data),
          ...namesOf(plan.account.data),
          stage.labels[data.stage]['zh-CN'],
          stage.labels[data.stage].en,
        ],
        filters: { ...accountFilters(site.book, plan), stage: [stage.labels[data.stage]['zh-CN']] },
      },
    }),
  };
}

/** A picture whose title is that of a form belongs to it; the influence map belongs to the people. */
function placed(figures: readonly Figure[], { forms, people }: OpportunityView): OpportunityFigures {
  const headings = new Set(forms.flatMap((block) => ('label' in block ? [block.label] : [])));
  const placeOf = ({ name, title }: Figure): keyof OpportunityFigures => {
    if (headings.has(title)) return 'forms';
    if (name === 'elements') return 'elements';
    return people.length > 0 && name.startsWith('influence') ? 'people' : 'others';
  };
  const at = (place: keyof OpportunityFigures) => figures.filter((figure) => placeOf(figure) === place);
  return { elements: at('elements'), people: at('people'), forms: at('forms'), others: at('others') };
}

/** The kinds of shared documents that have a page of the same form. */
export type DossierKind = 'solution' | 'industry';

const SECTIONS: Readonly<Record<DossierKind, SitePage>> = {
  solution: 'solutions',
  industry: 'industries',
};

/** A page about a solution or an industry. */
export function dossierPage(
  site: Site,
  lang: Lang,
  kind: DossierKind,
  name: string,
): { readonly chrome: Chrome; readonly view: DossierView } {
  const views = { solution: solutionView, industry: industryView } as const;
  const documents = { solution: site.book.solutions, industry: site.book.industries } as const;
  const view = views[kind](site.context(lang), name);
  const document = documents[kind].get(name);
  if (!view || !document) throw new Error(`No ${kind} ${name}: routes come from the same book.`);
  return {
    view,
    chrome: dossierChrome(site, lang, SECTIONS[kind], kind, document, view.title),
  };
}
