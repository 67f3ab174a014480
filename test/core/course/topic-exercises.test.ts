import { expect, test } from 'vitest';
import { exercisesByTopic } from '#core/views/course/topic-exercises.ts';
import { real } from '../real-book.ts';

test('puts every exercise once under the topic that most of its concepts are taught under', () => {
  const topics = exercisesByTopic(real('en'));
  const names = topics.flatMap(({ exercises }) => exercises.map(({ link }) => link.href));
  expect(names.toSorted()).toEqual(
    [...real('en').book.exercises.keys()].map((name) => `/en/course/exercises/${name}/`).toSorted(),
  );
  expect(topics.at(-2)?.label).toBe('Law and ethics');
  expect(topics.at(-2)?.exercises.map(({ link }) => link.label)).toEqual([
    'Six cases of hospitality',
    'Eight cases of conduct',
    'Personal-data cases',
    'Mend a plan: law and ethics',
  ]);
});
