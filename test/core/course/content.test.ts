import { describe, expect, test } from 'vitest';
import { answerHeading } from '#schemas/course/exercise.ts';
import type { Lang } from '#schemas/field.ts';
import { teachingPages, type Book } from '#core/link/book.ts';
import { conceptTable } from '#core/views/course/concept-table.ts';
import { courseMapView } from '#core/views/course/course-map.ts';
import { definitions } from '#core/views/course/definitions.ts';
import { lectureMinutes } from '#core/views/course/lecture.ts';
import { lessonView } from '#core/views/course/lesson.ts';
import { glossaryView } from '#core/views/glossary.ts';
import { real } from '../real-book.ts';

const { book } = real('zh-CN');

/** The bodies of a shelf of the course, Chinese and English. */
const bodies = (pages: Book['lessons'] | Book['exercises']) =>
  [...pages].flatMap(([name, { original, english }]) => [
    { name, lang: 'zh-CN' as const, body: original.body },
    { name, lang: 'en' as const, body: english?.body ?? '' },
  ]);

const headings = (body: string) => [...body.matchAll(/^## (.+)$/gm)].map(([, text = '']) => text.trim());

/** Minutes that a trainee reads: 300 Chinese characters or 200 words. */
const minutes = (lang: Lang, body: string) =>
  lang === 'en'
    ? (body.match(/[A-Za-z0-9’'-]+/g)?.length ?? 0) / 200
    : (body.match(/\p{Script=Han}/gu)?.length ?? 0) / 300;

describe('the course', () => {
  test('gives every concept a page in both languages, an example and an exercise', () => {
    const lacking = conceptTable(real('zh-CN')).flatMap(({ id, inChinese, inEnglish, example, exercises }) => [
      ...(inChinese ? [] : [`${id}: no page in Chinese`]),
      ...(inEnglish ? [] : [`${id}: no page in English`]),
      ...(example ? [] : [`${id}: no example`]),
      ...(exercises.length > 0 ? [] : [`${id}: no exercise`]),
    ]);
    expect(lacking).toEqual([]);
  });

  test('tells in every lesson what it is, why, how, and what goes wrong', () => {
    const wanted = {
      'zh-CN': ['是什么', '为什么', '怎么做', '常见错误'],
      en: ['What it is', 'Why', 'How', 'Common mistakes'],
    };
    const wrong = bodies(book.lessons).filter(({ lang, body }) => {
      const found = headings(body).filter((heading) => wanted[lang].includes(heading));
      return found.join() !== wanted[lang].join();
    });
    expect(wrong.map(({ name, lang }) => `${name} (${lang})`)).toEqual([]);
  });

  test('is read page by page in at most six minutes', () => {
    const pages = [
      ...bodies(book.lessons),
      ...bodies(book.exercises).map(({ body, ...page }) => ({
        ...page,
        body: body.split(new RegExp(`^## (?:${Object.values(answerHeading).join('|')})$`, 'm'))[0] ?? '',
      })),
    ];
    const long = pages.filter(({ lang, body }) => minutes(lang, body) > 6);
    expect(long.map(({ name, lang, body }) => `${name} (${lang}): ${minutes(lang, body).toFixed(1)}`)).toEqual([]);
  });

  test('shows a table, a plan, a value or a picture on every lesson', () => {
    const bare = [...book.lessons].filter(([name, { original }]) => {
      const view = lessonView(real('zh-CN'), name);
      return !(/^\|/m.test(original.body) || /```mermaid/.test(original.body) || (view?.samples.length ?? 0) > 0);
    });
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  test('gives every exercise steps whose minutes add up', () => {
    const wrong = bodies(book.exercises).flatMap(({ name, lang, body }) => {
      const steps = body.split(/^## /m).find((section) => /^(?:步骤|Steps)\n/.test(section)) ?? '';
      const given = [...steps.matchAll(/[（(](\d+) ?(?:分钟|min(?:utes)?)[）)]/g)].reduce(
        (sum, [, n]) => sum + Number(n),
        0,
      );
      const wanted = book.exercises.get(name)?.original.data.minutes ?? 0;
      return given === wanted ? [] : [`${name} (${lang}): ${given} of ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });

  test('fills two days of six hours with its six lectures', () => {
    const days = Map.groupBy(book.lectures.values(), ({ original }) => original.data.day);
    expect(book.lectures.size).toBe(6);
    expect(
      [...days].map(([day, lectures]) => [
        day,
        lectures.reduce((sum, { original }) => sum + lectureMinutes(original.data), 0),
      ]),
    ).toEqual([
      [1, 360],
      [2, 360],
    ]);
  });

  test('lists every lesson on its map, one click away', () => {
    const listed = courseMapView(real('en')).topics.flatMap(({ lessons }) => lessons.map(({ href }) => href));
    expect(listed.toSorted()).toEqual([...book.lessons.keys()].map((name) => `/en/course/lessons/${name}/`).toSorted());
  });
});

describe('the glossary', () => {
  test('explains every word in both languages, with its pinyin', () => {
    const entries = (lang: Lang) => glossaryView(real(lang)).letters.flatMap(({ terms }) => terms);
    const [zh, en] = [entries('zh-CN'), entries('en')];
    const lacking = [...zh, ...en].filter(({ term, definition }) => term === '' || definition === '');
    expect(lacking.map(({ id }) => id)).toEqual([]);
    expect(zh.filter(({ definition }) => !/\p{Script=Han}/u.test(definition)).map(({ id }) => id)).toEqual([]);
    expect(en.filter(({ definition }) => /\p{Script=Han}{4}/u.test(definition)).map(({ id }) => id)).toEqual([]);
    expect(zh.filter(({ other, pinyin }) => other !== '' && pinyin === '').map(({ id }) => id)).toEqual([]);
    expect(new Set(zh.map(({ id }) => id))).toEqual(new Set(en.map(({ id }) => id)));
  });

  test('puts words under their first letter, whatever sign is before it', () => {
    const letterOf = (lang: Lang, word: RegExp) =>
      glossaryView(real(lang)).letters.flatMap(({ letter, terms }) =>
        terms.some(({ term }) => word.test(term)) ? [letter] : [],
      );
    expect([letterOf('zh-CN', /^\$APPEALS/), letterOf('en', /^\$APPEALS/)]).toEqual([['A'], ['A']]);
  });

  test('has an entry for every page that teaches, and a definition behind every address of one', () => {
    const entries = glossaryView(real('zh-CN')).letters.flatMap(({ terms }) => terms);
    const reached = new Set(entries.flatMap(({ lesson }) => lesson?.href ?? []));
    const pages = teachingPages(book).filter(({ original: { kind } }) => kind !== 'lecture' && kind !== 'course');
    const known = definitions(real('zh-CN')).pages;
    const hrefs = conceptTable(real('zh-CN')).flatMap(({ page }) => page?.href ?? []);
    expect(reached.size).toBe(pages.length);
    expect(hrefs.filter((href) => known[href] === undefined)).toEqual([]);
  });
});
