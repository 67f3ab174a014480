import { describe, expect, it } from 'vitest';
import type { Lang } from '#schemas/field.ts';

const LANGUAGES = ['zh-CN', 'en'] as const satisfies readonly Lang[];

/** Everything that says the site's own words: the functions `…Words(lang)` of `core/text`. */
const modules = import.meta.glob<Record<string, unknown>>('../../src/core/text/**/*.ts', { eager: true });
const speakers = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    name.endsWith('Words') && typeof value === 'function'
      ? [{ name, file, speak: value as (lang: Lang) => unknown }]
      : [],
  ),
);

/** What fills the blanks of a sentence, whether it asks for a figure, a text or a list. */
const BLANK = Object.assign(['X', 'Y'], {
  valueOf: () => 3,
  toFixed: () => '3',
  startsWith: () => false,
  replaceAll: () => 'X',
  split: () => ['2026', '11', '16'],
});

/** What a module says, by its path in it; a sentence with blanks is filled with figures. */
function said(value: unknown, at = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value === 'function') {
    const sentence = value as (...blanks: readonly unknown[]) => unknown;
    return said(sentence(...Array.from({ length: sentence.length }, () => BLANK)), `${at}()`);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => said(part, `${at}.${key}`));
}

/** Words that stand in the other script on purpose: the switch between the languages, and samples of both. */
const BOTH = new Set(['.switchLanguage', '.switchLanguageLabel', '.typeSample']);

describe.each(speakers)('$name', ({ speak }) => {
  const [chinese, english] = LANGUAGES.map((lang) => new Map(said(speak(lang))));

  it('says the same things in both languages', () => {
    expect([...(english?.keys() ?? [])]).toEqual([...(chinese?.keys() ?? [])]);
  });

  it('leaves nothing unsaid, and no Chinese in English', () => {
    const wrong = [...(english ?? [])].filter(
      ([path, text]) => !BOTH.has(path) && (text.trim() === '' || /\p{Script=Han}/u.test(text)),
    );
    expect(wrong).toEqual([]);
    expect([...(chinese ?? [])].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

it('hears every module of words', () => {
  expect(speakers.length).toBeGreaterThan(8);
});
