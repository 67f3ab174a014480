import { traceUrl } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { isConfirmed } from '../../measures/confirmation.ts';
import { executionLines } from '../../measures/execution-lines.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import { goalsServed } from '../../measures/traceability.ts';
import { uncoveredNeeds } from '../../measures/uncovered-needs.ts';
import { whiteSpace } from '../../measures/white-space.ts';
import { listsWords } from '../../text/pages/lists-words.ts';
import { siteWords } from '../../text/site-words.ts';
import {
  accountLink,
  accountManager,
  memberLink,
  opportunityLink,
  personLink,
  solutionLink,
  type Headline,
  type Link,
  type ViewContext,
} from '../context.ts';
import { filtered } from '../home/links.ts';
import { EMPTY, linkCell, linksCell, tierCell } from '../list/cells.ts';
import type { Cell, List, Row } from '../list/list.ts';
import { perContext } from '../per-context.ts';
import { accountRows } from '../account-row.ts';

/** A need that nothing of ours meets, and what is missing: an opportunity, or an offering within one. */
interface Gap {
  readonly plan: AccountPlan;
  readonly need: string;
  readonly missing: 'opportunity' | 'offering';
  readonly confirmed: boolean;
  readonly solutions: readonly string[];
  readonly opportunities: readonly string[];
}

/** What stands in addresses for a need without a solution. */
const NONE = 'none';

/** Tier A first, then what the customer has confirmed. */
const gaps = perContext((context): readonly Gap[] => {
  const { book } = context;
  return accountRows(context)
    .flatMap(({ id }) => book.accounts.get(id) ?? [])
    .flatMap((plan) => [...withoutOpportunity(plan), ...withoutOffering(plan)]);
});

/** The needs of all accounts that nothing of ours meets: which becomes an opportunity first (method: G6, G9, O5). */
export const whiteSpaceList = perContext((context): List => {
  const { lang } = context;
  const words = listsWords(lang);
  const labels = siteWords(lang);
  const all = gaps(context);
  return {
    name: 'white-space',
    title: labels.whiteSpace,
    says: words.whiteSpaceSay(all.length, confirmedOf(all).length, accountsOf(all)),
    columns: [
      { key: 'need', label: labels.need, kind: 'wide', onPhone: true },
      { key: 'account', label: labels.account, kind: 'text', facet: true, onPhone: true },
      { key: 'tier', label: labels.tier, kind: 'text', facet: true },
      { key: 'basis', label: words.basis, kind: 'text', facet: true, onPhone: true },
      { key: 'missing', label: words.gapIn, kind: 'text', facet: true },
      { key: 'solution', label: words.possibleSolution, kind: 'text', facet: true },
      { key: 'opportunity', label: words.opportunity, kind: 'text' },
      { key: 'wanted', label: words.wantedBy, kind: 'text' },
      { key: 'owner', label: labels.owner, kind: 'text', facet: true },
    ],
    rows: all.map((gap) => rowOf(context, gap)),
    empty: words.noWhiteSpace,
  };
});

/** How much white space there is, how sure it is, and how near to an opportunity. */
export function whiteSpaceHeadlines(context: ViewContext): readonly Headline[] {
  const { lang } = context;
  const words = listsWords(lang);
  const all = gaps(context);
  const confirmed = confirmedOf(all).length;
  const solved = all.filter(({ solutions }) => solutions.length > 0).length;
  const show = (choices: Readonly<Record<string, string>>) => ({
    label: words.show,
    href: filtered(lang, 'whiteSpace', choices),
  });
  return [
    { label: siteWords(lang).whiteSpace, value: String(all.length), note: '', isAlert: false },
    {
      label: siteWords(lang).confirmed,
      value: String(confirmed),
      note: '',
      ...(confirmed > 0 && { link: show({ basis: 'confirmed' }) }),
      isAlert: false,
    },
    { label: words.withSolution, value: String(solved), note: words.withSolutionNote, isAlert: false },
    { label: words.whiteSpaceIn, value: String(accountsOf(all)), note: '', isAlert: false },
  ];
}

