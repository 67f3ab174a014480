import type { ConceptId } from '#schemas/concepts/index.ts';
import { lessonTopic, type LessonTopic } from '#schemas/vocabulary.ts';
import { courseWords } from '../../text/pages/course-words.ts';
import { perContext } from '../per-context.ts';
import { pagesOfConcepts } from './concept-index.ts';
import { exerciseCard, type ExerciseCard } from './exercise.ts';

/** Exercises of one topic, in their order. */
export interface TopicExercises {
  readonly label: string;
  readonly exercises: readonly ExerciseCard[];
}

/** The exercises under the topic that most of the concepts they practise are taught under (method: P13). */
export const exercisesByTopic = perContext((context): readonly TopicExercises[] => {
  const { book, lang } = context;
  const lessonsOf = pagesOfConcepts(context);
  const topicOf = (concepts: readonly ConceptId[]): LessonTopic | undefined => {
    const topics = concepts.flatMap((id) => {
      const lesson = (lessonsOf.get(id) ?? []).find(({ original }) => original.kind === 'lesson');
      return book.lessons.get(lesson?.original.name ?? '')?.original.data.topic ?? [];
    });
    const counted = [...Map.groupBy(topics, (topic) => topic)];
    return counted.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
  };
  const groups = Map.groupBy(book.exercises, ([, { original }]) => topicOf(original.data.concepts));
  return [...lessonTopic.names, undefined].flatMap((topic) => {
    const exercises = (groups.get(topic) ?? []).map(([name]) => exerciseCard(context, name));
    const label = topic ? lessonTopic.labels[topic][lang] : courseWords(lang).moreExercises;
    return exercises.length === 0 ? [] : [{ label, exercises }];
  });
});
