import { traceUrl } from '../../address/url.ts';
import { isConfirmed } from '../../measures/confirmation.ts';
import { solutionReach, type PlacedNeed } from '../../measures/solution-reach.ts';
import { fieldLabel } from '../../text/labels.ts';
import { nameIn, otherNameIn } from '../../text/names.ts';
import { dossierWords } from '../../text/pages/dossier-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { accountRows } from '../account-row.ts';
import { accountLink, accountManager, memberLink, opportunityLink, type ViewContext } from '../context.ts';
import { EMPTY, linkCell, linksCell, tierCell } from '../list/cells.ts';
import type { Cell, List } from '../list/list.ts';
import { accountsAsList } from '../lists/accounts.ts';
import { proseHtml } from '../prose.ts';
import type { DossierView } from './dossier.ts';

/** A solution: needs that name it and have no opportunity, then those it answers, then its accounts (method: G6, G9). */
export function solutionView(context: ViewContext, name: string): DossierView | undefined {
  const { book, lang } = context;
  const solution = book.solutions.get(name);
  if (!solution) return undefined;
  const words = dossierWords(lang);
  const { answers, white, open, accounts } = solutionReach(name, book);
  const owner = memberLink(context, solution.data.owner);
  const rows = accountRows(context).filter(({ id }) => accounts.some((plan) => plan.id === id));
  return {
    title: nameIn(lang, solution.data),
    otherName: otherNameIn(lang, solution.data) ?? '',
    lead: solution.data.summary,
    says: words.solutionSays(open.length, answers.length, white.length),
    facts: [{ label: fieldLabel(lang, 'solution', 'owner'), value: owner.label, href: owner.href }],
    lists: [
      {
        list: needList(context, white, { name: 'white', title: words.whiteNeeds, empty: words.noWhite }),
        note: white.length > 0 ? words.whiteNote : '',
      },
      {
        list: needList(context, answers, { name: 'answers', title: words.answeredNeeds, empty: words.noAnswers }),
        note: '',
      },
      { list: accountsAsList(context, rows, siteWords(lang).usedBy), note: '' },
    ],
    prose: proseHtml(solution, lang, 1),
  };
}

function needList(
  context: ViewContext,
  needs: readonly PlacedNeed[],
  names: Pick<List, 'name' | 'title' | 'empty'>,
): List {
  const words = siteWords(context.lang);
  return {
    ...names,
    says: '',
    columns: [
      { key: 'need', label: words.need, kind: 'wide', onPhone: true },
      { key: 'account', label: words.account, kind: 'text', facet: true, onPhone: true },
      { key: 'tier', label: words.tier, kind: 'text', facet: true },
      { key: 'basis', label: words.status, kind: 'text', facet: true, onPhone: true },
      { key: 'opportunity', label: words.opportunities, kind: 'text' },
      { key: 'owner', label: words.owner, kind: 'text', facet: true },
    ],
    rows: needs.map((need) => ({ id: `${need.plan.id}/${need.need}`, cells: cellsOf(context, need) })),
  };
}

function cellsOf(context: ViewContext, { plan, need }: PlacedNeed): readonly Cell[] {
  const { lang } = context;
  const words = siteWords(lang);
  const node = plan.strategy?.data.needs[need];
  const confirmed = node !== undefined && isConfirmed(node);
  const opportunities = [...plan.opportunities.values()].filter(({ data }) => data.needs.includes(need));
  const manager = accountManager(plan);
  return [
    { text: node?.text ?? need, href: traceUrl(lang, plan.id, need) },
    linkCell(accountLink(context, plan), plan.id),
    tierCell(plan.account.data.tier.declared, lang),
    confirmed
      ? { text: words.confirmed, choices: [{ value: 'confirmed', label: words.confirmed }] }
      : { text: words.assumed, choices: [{ value: 'assumed', label: words.assumed }] },
    linksCell(
      lang,
      opportunities.map((one) => opportunityLink(context, plan, one.name)),
    ),
    manager === undefined ? EMPTY : linkCell(memberLink(context, manager), manager),
  ];
}