/** The solutions that may meet the needs, each with how many; those that lead to their rows come with most first. */
export function whiteSpaceBySolution(context: ViewContext): readonly Link[] {
  const { lang } = context;
  const counts = new Map<string, number>();
  for (const { solutions } of gaps(context))
    for (const name of solutions.length === 0 ? [NONE] : solutions) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => ({
      label: `${name === NONE ? listsWords(lang).noSolution : solutionLink(context, name).label} ${count}`,
      href: filtered(lang, 'whiteSpace', { solution: name }),
    }));
}

function withoutOpportunity(plan: AccountPlan): readonly Gap[] {
  return whiteSpace(plan).map(({ name, confirmed }) => {
    const lines = executionLines(plan).filter(({ need }) => need === name);
    return {
      plan,
      need: name,
      missing: 'opportunity',
      confirmed,
      solutions: [...new Set(lines.flatMap(({ solution }) => solution ?? []))],
      opportunities: [...new Set(lines.flatMap(({ opportunity }) => opportunity ?? []))],
    };
  });
}

/** The needs of open opportunities that none of their offerings meets; one without any offering is not that far yet. */
function withoutOffering(plan: AccountPlan): readonly Gap[] {
  return [...plan.opportunities.values()]
    .filter((opportunity) => isOpen(opportunity) && opportunity.data.offerings.length > 0)
    .flatMap((opportunity) =>
      uncoveredNeeds(opportunity).map((need) => {
        const node = plan.strategy?.data.needs[need];
        return {
          plan,
          need,
          missing: 'offering' as const,
          confirmed: node !== undefined && isConfirmed(node),
          solutions: opportunity.data.solutions,
          opportunities: [opportunity.name],
        };
      }),
    );
}

function rowOf(context: ViewContext, gap: Gap): Row {
  const { lang } = context;
  const { plan, need, missing, confirmed, solutions, opportunities } = gap;
  const words = listsWords(lang);
  const labels = siteWords(lang);
  const node = plan.strategy?.data.needs[need];
  const goals = (goalsServed(plan).get(need) ?? []).map((goal) => plan.strategy?.data.goals[goal]?.text ?? goal);
  const manager = accountManager(plan);
  const word = (value: string, label: string): Cell => ({ text: label, choices: [{ value, label }] });
  return {
    id: `${plan.id}/${need}/${missing}/${opportunities.join('+')}`,
    cells: [
      {
        text: node?.text ?? need,
        href: traceUrl(lang, plan.id, need),
        ...(goals.length > 0 && { small: words.serves(goals.join(lang === 'en' ? '; ' : '；')) }),
      },
      linkCell(accountLink(context, plan), plan.id),
      tierCell(plan.account.data.tier.declared, lang),
      confirmed ? word('confirmed', labels.confirmed) : word('assumed', labels.assumed),
      word(missing, missing === 'opportunity' ? words.noOpportunityYet : words.noOfferingYet),
      solutions.length === 0
        ? word(NONE, words.noSolution)
        : linksCell(
            lang,
            solutions.map((name) => solutionLink(context, name)),
            solutions.map((value) => ({ value, label: solutionLink(context, value).label })),
          ),
      linksCell(
        lang,
        opportunities.map((name) => opportunityLink(context, plan, name)),
      ),
      linksCell(
        lang,
        (node?.owners ?? []).map((person) => personLink(context, plan, person)),
      ),
      manager === undefined ? EMPTY : linkCell(memberLink(context, manager), manager),
    ],
  };
}

function confirmedOf(all: readonly Gap[]): readonly Gap[] {
  return all.filter(({ confirmed }) => confirmed);
}

function accountsOf(all: readonly Gap[]): number {
  return new Set(all.map(({ plan }) => plan)).size;
}
