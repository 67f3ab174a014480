import type { ConceptId } from '#schemas/concepts/index.ts';
import type { LessonTopic } from '#schemas/vocabulary.ts';
import { pageUrl, urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { kindLabel } from '../../text/labels.ts';
import { trainerWords } from '../../text/pages/trainer-words.ts';
import { accountLink, type Link, type ViewContext } from '../context.ts';
import { filledIn, plansByWeight, type FieldName, type FilledField } from '../filled-field.ts';
import { findingsOf, type FindingRow } from '../findings.ts';
import { pageLink } from './page-link.ts';
import { topicMatters } from './topic-matter.ts';

/** So many rules are named of a plan that shows what goes wrong. */
const RULES_SAID = 2;

/** An account that shows something, where in its plan, and why it was chosen. */
export interface Illustration {
  readonly link: Link;
  readonly note: string;
}

/** A topic of the course, the accounts that show it, and the exercises that use them. */
export interface IllustratedTopic {
  readonly topic: LessonTopic;
  readonly link: Link;
  /** The plan that fills in most of the topic’s fields. */
  readonly best?: Illustration;
  /** The next one, to compare. */
  readonly second?: Illustration;
  /** Another plan, of which rules of the topic have most to say. */
  readonly wrong?: Illustration;
  readonly exercises: readonly Link[];
}

/**
 * For every topic the accounts of the book that show it best, and one that shows what goes wrong. The fullest plan is
 * often the same one: to compare, and for what is wrong, accounts that stand for fewer topics so far come first.
 */
export function illustratedTopics(context: ViewContext): readonly IllustratedTopic[] {
  const used = new Map<string, number>();
  return topicMatters(context).map(({ topic, label, ids, fields, checks }) => {
    const plans = filledPlans(context, fields);
    const [best] = plans;
    const second = leastUsed(
      plans.filter(({ plan, filled }) => plan !== best?.plan && filled.length * 2 >= (best?.filled.length ?? 0)),
      used,
    );
    const wrong = leastUsed(
      faultyPlans(context, checks).filter(({ plan }) => plan !== best?.plan && plan !== second?.plan),
      used,
    );
    const accounts = new Set([best, second, wrong].flatMap((one) => one?.plan.id ?? []));
    return {
      topic,
      link: { label, href: pageUrl(context.lang, 'course', `topic-${topic}`) },
      ...(best && { best: shows(context, best, plans) }),
      ...(second && { second: shows(context, second, plans) }),
      ...(wrong && { wrong: fails(context, wrong) }),
      exercises: exercisesAbout(context, ids, accounts),
    };
  });
}

/** A plan with those fields of a topic that it fills in. */
interface FilledPlan {
  readonly plan: AccountPlan;
  readonly filled: readonly FilledField[];
}

/** The plans that fill in some fields, the fullest first; equals in the order of their weight. */
function filledPlans(context: ViewContext, fields: readonly FieldName[]): readonly FilledPlan[] {
  return plansByWeight(context)
    .map((plan) => ({ plan, filled: fields.flatMap((field) => filledIn(plan, field) ?? []) }))
    .filter(({ filled }) => filled.length > 0)
    .toSorted((a, b) => b.filled.length - a.filled.length);
}

/** A plan with what rules of a topic say of it. */
interface FaultyPlan {
  readonly plan: AccountPlan;
  readonly rows: readonly FindingRow[];
}

/** The plans of which some rules say most, by the weight of the rules; within a plan the weightiest rule first. */
function faultyPlans(context: ViewContext, checks: ReadonlyMap<string, number>): readonly FaultyPlan[] {
  const weight = ({ name }: FindingRow) => checks.get(name) ?? 0;
  return plansByWeight(context)
    .map((plan) => {
      const rows = findingsOf(context, plan.id).filter(({ name }) => checks.has(name));
      return { plan, rows: rows.toSorted((a, b) => weight(b) - weight(a)) };
    })
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => sum(b.rows.map(weight)) - sum(a.rows.map(weight)));
}

/** The first of those that were chosen least, and counts it. */
function leastUsed<T extends { readonly plan: AccountPlan }>(
  plans: readonly T[],
  used: Map<string, number>,
): T | undefined {
  const times = ({ plan }: T) => used.get(plan.id) ?? 0;
  const [chosen] = plans.toSorted((a, b) => times(a) - times(b));
  if (chosen) used.set(chosen.plan.id, times(chosen) + 1);
  return chosen;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** A plan that shows a topic, and how many of the fields that any plan fills in. */
function shows(context: ViewContext, { plan, filled }: FilledPlan, plans: readonly FilledPlan[]): Illustration {
  const everFilled = new Set(plans.flatMap((one) => one.filled.map(({ kind, path }) => [kind, ...path].join('.'))));
  return {
    link: documentLink(context, plan, filled),
    note: everFilled.size > 1 ? trainerWords(context.lang).filled(filled.length, everFilled.size) : '',
  };
}

/** A plan that shows what goes wrong, with the rules that say so. */
function fails(context: ViewContext, { plan, rows }: FaultyPlan): Illustration {
  const [first] = rows;
  const account = accountLink(context, plan);
  return { link: { label: account.label, href: first?.where.href ?? account.href }, note: rulesSaid(context, rows) };
}

/** The document of a plan that holds most of some fields. */
function documentLink(context: ViewContext, plan: AccountPlan, filled: readonly FilledField[]): Link {
  const { lang } = context;
  const [most] = [...Map.groupBy(filled, ({ document }) => document).entries()].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const account = accountLink(context, plan);
  if (!most) return account;
  const [document] = most;
  return { label: `${account.label} · ${kindLabel(lang, document.kind)}`, href: urlOf(lang, document) };
}

/** The first rules that speak, each with how often it does. */
function rulesSaid({ lang }: ViewContext, rows: readonly FindingRow[]): string {
  return [...Map.groupBy(rows, ({ rule }) => rule.label)]
    .slice(0, RULES_SAID)
    .map(([rule, found]) => trainerWords(lang).findings(rule, found.length))
    .join(lang === 'en' ? '; ' : '；');
}

/** The exercises of some concepts whose words lead to one of the accounts. */
function exercisesAbout(
  context: ViewContext,
  ids: ReadonlySet<ConceptId>,
  accounts: ReadonlySet<string>,
): readonly Link[] {
  return [...context.book.exercises.values()]
    .filter(({ original: { data, body } }) => {
      const leadsThere = [...accounts].some((account) => body.includes(`accounts/${account}/`));
      return leadsThere && data.concepts.some((id) => ids.has(id));
    })
    .map((page) => pageLink(context, page));
}
