import type { LessonTopic } from '#schemas/vocabulary.ts';
import type { Link, ViewContext } from '../../context.ts';
import { quizzes, type JudgingTopic } from './quizzes.ts';

/** The topics of lessons that a quiz on judgement practises better than their words do; ours. */
const PRACTISED_BY: Readonly<Partial<Record<LessonTopic, JudgingTopic>>> = {
  segmentation: 'tiers',
  stages: 'stages',
  phases: 'phases',
  opportunity: 'gates',
  funnel: 'stages',
  relationships: 'roles',
  plan: 'rules',
  ethics: 'ethics',
};

/** The quiz that practises what the lessons of a topic teach: on judgement, else on its words, or none where the book has none. */
export function quizFor(context: ViewContext, topic: LessonTopic): Link | undefined {
  const all = quizzes(context);
  const found =
    all.find((quiz) => quiz.topic === PRACTISED_BY[topic]) ?? all.find((quiz) => quiz.topic === `terms-${topic}`);
  return found && { label: found.title, href: found.href };
}
