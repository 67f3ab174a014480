import { describe, expect, test } from 'vitest';
import { isChinese } from '#core/text/names.ts';
import { quizzes, type Quiz } from '#core/views/course/quiz/quizzes.ts';
import type { Question } from '#core/views/course/quiz/question.ts';
import { AS_OF, compileBook, type Files } from '../../book.ts';
import { real } from '../../real-book.ts';

const chinese = quizzes(real('zh-CN'));
const english = quizzes(real('en'));

/** Every question of some quizzes with where it stands. */
function asked(of: readonly Quiz[]): readonly (Question & { readonly at: string })[] {
  return of.flatMap(({ topic, questions }) =>
    questions.map((question) => ({ ...question, at: `${topic} ${question.id}` })),
  );
}

/** The places of the questions for which something holds. */
function where(holds: (question: Question) => boolean, of: readonly Quiz[] = [...chinese, ...english]) {
  return asked(of)
    .filter(holds)
    .map(({ at }) => at);
}

test('the book has eight quizzes on judgement and one for each topic that has words enough', () => {
  expect(chinese.map(({ topic, questions }) => `${topic} ${questions.length}`)).toEqual([
    'tiers 10',
    'lenses 10',
    'stages 10',
    'gates 10',
    'phases 10',
    'roles 10',
    'rules 10',
    'ethics 10',
    ...chinese.slice(8).map(({ topic, questions }) => `${topic} ${questions.length}`),
  ]);
  expect(chinese.slice(8).every(({ topic }) => topic.startsWith('terms-'))).toBe(true);
  expect(chinese.length).toBeGreaterThanOrEqual(8 + 10);
});

