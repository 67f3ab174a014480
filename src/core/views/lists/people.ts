import { buyingRole, contact, layer, stance } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { isContacted } from '../../measures/coverage.ts';
import { personFreshness } from '../../measures/freshness.ts';
import { isKey } from '../../measures/key-people.ts';
import { personMarks } from '../../measures/person-marks.ts';
import { gapSteps, weightedGap } from '../../measures/relationship-gap.ts';
import { percent } from '../../text/format.ts';
import { listsWords } from '../../text/pages/lists-words.ts';
import { siteWords } from '../../text/site-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { accountLink, memberLink, personLink, type Headline, type ViewContext } from '../context.ts';
import { filtered } from '../home/links.ts';
import { dayCell, EMPTY, linkCell, linksCell, numberCell, wordCell, wordsCell } from '../list/cells.ts';
import type { Cell, List, Row } from '../list/list.ts';
import { told } from '../../text/left-out.ts';
import { perContext } from '../per-context.ts';

/** A stakeholder with the plan they belong to. */
export interface Stakeholder {
  readonly plan: AccountPlan;
  readonly person: TypedDocument<'person'>;
}

/** All stakeholders, the heaviest gap first, then the most influential (method: R5). */
export const stakeholders = perContext(({ book }): readonly Stakeholder[] =>
  [...book.accounts.values()]
    .flatMap((plan) => [...plan.people.values()].map((person) => ({ plan, person })))
    .sort(({ person: a }, { person: b }) => weightedGap(b) - weightedGap(a) || b.data.influence - a.data.influence),
);

/** The stakeholders of all accounts: who gets our next hour (method: R2–R6, A15). */
export const peopleList = perContext((context): List => {
  const words = listsWords(context.lang);
  const all = stakeholders(context);
  const gaps = all.filter(({ person }) => gapSteps(person) > 0).length;
  return {
    ...peopleAsList(context, all),
    says: words.peopleSay(all.length, gaps, all.filter((one) => isStale(context, one)).length),
  };
});

/** Some stakeholders as a list, in the order they come in. */
export function peopleAsList(context: ViewContext, some: readonly Stakeholder[]): List {
  const { lang } = context;
  const words = listsWords(lang);
  const labels = siteWords(lang);
  return {
    name: 'people',
    title: labels.people,
    says: '',
    columns: [
      { key: 'person', label: labels.person, kind: 'text', onPhone: true },
      { key: 'account', label: labels.account, kind: 'text', facet: true },
      { key: 'role', label: words.roles, kind: 'text', facet: true },
      { key: 'layer', label: words.layer, kind: 'text', facet: true },
      { key: 'stance', label: words.stance, kind: 'text', facet: true },
      { key: 'influence', label: words.influence, kind: 'number' },
      { key: 'gap', label: labels.weightedGap, kind: 'number', onPhone: true },
      { key: 'contact', label: labels.lastContact, kind: 'day', onPhone: true },
      { key: 'stale', label: words.stale, kind: 'text', facet: true },
      { key: 'next', label: words.closesGap, kind: 'wide' },
      { key: 'owner', label: labels.owner, kind: 'text', facet: true },
      { key: 'coverage', label: words.coverage, kind: 'text' },
    ],
    rows: some.map((one) => rowOf(context, one)),
    empty: words.noPeople,
  };
}

/** How many decide, how many of them we know, and where time is missing. */
export function peopleHeadlines(context: ViewContext): readonly Headline[] {
  const { lang, book } = context;
  const words = listsWords(lang);
  const all = stakeholders(context);
  const key = all.filter(({ person }) => isKey(person, book));
  const met = key.filter(({ person }) => isContacted(person)).length;
  const stale = key.filter((one) => isStale(context, one)).length;
  const planless = all.filter(({ person }) => gapSteps(person) > 0 && person.data.relationship?.plan === undefined);
  const gap = all.reduce((sum, { person }) => sum + weightedGap(person), 0);
  return [
    {
      label: words.keyPeople,
      value: String(key.length),
      note: words.metNote(key.length === 0 ? '–' : percent(met / key.length)),
      isAlert: false,
    },
    {
      label: siteWords(lang).staleKeyPeople,
      value: String(stale),
      note: '',
      ...(stale > 0 && { link: { label: words.show, href: filtered(lang, 'people', { stale: 'yes' }) } }),
      isAlert: stale > 0,
    },
    { label: siteWords(lang).weightedGap, value: String(gap), note: words.gapByInfluence, isAlert: false },
    { label: words.noPlan, value: String(planless.length), note: '', isAlert: planless.length > 0 },
  ];
}

function rowOf(context: ViewContext, one: Stakeholder): Row {
  const { lang, asOf, book } = context;
  const { plan, person } = one;
  const { data } = person;
  const words = listsWords(lang);
  const labels = siteWords(lang);
  const { on, days } = personFreshness(person, plan, book, asOf);
  const relation = data.relationship;
  const gap = weightedGap(person);
  const stale = isStale(context, one);
  return {
    id: `${plan.id}/${person.name}`,
    cells: [
      { ...linkCell(personLink(context, plan, person.name)), small: told(data.title) },
      linkCell(accountLink(context, plan), plan.id),
      data.roles.length === 0
        ? { text: '', choices: [{ value: 'none', label: words.noRole }] }
        : wordsCell(buyingRole, data.roles, lang),
      wordCell(layer, data.layer, lang),
      stanceCell(data.stance, lang),
      numberCell(data.influence),
      gap > 0 ? numberCell(gap) : EMPTY,
      { ...dayCell(on), small: days === undefined ? contact.labels[data.contact][lang] : labels.daysAgo(days) },
      stale ? { text: words.isStale, tone: 'alert', choices: [{ value: 'yes', label: words.isStale }] } : EMPTY,
      relation?.plan && gap > 0 ? { text: relation.plan.what, small: relation.plan.due } : EMPTY,
      relation ? linkCell(memberLink(context, relation.owner), relation.owner) : EMPTY,
      linksCell(
        lang,
        data.coverage.map((member) => memberLink(context, member)),
      ),
    ],
  };
}

function stanceCell(value: number, lang: ViewContext['lang']): Cell {
  const name = stance.names.find((candidate) => candidate === String(value));
  return name === undefined ? EMPTY : { ...wordCell(stance, name, lang), sort: value };
}

function isStale({ book, asOf }: ViewContext, { plan, person }: Stakeholder): boolean {
  return personMarks(person, plan, book, asOf).stale;
}
