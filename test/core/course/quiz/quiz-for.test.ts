import { expect, test } from 'vitest';
import { lessonTopic } from '#schemas/vocabulary.ts';
import { quizFor } from '#core/views/course/quiz/quiz-for.ts';
import { real } from '../../real-book.ts';

test('a topic leads to the quiz that practises it, on judgement where there is one', () => {
  const context = real('en');
  expect(Object.fromEntries(lessonTopic.names.map((topic) => [topic, quizFor(context, topic)?.href]))).toEqual({
    account: '/en/course/quizzes/terms-account/',
    segmentation: '/en/course/quizzes/tiers/',
    buying: '/en/course/quizzes/terms-buying/',
    stages: '/en/course/quizzes/stages/',
    phases: '/en/course/quizzes/phases/',
    opportunity: '/en/course/quizzes/gates/',
    funnel: '/en/course/quizzes/stages/',
    research: '/en/course/quizzes/terms-research/',
    relationships: '/en/course/quizzes/roles/',
    plan: '/en/course/quizzes/rules/',
    growth: '/en/course/quizzes/terms-growth/',
    industry: undefined,
    measures: undefined,
    ethics: '/en/course/quizzes/ethics/',
  });
});

test('a link is called as the quiz is', () => {
  expect(quizFor(real('zh-CN'), 'relationships')).toEqual({ label: '角色与层级', href: '/course/quizzes/roles/' });
});
