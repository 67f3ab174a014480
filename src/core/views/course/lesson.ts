import type { ConceptId } from '#schemas/concepts/index.ts';
import { lessonTopic } from '#schemas/vocabulary.ts';
import { pageUrl, planUrl, referenceUrl } from '../../address/url.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { accountIndicators } from '../../measures/indicators/registry.ts';
import { rules } from '../../rules/registry.ts';
import { fieldLabel, kindLabel } from '../../text/labels.ts';
import { conceptHomes } from '../concept-homes.ts';
import { accountLink, type Link, type ViewContext } from '../context.ts';
import { fieldNamed } from '../filled-field.ts';
import { textOf } from '../indicators/value.ts';
import { type MethodWordsView, wholeMethodWords } from '../method-words.ts';
import { perContext } from '../per-context.ts';
import { exercisesOfConcepts } from './concept-index.ts';
import { exampleAccount } from './example-account.ts';
import { exerciseCard, type ExerciseCard } from './exercise.ts';
import { lessonsByTopic } from './topic-lessons.ts';
import { pageLink } from './page-link.ts';
import { quizFor } from './quiz/quiz-for.ts';
import { samplesOf, type Sample } from './sample.ts';

/** A rule that checks what a lesson teaches. */
export interface TaughtRule extends Link {
  readonly name: string;
  /** As the book’s settings weigh it; a rule may be switched off. */
  readonly severity: Severity | 'off';
  /** Findings of it in this book. */
  readonly count: number;
}

/** What the product keeps for the concepts of a page: where they are written, checked, computed and practised. */
export interface ConceptFacts {
  readonly samples: readonly Sample[];
  readonly fields: readonly Link[];
  readonly rules: readonly TaughtRule[];
  /** The values of the account that the examples come from. */
  readonly values: { readonly account?: Link; readonly rows: readonly (Link & { readonly value: string })[] };
  readonly exercises: readonly ExerciseCard[];
}

/** The page of a concept. */
export interface LessonView extends MethodWordsView, ConceptFacts {
  readonly name: string;
  readonly topic: Link;
  readonly ids: readonly ConceptId[];
  readonly tools: readonly Link[];
  readonly lectures: readonly Link[];
  /** The quiz on its topic. */
  readonly quiz?: Link;
  readonly previous?: Link;
  readonly next?: Link;
}

/** Builds the page of a lesson; nothing when there is none of this name. */
export function lessonView(context: ViewContext, name: string): LessonView | undefined {
  const { book, lang } = context;
  const page = book.lessons.get(name);
  if (!page) return undefined;
  const { data } = page.original;
  const order = lessonsByTopic(context).flatMap(({ lessons }) => lessons);
  const at = order.indexOf(name);
  const neighbour = (index: number): Link | undefined => {
    const other = book.lessons.get(order[index] ?? '');
    return other && pageLink(context, other);
  };
  const [previous, next] = [neighbour(at - 1), neighbour(at + 1)];
  const quiz = quizFor(context, data.topic);
  return {
    name,
    ...wholeMethodWords(context, page),
    topic: { label: lessonTopic.labels[data.topic][lang], href: pageUrl(lang, 'course', `topic-${data.topic}`) },
    ids: data.concepts,
    ...conceptFacts(context, data.concepts, data.fields),
    tools: data.tools.flatMap((tool) => {
      const found = book.tools.get(tool);
      return found ? pageLink(context, found) : [];
    }),
    lectures: [...book.lectures.values()]
      .filter(({ original: { data: of } }) => of.also.includes(name) || of.agenda.some((item) => item.lesson === name))
      .map((lecture) => pageLink(context, lecture)),
    ...(quiz && { quiz }),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

/** What the product keeps for concepts; `fields` are those of the example, when the concepts’ own do not show it. */
export function conceptFacts(
  context: ViewContext,
  ids: readonly ConceptId[],
  fields: readonly string[] = [],
): ConceptFacts {
  return {
    samples: samplesOf(context, fields, ids),
    fields: recordedIn(context, ids),
    rules: taughtRules(context, ids),
    values: valuesOf(context, ids),
    exercises: [...new Set(ids.flatMap((id) => exercisesOfConcepts(context).get(id) ?? []))].map((exercise) =>
      exerciseCard(context, exercise),
    ),
  };
}

const homesById = perContext(({ book }) => new Map(conceptHomes(book).map((home) => [home.id, home])));

/** The fields that record these concepts, each leading to what the reference says of it. */
export function recordedIn(context: ViewContext, ids: readonly ConceptId[]): readonly Link[] {
  const { lang } = context;
  const names = ids.flatMap((id) => homesById(context).get(id)?.fields ?? []);
  const links = new Map<string, Link>();
  for (const name of names) {
    const field = fieldNamed(name);
    const [key] = field?.path ?? [];
    if (!field || key === undefined) continue;
    const href = `${referenceUrl(lang, field.kind)}#${key}`;
    links.set(href, { label: `${kindLabel(lang, field.kind)} · ${fieldLabel(lang, field.kind, key)}`, href });
  }
  return [...links.values()];
}

/** The rules that check these concepts, with what they find in this book. */
export function taughtRules(
  { book, lang, diagnostics }: ViewContext,
  ids: readonly ConceptId[],
): readonly TaughtRule[] {
  return rules
    .filter(({ method }) => method.some((id) => ids.includes(id)))
    .map(({ name, title, severity }) => ({
      name,
      label: title[lang],
      href: pageUrl(lang, 'rules', name.replace('/', '--')),
      severity: book.settings.data.severities[name] ?? severity,
      count: diagnostics.filter((diagnostic) => diagnostic.name === name).length,
    }));
}

function valuesOf(context: ViewContext, ids: readonly ConceptId[]): ConceptFacts['values'] {
  const plan = exampleAccount(context);
  if (!plan) return { rows: [] };
  const rows = accountIndicators
    .filter(({ method }) => method.some((id) => ids.includes(id)))
    .flatMap((indicator) => {
      const reading = indicator.read(plan, context);
      return reading
        ? {
            label: indicator.label[context.lang],
            value: textOf(context, indicator.unit, reading.value),
            href: planUrl(context.lang, plan.id, 'indicators', indicator.name),
          }
        : [];
    });
  return { ...(rows.length > 0 && { account: accountLink(context, plan) }), rows };
}