describe('every question', () => {
  test('has exactly one right answer among three to five', () => {
    expect(where(({ options }) => options.filter(({ isRight }) => isRight).length !== 1)).toEqual([]);
    expect(where(({ options }) => options.length < 3 || options.length > 5)).toEqual([]);
  });

  test('has answers that differ, each with its reason', () => {
    expect(where(({ options }) => new Set(options.map(({ text }) => text.trim())).size < options.length)).toEqual([]);
    expect(where(({ options }) => new Set(options.map(({ id }) => id)).size < options.length)).toEqual([]);
    expect(where(({ options }) => options.some(({ text, why }) => text === '' || why.length < 5))).toEqual([]);
  });

  test('says which wrong answer is nearest and why it is wrong', () => {
    expect(where(({ options, nearest }) => options.find(({ id }) => id === nearest)?.isRight !== false)).toEqual([]);
    expect(where(({ mistaken }) => mistaken === '')).toEqual([]);
  });

  test('names the nearest answer once where it says why that is wrong', () => {
    const twice = ({ options, nearest, mistaken }: Question) => {
      const { text = '', isCode = false } = options.find(({ id }) => id === nearest) ?? {};
      return !isCode && mistaken.startsWith(`最容易错选“${text}”`) && mistaken.split(text).length > 2;
    };
    expect(where(twice, chinese)).toEqual([]);
  });

  test('leads to where it is taught', () => {
    expect(where(({ links }) => links.length === 0)).toEqual([]);
  });

  test('is asked once in its quiz', () => {
    const twice = [...chinese, ...english].filter(
      ({ questions }) => new Set(questions.map(({ id }) => id)).size < questions.length,
    );
    expect(twice.map(({ topic }) => topic)).toEqual([]);
  });

  test('is no longer than one reads in half a minute', () => {
    const read = ({ ask, quote = '', snippet = '', facts = [] }: Question) =>
      [ask, quote, snippet, ...facts.map(({ label, value }) => label + value)].join('').length;
    const answers = ({ options }: Question) => options.map(({ text }) => text).join('').length;
    expect(where((question) => read(question) > 170 || answers(question) > 330, chinese)).toEqual([]);
    expect(where((question) => read(question) > 400 || answers(question) > 900, english)).toEqual([]);
  });

  test('puts a space between Chinese and Latin letters or figures', () => {
    const tight = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u;
    const texts = ({ ask, facts = [], options, mistaken }: Question) => [
      ask,
      mistaken,
      ...facts.map(({ value }) => value),
      ...options.flatMap(({ text, isCode, why }) => (isCode ? [why] : [text, why])),
    ];
    expect(
      where((question) => texts(question).some((text) => tight.test(text.replaceAll(/`[^`]*`/g, ''))), chinese),
    ).toEqual([]);
  });

  test('shows readers of English nothing in Chinese', () => {
    const shown = ({ ask, quote = '', snippet = '', facts = [], options }: Question) => [
      ask,
      quote,
      snippet,
      ...facts.flatMap(({ label, value }) => [label, value]),
      ...options.map(({ text }) => text),
    ];
    expect(where((question) => shown(question).some((text) => /\p{Script=Han}/u.test(text)), english)).toEqual([]);
  });

  test('speaks the reader’s language', () => {
    const words = ({ ask, options }: Question) => [ask, ...options.flatMap(({ text, isCode }) => (isCode ? [] : text))];
    expect(where((question) => words(question).some((text) => isChinese(text)), english)).toEqual([]);
  });
});

describe('the two languages', () => {
  test('ask the same, with the same answers in the same places', () => {
    const shape = (of: readonly Quiz[]) =>
      asked(of).map(({ at, options, nearest }) => [at, nearest, ...options.map(({ id, isRight }) => [id, isRight])]);
    expect(shape(english)).toEqual(shape(chinese));
  });

  test('are asked the same from the same book', () => {
    expect(quizzes({ ...real('zh-CN') })).toEqual(chinese);
  });
});

describe('nothing gives the right answer away', () => {
  test('not its place: every place is right about as often', () => {
    for (const [count, questions] of Map.groupBy(asked(chinese), ({ options }) => options.length)) {
      const times = Array.from(
        { length: count },
        (_, place) => questions.filter(({ key }) => key.place === place + 1).length,
      );
      // Each quiz may be one uneven; together they may not lean to a side.
      expect(Math.max(...times) - Math.min(...times), `${count} answers: ${times.join()}`).toBeLessThanOrEqual(
        Math.max(2, questions.length / 8),
      );
    }
  });

  test('not in one quiz either', () => {
    for (const { topic, questions } of chinese) {
      const most = Math.max(
        ...[1, 2, 3, 4, 5].map((place) => questions.filter(({ key }) => key.place === place).length),
      );
      expect(most, topic).toBeLessThanOrEqual(Math.ceil(questions.length / 2.5));
    }
  });

  test.each([
    ['Chinese', chinese],
    ['English', english],
  ])('not its length: the longest answer is right no oftener than one expects, in %s', (_, of) => {
    const free = asked(of).filter(({ isScale }) => !isScale);
    const longest = free.filter(({ options, key }) => {
      const lengths = options.map(({ text }) => text.length);
      return lengths[key.place - 1] === Math.max(...lengths);
    });
    expect(longest.length / free.length).toBeLessThan(0.45);
  });

  test('not a wrong answer that explains itself by the right one', () => {
    const naming = ({ options, key }: Question) => {
      const right = (options[key.place - 1]?.text ?? '').trim().toLowerCase();
      return options.some(({ isRight, why }) => !isRight && why.toLowerCase().includes(right));
    };
    expect(where(naming)).toEqual([]);
  });

  test('not a word of it in what is asked', () => {
    const quoted = asked(english).filter(({ quote }) => quote !== undefined);
    const told = quoted.filter(({ quote = '', options, key }) => quote.includes(options[key.place - 1]?.text ?? ''));
    expect(told.map(({ at }) => at)).toEqual([]);
  });
});

describe('a book with little in it', () => {
  const quizzesOf = (changes: Files) => {
    const { draft, diagnostics } = compileBook(changes);
    if (!draft) throw new Error('the changed book does not compile');
    return quizzes({ book: draft, asOf: AS_OF, lang: 'en', diagnostics });
  };

  test('has the questions that it can answer, each with one right answer', () => {
    const few = quizzesOf({});
    expect(few.map(({ topic }) => topic)).toEqual([
      'tiers',
      'lenses',
      'stages',
      'gates',
      'phases',
      'roles',
      'rules',
      'ethics',
    ]);
    expect(where(({ options }) => options.filter(({ isRight }) => isRight).length !== 1, few)).toEqual([]);
    expect(where(({ options }) => new Set(options.map(({ text }) => text)).size < options.length, few)).toEqual([]);
  });

  test('asks nothing about stages and tiers when their pages are gone', () => {
    const pages = [
      'tiers/a',
      'tiers/b',
      'tiers/c',
      ...['develop', 'qualify', 'propose', 'tender'].map((name) => `stages/${name}`),
    ];
    const few = quizzesOf(Object.fromEntries(pages.map((page) => [`method/${page}.md`, null])));
    expect(few.map(({ topic }) => topic)).not.toContain('tiers');
    expect(few.map(({ topic }) => topic)).not.toContain('stages');
  });
});
