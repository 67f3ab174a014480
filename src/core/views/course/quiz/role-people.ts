import { buyingRole, guidance } from '#schemas/vocabulary.ts';
import type { Lang } from '#schemas/field.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { joined } from '../../../text/format.ts';
import { fieldLabel } from '../../../text/labels.ts';
import { quizRoleWords } from '../../../text/pages/quiz-role-words.ts';
import { isChinese } from '../../../text/names.ts';
import type { TypedDocument } from '../../../validate/validate.ts';
import type { Fact, ViewContext } from '../../context.ts';
import { hidden, LANGUAGES } from './hide.ts';
import { shuffled } from './seed.ts';

export type Role = (typeof buyingRole.names)[number];

/** Somebody of the book who has one role, with what their file says that shows it. */
export interface RolePerson {
  readonly plan: AccountPlan;
  readonly person: TypedDocument<'person'>;
}

/**
 * Who shows a role best, in the reader’s language; nobody unless there is somebody for readers of every language, so
 * that all are asked about the same roles. A book in one language has the same people for all (method: R2).
 */
export function personOf(context: ViewContext, role: Role): RolePerson | undefined {
  const best = LANGUAGES.map((lang) => bestOf(context, role, lang));
  return best.includes(undefined) ? undefined : best[LANGUAGES.indexOf(context.lang)];
}

function bestOf({ book }: ViewContext, role: Role, lang: Lang): RolePerson | undefined {
  const people = [...book.accounts.values()].flatMap((plan) =>
    [...plan.people.values()].map((person) => ({ plan, person })),
  );
  const own = people.filter(({ person }) => languageOf(person) === lang);
  const fit = (own.length > 0 ? own : people).filter((each) => showsOnly(each, role));
  return shuffled(fit, `who ${role}`, ({ plan, person }) => `${plan.id} ${person.name}`).toSorted(
    (a, b) => weight(b) - weight(a),
  )[0];
}

/** What is shown of a person: the title, what they may decide, what they ask for, what they told us. */
export function personFacts({ lang }: ViewContext, { person: { data } }: RolePerson): readonly Fact[] {
  const told = data.coach?.guidance.map((name) => guidance.labels[name][lang]) ?? [];
  return [
    { label: fieldLabel(lang, 'person', 'title'), value: data.title },
    ...(data.authority === undefined
      ? []
      : [{ label: fieldLabel(lang, 'person', 'authority'), value: data.authority }]),
    ...(data.concerns.length === 0
      ? []
      : [
          {
            label: fieldLabel(lang, 'person', 'concerns'),
            value: data.concerns.slice(0, SHOWN).join(quizRoleWords(lang).and),
          },
        ]),
    ...(told.length === 0
      ? []
      : [{ label: fieldLabel(lang, 'person', 'coach', 'guidance'), value: joined(told, lang) }]),
  ];
}

/** So many concerns are read in half a minute. */
const SHOWN = 2;

function textOf({ data }: TypedDocument<'person'>): string {
  return [data.title, data.authority ?? '', ...data.concerns.slice(0, SHOWN)].join(' ');
}

function languageOf(person: TypedDocument<'person'>): Lang {
  return isChinese(textOf(person)) ? 'zh-CN' : 'en';
}

/** Whether a person has this role alone, in every purchase, and the file says something that does not name it. */
function showsOnly({ plan, person }: RolePerson, role: Role): boolean {
  const text = textOf(person);
  return (
    new Set([...person.data.roles, ...inPurchases({ plan, person })]).symmetricDifference(new Set([role])).size === 0 &&
    (person.data.authority !== undefined || person.data.concerns.length > 0) &&
    LANGUAGES.every((lang) => hidden(text, buyingRole.labels[role][lang]).blanks === 0)
  );
}

function inPurchases({ plan, person }: RolePerson): readonly Role[] {
  return [...plan.opportunities.values()].flatMap(({ data }) =>
    data.roles.filter((each) => each.person === person.name).map(({ role }) => role),
  );
}

/** How much a file tells: authority above all, then a role in a purchase, then what they told us and ask for. */
function weight(of: RolePerson): number {
  const { authority, coach, concerns } = of.person.data;
  const purchase = inPurchases(of).length > 0 ? 10 : 0;
  return (
    (authority === undefined ? 0 : 20) + purchase + (coach?.guidance.length ?? 0) + Math.min(concerns.length, SHOWN)
  );
}
