import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placed } from '#core/views/course/quiz/place.ts';
import { answers, type Draft } from '#core/views/course/quiz/question.ts';
import { inTurn, seedOf, shuffled } from '#core/views/course/quiz/seed.ts';

/** A question with so many answers, the right one first. */
function draft(id: string, count: number, isScale = false): Draft {
  const options = Array.from({ length: count }, (_, at) => ({ id: `${at}`, text: `${id} ${at}`, why: 'Because.' }));
  return { id, ask: id, options: answers('0', options), isScale, nearest: '1', links: [] };
}

const drafts = fc
  .array(fc.integer({ min: 3, max: 5 }), { maxLength: 40 })
  .map((counts) => counts.map((count, at) => draft(`q${at}`, count)));

describe('the places of right answers', () => {
  test('are spread evenly among questions with equally many answers', () => {
    fc.assert(
      fc.property(fc.string(), drafts, (name, some) => {
        const byCount = Map.groupBy(placed(name, some, 'en'), ({ options }) => options.length);
        for (const [count, questions] of byCount) {
          const times = Array.from(
            { length: count },
            (_, place) => questions.filter(({ key }) => key.place === place + 1).length,
          );
          expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('keep every answer, and are the same each time', () => {
    fc.assert(
      fc.property(fc.string(), drafts, (name, some) => {
        const questions = placed(name, some, 'en');
        expect(questions).toEqual(placed(name, some, 'en'));
        for (const [at, { options, number }] of questions.entries()) {
          expect(number).toBe(at + 1);
          expect(new Set(options)).toEqual(new Set(some[at]?.options));
        }
      }),
    );
  });

  test('of a scale are where the scale has them', () => {
    const [question] = placed('tiers', [draft('window', 4, true)], 'en');
    expect(question?.options.map(({ id }) => id)).toEqual(['0', '1', '2', '3']);
  });
});

describe('the order of a seed', () => {
  const words = fc.uniqueArray(fc.string(), { minLength: 1 });

  test('is that of the same things', () => {
    fc.assert(
      fc.property(words, fc.string(), (some, seed) => {
        expect(new Set(shuffled(some, seed, String))).toEqual(new Set(some));
      }),
    );
  });

  test('does not change when one of them goes', () => {
    fc.assert(
      fc.property(words, fc.string(), (some, seed) => {
        const [gone] = some;
        const left = some.slice(1);
        expect(shuffled(left, seed, String)).toEqual(shuffled(some, seed, String).filter((word) => word !== gone));
      }),
    );
  });

  test('is known for ever: who printed a quiz has the same one next year', () => {
    expect([seedOf(''), seedOf('tiers'), seedOf('等级')]).toEqual([2872998923, 3775367701, 21929595]);
    expect(shuffled(['a', 'b', 'c', 'd', 'e'], 'tiers', String).join('')).toBe('cdeba');
  });
});

test('groups are asked in turn', () => {
  expect(inTurn([['a1', 'a2', 'a3'], [], ['b1'], ['c1', 'c2']], 5)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2']);
});
