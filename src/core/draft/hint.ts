import type { Lang, Text } from '#schemas/field.ts';
import type { Book } from '../link/book.ts';
import { presenceWords, typeWords } from '../views/reference/type-words.ts';
import type { ObjectShape, Shape } from '../validate/schema-shape.ts';

/** Enumerations with more values than this are explained at `/reference/`, not in a comment. */
const MOST_CHOICES = 12;

/** What a field is for, on one line: its name, what it may hold, what stands for it when it is left out. */
export function hintOf(shape: Shape, lang: Lang): string {
  return withHint(shape.meta.label?.[lang] ?? '', contentsOf(shape, lang), lang);
}

/** A label with more about it. */
export function withHint(label: string, hint: string, lang: Lang): string {
  return [label, hint].filter((part) => part !== '').join(lang === 'en' ? ': ' : '：');
}

/** A value with its words. */
export function glossed(value: string, words: string, lang: Lang): string {
  return lang === 'en' ? `${value} (${words})` : `${value}（${words}）`;
}

/** What a field may hold, and what stands for it when it is left out; empty where any words will do. */
export function contentsOf(shape: Shape, lang: Lang): string {
  const said = [holds(shape, lang), shape.meta.hint?.[lang] ?? '', fallback(shape, lang)];
  return said.filter((part) => part !== '').join(lang === 'en' ? '; ' : '；');
}

/** The same for somebody who types it into a certain book: of an amount, its currency stands in the settings. */
export function contentsIn(book: Book, shape: Shape, lang: Lang): string {
  const { currency } = book.settings.data;
  if (shape.meta.money !== true) return contentsOf(shape, lang);
  return [currency, shape.meta.hint?.[lang] ?? ''].filter((part) => part !== '').join(lang === 'en' ? '; ' : '；');
}

/** What it may hold, where that says more than "text". */
function holds(shape: Shape, lang: Lang): string {
  const value = shape.type === 'list' || shape.type === 'record' ? shape.item : shape;
  const choices = choicesOf(shape);
  const listed =
    choices.length > 0 && choices.length <= MOST_CHOICES
      ? choices.map(([name, text]) => glossed(name, text[lang], lang)).join(' | ')
      : '';
  if (value.type === 'object') return [listed, ...within(shape.type, listed), fieldsOf(value)].join(' ').trim();
  if (listed !== '') return listed;
  return value.type === 'text' && !value.meta.ref && !value.meta.day ? '' : typeWords(shape, lang);
}

/** How its fields stand in it, in the signs of YAML. */
function within(type: Shape['type'], keys: string): readonly string[] {
  if (type === 'list') return ['-'];
  return type === 'record' ? [keys === '' ? '<name>:' : ':'] : [];
}

function fieldsOf({ fields }: ObjectShape): string {
  return fields.map(([name, { isOptional }]) => (isOptional ? `[${name}]` : name)).join(', ');
}

/** The values that a field may take with their words: its own, those of its items, or the keys that it may have. */
export function choicesOf(shape: Shape): readonly (readonly [value: string, text: Text])[] {
  const words =
    shape.type === 'record' ? shape.keys.choices : (shape.type === 'list' ? shape.item : shape).meta.choices;
  return Object.entries(words ?? {});
}

function fallback(shape: Shape, lang: Lang): string {
  return shape.fallback === undefined ? '' : presenceWords(shape, lang);
}
