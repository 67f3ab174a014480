import { lessonTopic, type LessonTopic } from '#schemas/vocabulary.ts';
import { perContext } from '../per-context.ts';

/** Lessons of one topic, in their order. */
export interface TopicLessons {
  readonly topic: LessonTopic;
  readonly label: string;
  readonly lessons: readonly string[];
}

/** Every topic with its lessons; topics without any are left out. */
export const lessonsByTopic = perContext(({ book, lang }): readonly TopicLessons[] =>
  lessonTopic.names
    .map((topic) => ({
      topic,
      label: lessonTopic.labels[topic][lang],
      lessons: [...book.lessons].filter(([, { original }]) => original.data.topic === topic).map(([name]) => name),
    }))
    .filter(({ lessons }) => lessons.length > 0),
);
