import type { Lang } from '#schemas/field.ts';
import { pageUrl } from '#core/address/url.ts';
import type { Headline, Link } from '#core/views/context.ts';
import { whiteSpaceBySolution } from '#core/views/lists/white-space.ts';
import type { List } from '#core/views/list/list.ts';
import { closingQuarters, type ClosingQuarter } from '#core/views/lists/closing.ts';
import { memberView, type MemberView } from '#core/views/lists/member.ts';
import { listsWords } from '#core/text/pages/lists-words.ts';
import { siteWords } from '#core/text/site-words.ts';
import { chrome, type Chrome } from '../chrome.ts';
import { csvOf } from '../csv.ts';
import { indexOf, LIST_NAMES, listOf, type ListName } from '../lists.ts';
import { dossierChrome } from './dossier-chrome.ts';
import { langOf, site, type Site } from '../site.ts';

/** An index: one question, at most four figures, a list. */
export interface ListPage {
  readonly chrome: Chrome;
  readonly headlines: readonly Headline[];
  readonly list: List;
}

/** The page of an index. */
export function listPage(from: Site, lang: Lang, name: ListName): ListPage {
  const { page, headlines, list } = indexOf(from, lang, name);
  return {
    headlines,
    list,
    chrome: chrome(from, lang, { path: pageUrl('zh-CN', page), title: siteWords(lang)[page], section: page }),
  };
}

/** What is expected to close, by quarter and one by one. */
export function closingPage(
  from: Site,
  lang: Lang,
): ListPage & { readonly quartersTitle: string; readonly quarters: readonly ClosingQuarter[] } {
  return {
    ...listPage(from, lang, 'closing'),
    quartersTitle: listsWords(lang).byQuarter,
    quarters: closingQuarters(from.context(lang)),
  };
}

/** White space, by the solution that may fill it and one by one. */
export function whiteSpacePage(
  from: Site,
  lang: Lang,
): ListPage & { readonly solutionsTitle: string; readonly solutions: readonly Link[] } {
  return {
    ...listPage(from, lang, 'white-space'),
    solutionsTitle: listsWords(lang).bySolution,
    solutions: whiteSpaceBySolution(from.context(lang)),
  };
}

/** The page of one of our people. */
export function memberPage(
  from: Site,
  lang: Lang,
  name: string,
): { readonly chrome: Chrome; readonly view: MemberView } {
  const view = memberView(from.context(lang), name);
  const member = from.book.team.get(name);
  if (!view || !member) throw new Error(`No member ${name}: routes come from the same book.`);
  return { view, chrome: dossierChrome(from, lang, 'team', 'member', member, view.title) };
}

/** The file of a list; the name and the language are those of a route. */
export async function csvPage(lang: string | undefined, name: string | undefined): Promise<string> {
  const known = LIST_NAMES.find((candidate) => candidate === name);
  if (known === undefined) throw new Error(`No list ${name ?? ''}: routes come from the same lists.`);
  return csvOf(listOf(await site(), langOf(lang), known));
}
