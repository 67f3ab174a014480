import type { RefTarget } from '#schemas/field.ts';
import { urlOf } from '../../address/url.ts';
import type { AccountPlan, MethodKind, MethodPage } from '../../link/book.ts';
import { nameIn, type Named } from '../../text/names.ts';
import {
  accountLink,
  industryLink,
  memberLink,
  opportunityLink,
  personLink,
  solutionLink,
  type Link,
  type ViewContext,
} from '../context.ts';
import type { Piece } from './model.ts';

/** Where a form stands: within a plan, or in a document that all accounts share. */
export interface FormScope {
  readonly context: ViewContext;
  readonly plan?: AccountPlan;
}

/** What a reference leads to, in the reader's words: documents have pages, items of a plan have a text. */
export function referencePiece(scope: FormScope, targets: readonly RefTarget[], name: string): Piece {
  for (const target of targets) {
    const found = LOOKUP[target](scope, name);
    if (found) return found;
  }
  return { text: name };
}

type Lookup = (scope: FormScope, name: string) => Piece | undefined;

/** A reference within the plan; nothing outside of one. */
const within =
  (look: (plan: AccountPlan, name: string, context: ViewContext) => Piece | undefined): Lookup =>
  ({ plan, context }, name) =>
    plan && look(plan, name, context);

const text = (found: string | undefined): Piece | undefined => (found === undefined ? undefined : { text: found });
const linked = ({ label, href }: Link): Piece => ({ text: label, href });

/** A shared document that has a name in both languages. */
const shared =
  (kind: 'competitor' | 'partner' | 'play', of: 'competitors' | 'partners' | 'plays'): Lookup =>
  ({ context: { book, lang } }, name) => {
    const data: Named | undefined = book[of].get(name)?.data;
    return data && { text: nameIn(lang, data), href: urlOf(lang, { kind, name }) };
  };

/** A page of the method or the course, whose title has a translation. */
const taught =
  (kind: 'tool' | 'lesson' | 'exercise' | 'lecture', of: 'tools' | 'lessons' | 'exercises' | 'lectures'): Lookup =>
  ({ context: { book, lang } }, name) => {
    const page: MethodPage<MethodKind> | undefined = book[of].get(name);
    const title = (lang === 'en' ? page?.english : undefined)?.data.title ?? page?.original.data.title;
    return title === undefined ? undefined : { text: title, href: urlOf(lang, { kind, name }) };
  };

const LOOKUP: Readonly<Record<RefTarget, Lookup>> = {
  member: ({ context }, name) => (context.book.team.has(name) ? linked(memberLink(context, name)) : undefined),
  person: within((plan, name, context) =>
    plan.people.has(name) ? linked(personLink(context, plan, name)) : undefined,
  ),
  opportunity: within((plan, name, context) =>
    plan.opportunities.has(name) ? linked(opportunityLink(context, plan, name)) : undefined,
  ),
  solution: ({ context }, name) => (context.book.solutions.has(name) ? linked(solutionLink(context, name)) : undefined),
  industry: ({ context }, name) =>
    context.book.industries.has(name) ? linked(industryLink(context, name)) : undefined,
  account: ({ context }, name) => {
    const plan = context.book.accounts.get(name);
    return plan && linked(accountLink(context, plan));
  },
  competitor: shared('competitor', 'competitors'),
  partner: shared('partner', 'partners'),
  play: shared('play', 'plays'),
  term: ({ context: { book, lang } }, name) => {
    const data = book.terms.get(name)?.data;
    return data && { text: lang === 'en' ? data.en : data.zh, href: urlOf(lang, { kind: 'term', name }) };
  },
  tool: taught('tool', 'tools'),
  lesson: taught('lesson', 'lessons'),
  exercise: taught('exercise', 'exercises'),
  lecture: taught('lecture', 'lectures'),
  'customer-goal': within(({ strategy }, name) => text(strategy?.data.goals[name]?.text)),
  'customer-strategy': within(({ strategy }, name) => text(strategy?.data.strategies[name]?.text)),
  tactic: within(({ strategy }, name) => text(strategy?.data.tactics[name]?.text)),
  need: within(({ strategy }, name) => text(strategy?.data.needs[name]?.text)),
  unit: within(({ relationships }, name) => text(relationships?.data.units[name]?.name)),
  goal: within(({ goals }, name) => text(goals?.data.goals[name]?.text)),
  action: within(({ goals }, name) => text(goals?.data.actions[name]?.what)),
  'swot-item': within(({ strategy }, name) => {
    const swot = strategy?.data.swot;
    return text(
      (swot?.strengths[name] ?? swot?.weaknesses[name] ?? swot?.opportunities[name] ?? swot?.threats[name])?.text,
    );
  }),
  criterion: ({ context: { book, lang } }, name) => {
    const found = book.settings.data.scoring[name];
    return text(lang === 'en' ? found?.labelEn : found?.label);
  },
  characteristic: ({ context: { book, lang } }, name) => {
    const found = book.settings.data.characteristics[name];
    return text(lang === 'en' ? found?.labelEn : found?.label);
  },
};
