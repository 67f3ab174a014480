import type { ConceptId } from '#schemas/concepts/index.ts';
import type { LessonTopic } from '#schemas/vocabulary.ts';
import { rules } from '../../rules/registry.ts';
import type { ViewContext } from '../context.ts';
import { fieldNamed, type FieldName } from '../filled-field.ts';
import { lessonsByTopic } from './topic-lessons.ts';
import { fieldsOfConcepts } from './sample.ts';

/** What belongs to a topic: its concepts, the fields that record them, and the rules that check them. */
export interface TopicMatter {
  readonly topic: LessonTopic;
  readonly label: string;
  readonly ids: ReadonlySet<ConceptId>;
  readonly fields: readonly FieldName[];
  /** Rules by name, each with its weight: one that belongs to several topics tells less about each. */
  readonly checks: ReadonlyMap<string, number>;
}

/** Every topic that has lessons, with what belongs to it. */
export function topicMatters(context: ViewContext): readonly TopicMatter[] {
  const topics = lessonsByTopic(context).map(({ topic, label, lessons }) => {
    const pages = lessons.flatMap((name) => context.book.lessons.get(name) ?? []);
    const ids = new Set(pages.flatMap(({ original }): readonly ConceptId[] => original.data.concepts));
    const named = pages.flatMap(({ original }) => original.data.fields);
    const recorded = [...ids].flatMap((id) => fieldsOfConcepts(context).get(id) ?? []);
    const fields = [...new Set([...named, ...recorded])].flatMap((name) => fieldNamed(name) ?? []);
    return { topic, label, ids, fields, names: rulesOf(ids) };
  });
  const times = new Map<string, number>();
  for (const name of topics.flatMap(({ names }) => names)) times.set(name, (times.get(name) ?? 0) + 1);
  return topics.map(({ names, ...topic }) => ({
    ...topic,
    checks: new Map(names.map((name) => [name, 1 / (times.get(name) ?? 1)])),
  }));
}

function rulesOf(ids: ReadonlySet<ConceptId>): readonly string[] {
  return rules.filter(({ method }) => method.some((id) => ids.has(id))).map(({ name }) => name);
}
