import { centralisation, teamRole } from '#schemas/vocabulary.ts';
import { urlOf } from '../address/url.ts';
import { fieldLabel } from '../text/labels.ts';
import { joined } from '../text/format.ts';
import { nameIn, otherNameIn } from '../text/names.ts';
import { siteWords } from '../text/site-words.ts';
import { accountRows, type AccountRow } from './account-row.ts';
import { openActions, type ActionRow } from './actions.ts';
import { industryLink, memberLink, solutionLink, type Fact, type Link, type ViewContext } from './context.ts';
import { opportunityRows, type OpportunityRow } from './opportunity-row.ts';
import { proseHtml } from './prose.ts';

/** A page about something that many accounts share: one of our people, a solution, an industry. */
export interface DossierView {
  readonly title: string;
  readonly otherName: string;
  readonly lead: string;
  readonly facts: readonly Fact[];
  readonly accounts: readonly { readonly row: AccountRow; readonly note: string }[];
  readonly opportunities: readonly OpportunityRow[];
  readonly actions: readonly ActionRow[];
  readonly prose: string;
}

/** One line of an index of dossiers. */
export interface DossierRow {
  readonly link: Link;
  readonly otherName: string;
  /** What kind of thing it is; empty where the page holds one kind. */
  readonly kind?: string;
  readonly note: string;
  readonly accounts: number;
}

/** One of our people: their accounts, open opportunities and open actions. */
export function memberView(context: ViewContext, name: string): DossierView | undefined {
  const { book, lang } = context;
  const member = book.team.get(name);
  if (!member) return undefined;
  const { title, unit, region } = member.data;
  const seats = [...book.accounts.values()].flatMap((plan) =>
    plan.account.data.team
      .filter((seat) => seat.member === name)
      .map((seat) => [plan.id, teamRole.labels[seat.role][lang]] as const),
  );
  return {
    title: nameIn(lang, member.data),
    otherName: otherNameIn(lang, member.data) ?? '',
    lead: [title, unit, region].filter(Boolean).join(' · '),
    facts: [],
    accounts: accountsWith(context, new Map(seats)),
    opportunities: opportunityRows(context).filter(
      ({ owner, isOpen }) => isOpen && owner.href === memberLink(context, name).href,
    ),
    actions: openActions(context).filter(({ owner }) => owner.href === memberLink(context, name).href),
    prose: proseHtml(member, lang, 1),
  };
}

/** A solution: where it is sold and planned. */
export function solutionView(context: ViewContext, name: string): DossierView | undefined {
  const { book, lang } = context;
  const solution = book.solutions.get(name);
  if (!solution) return undefined;
  const owner = memberLink(context, solution.data.owner);
  const inAccounts = [...book.accounts.values()].filter(
    (plan) =>
      plan.strategy?.data.execution.some((line) => line.solution === name) === true ||
      [...plan.opportunities.values()].some(({ data }) => data.solutions.includes(name)),
  );
  const sold = new Set(
    [...book.accounts.values()].flatMap((plan) =>
      [...plan.opportunities.values()]
        .filter(({ data }) => data.solutions.includes(name))
        .map((opportunity) => urlOf(lang, opportunity)),
    ),
  );
  return {
    title: nameIn(lang, solution.data),
    otherName: otherNameIn(lang, solution.data) ?? '',
    lead: solution.data.summary,
    facts: [{ label: fieldLabel(lang, 'solution', 'owner'), value: owner.label, href: owner.href }],
    accounts: accountsWith(context, new Map(inAccounts.map((plan) => [plan.id, '']))),
    opportunities: opportunityRows(context).filter(({ link }) => sold.has(link.href)),
    actions: [],
    prose: proseHtml(solution, lang, 1),
  };
}

/** An industry: its purchasing pattern and its accounts. */
export function industryView(context: ViewContext, name: string): DossierView | undefined {
  const { book, lang } = context;
  const industry = book.industries.get(name);
  if (!industry) return undefined;
  const { data } = industry;
  const words = siteWords(lang);
  const label = (key: string) => fieldLabel(lang, 'industry', key);
  return {
    title: nameIn(lang, data),
    otherName: otherNameIn(lang, data) ?? '',
    lead: '',
    facts: [
      { label: label('publicSector'), value: data.publicSector ? words.yes : words.no },
      ...(data.buyerUnits.length > 0 ? [{ label: label('buyerUnits'), value: joined(data.buyerUnits, lang) }] : []),
      ...(data.level === undefined ? [] : [{ label: label('level'), value: data.level }]),
      ...(data.centralisation
        ? [{ label: label('centralisation'), value: centralisation.labels[data.centralisation][lang] }]
        : []),
      ...(data.trigger === undefined ? [] : [{ label: label('trigger'), value: data.trigger }]),
      ...(data.period === undefined ? [] : [{ label: label('period'), value: data.period }]),
    ],
    accounts: accountsWith(
      context,
      new Map(
        [...book.accounts.values()].filter((plan) => plan.account.data.industry === name).map((plan) => [plan.id, '']),
      ),
    ),
    opportunities: [],
    actions: [],
    prose: proseHtml(industry, lang, 1),
  };
}

/** The index of our people, solutions or industries. */
export function dossierRows(context: ViewContext, kind: 'member' | 'solution' | 'industry'): readonly DossierRow[] {
  const { book } = context;
  const views = { member: memberView, solution: solutionView, industry: industryView } as const;
  const names = { member: book.team, solution: book.solutions, industry: book.industries } as const;
  const links = { member: memberLink, solution: solutionLink, industry: industryLink } as const;
  return [...names[kind].keys()].flatMap((name) => {
    const view = views[kind](context, name);
    return view
      ? [
          {
            link: links[kind](context, name),
            otherName: view.otherName,
            note:
              view.lead === ''
                ? view.facts
                    .map(({ value }) => value)
                    .slice(1, 2)
                    .join('')
                : view.lead,
            accounts: view.accounts.length,
          },
        ]
      : [];
  });
}

function accountsWith(context: ViewContext, notes: ReadonlyMap<string, string>): DossierView['accounts'] {
  return accountRows(context)
    .filter(({ id }) => notes.has(id))
    .map((row) => ({ row, note: notes.get(row.id) ?? '' }));
}
