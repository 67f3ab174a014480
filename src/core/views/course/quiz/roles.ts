import { buyingRole } from '#schemas/vocabulary.ts';
import { inSentence } from '../../../text/format.ts';
import { quizRoleWords } from '../../../text/pages/quiz-role-words.ts';
import { quizTermWords } from '../../../text/pages/quiz-term-words.ts';
import { accountLink, personLink, type ViewContext } from '../../context.ts';
import { methodWords } from '../../method-words.ts';
import { pageLink } from '../page-link.ts';
import { hidden } from './hide.ts';
import { layerDrafts } from './layers.ts';
import { answers, type Draft } from './question.ts';
import { personFacts, personOf, type Role, type RolePerson } from './role-people.ts';
import { shuffled } from './seed.ts';
import { taughtIn } from './taught-in.ts';

/** So many wrong answers stand beside the right one. */
const WRONG = 3;

/** So many roles that nobody of the book shows are asked for by what is said of them. */
const DEFINITIONS = 2;

/** The role that each is taken for most easily, as the roles’ pages tell them apart; ours. */
const TAKEN_FOR: Readonly<Record<Role, Role>> = {
  coach: 'sponsor',
  sponsor: 'coach',
  approver: 'decision-maker',
  'decision-maker': 'approver',
  recommender: 'decision-maker',
};

/** Which role has somebody of the book, and which layer, which step of the coach’s ladder (method: R2, R10, E1). */
export function roleDrafts(context: ViewContext): readonly Draft[] {
  const roles = shuffled(buyingRole.names, 'role', String).filter((role) => context.book.roles.has(role));
  const shown = roles.map((role) => ({ role, of: personOf(context, role) }));
  const unshown = shown.filter(({ of }) => !of).slice(0, DEFINITIONS);
  return [
    ...shown.flatMap(({ role, of }) => (of ? [personDraft(context, role, of)] : [])),
    ...unshown.map(({ role }) => definitionDraft(context, role)),
    ...layerDrafts(context),
  ];
}

/** The other roles that stand beside one, the one that it is taken for first. */
function beside({ book }: ViewContext, role: Role): readonly Role[] {
  const others = buyingRole.names.filter((name) => name !== role && book.roles.has(name));
  return shuffled(others, role, String)
    .toSorted((a, b) => Number(b === TAKEN_FOR[role]) - Number(a === TAKEN_FOR[role]))
    .slice(0, WRONG);
}

function summaryOf(context: ViewContext, role: Role): string {
  const page = context.book.roles.get(role);
  return page ? methodWords(context, page).summary : '';
}

function rolePage(context: ViewContext, role: Role): Draft['links'] {
  const page = context.book.roles.get(role);
  return page ? [pageLink(context, page)] : [];
}

/** Somebody by title, authority and concerns. */
function personDraft(context: ViewContext, role: Role, of: RolePerson): Draft {
  const { lang } = context;
  const words = quizRoleWords(lang);
  const label = (name: Role) => buyingRole.labels[name][lang];
  const link = personLink(context, of.plan, of.person.name);
  const wrong = beside(context, role);
  const why = (name: Role) => {
    if (name === role)
      return words.roleIs(link.label, inSentence(label(role), lang), inSentence(summaryOf(context, role), lang));
    return name === TAKEN_FOR[role] ? words.isNotNearest[role] : words.isNot[name];
  };
  return {
    id: `person-${role}`,
    ask: words.personAsk(link.label, accountLink(context, of.plan).label),
    facts: personFacts(context, of),
    options: answers(
      role,
      [role, ...wrong].map((name) => ({ id: name, text: label(name), why: why(name) })),
    ),
    nearest: wrong[0] ?? '',
    links: [link, ...rolePage(context, role)],
  };
}

/** A role by its one sentence, without the words of its name. */
function definitionDraft(context: ViewContext, role: Role): Draft {
  const { lang } = context;
  const words = quizRoleWords(lang);
  const label = (name: Role) => buyingRole.labels[name][lang];
  const wrong = beside(context, role);
  const means = (name: Role) => quizTermWords(lang).means(summaryOf(context, name));
  return {
    id: `role-${role}`,
    ask: words.definitionAsk,
    quote: hidden(summaryOf(context, role), label(role), wrong.map(label)).text,
    options: answers(
      role,
      [role, ...wrong].map((name) => ({
        id: name,
        text: label(name),
        why: name === role ? words.tells[role] : means(name),
      })),
    ),
    nearest: wrong[0] ?? '',
    links: [...rolePage(context, role), ...taughtIn(context, ['R2'])],
  };
}
