import type { Lang } from '#schemas/field.ts';
import type { Identity } from '../parse/kind-of.ts';

/** The pages that belong to no document. */
export type SitePage =
  | 'home'
  | 'accounts'
  | 'tiers'
  | 'stages'
  | 'team'
  | 'solutions'
  | 'industries'
  | 'findings'
  | 'rules'
  | 'search';

const PAGES: Readonly<Record<SitePage, string>> = {
  home: '/',
  accounts: '/accounts/',
  tiers: '/tiers/',
  stages: '/stages/',
  team: '/team/',
  solutions: '/solutions/',
  industries: '/industries/',
  findings: '/findings/',
  rules: '/rules/',
  search: '/search/',
};

/** The address of a page of the site, from its root: Chinese at `/`, English at `/en/`. */
export function pageUrl(lang: Lang, page: SitePage, anchor?: string): string {
  return `${inLanguage(lang, PAGES[page])}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The address of a document's page, or of its section where several documents share a page. */
export function urlOf(
  lang: Lang,
  document: Pick<Identity, 'kind' | 'name' | 'account' | 'date'>,
  anchor?: string,
): string {
  const { path, section } = placeOf(document);
  const fragment = anchor === undefined ? section : headingId(document, anchor);
  return `${inLanguage(lang, path)}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The id of a heading on the page that shows the document; the prefix keeps ids of several documents apart. */
export function headingId(document: Pick<Identity, 'kind' | 'name' | 'date'>, anchor: string): string {
  return `${document.kind}${document.kind === 'touchpoint' ? `-${touchpointId(document)}` : ''}--${anchor}`;
}

/** The id of a touchpoint's entry on its account's page. */
export function touchpointId({ date, name }: Pick<Identity, 'date' | 'name'>): string {
  return `touchpoint-${date ?? ''}-${name}`;
}

/** The same page in the other language. */
export function inLanguage(lang: Lang, path: string): string {
  return lang === 'en' ? `/en${path}` : path;
}

function placeOf(document: Pick<Identity, 'kind' | 'name' | 'account' | 'date'>): {
  readonly path: string;
  readonly section?: string;
} {
  const account = `/accounts/${document.account ?? ''}/`;
  switch (document.kind) {
    case 'account':
      return { path: account };
    case 'strategy':
      return { path: account, section: 'maps' };
    case 'relationships':
      return { path: account, section: 'relations' };
    case 'goals':
      return { path: account, section: 'goals' };
    case 'person':
      return { path: `${account}people/${document.name}/` };
    case 'opportunity':
      return { path: `${account}opportunities/${document.name}/` };
    case 'touchpoint':
      return { path: account, section: touchpointId(document) };
    case 'member':
      return { path: `/team/${document.name}/` };
    case 'solution':
      return { path: `/solutions/${document.name}/` };
    case 'industry':
      return { path: `/industries/${document.name}/` };
    case 'tier':
      return { path: `/tiers/${document.name}/` };
    case 'stage':
      return { path: `/stages/${document.name}/` };
    case 'settings':
      return { path: '/' };
    default:
      return document.kind satisfies never;
  }
}
