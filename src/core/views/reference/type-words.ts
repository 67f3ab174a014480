import type { Lang, RefTarget } from '#schemas/field.ts';
import { TARGET_LABELS } from '../../link/references.ts';
import { grouped } from '../../text/format.ts';
import { referenceWords } from '../../text/reference-words.ts';
import type { Shape } from '../../validate/schema-shape.ts';

/** Texts of more characters than this are sentences. */
const LINE = 300;

/** What a field may hold, in words. */
export function typeWords(shape: Shape, lang: Lang): string {
  const words = referenceWords(lang);
  switch (shape.type) {
    case 'object':
      return words.map;
    case 'list': {
      const least = shape.min > 0 ? words.atLeast(shape.min) : '';
      return `${shape.item.type === 'object' ? words.items : words.listOf(typeWords(shape.item, lang))}${least}`;
    }
    case 'record':
      return shape.keys.choices ? words.keyed : recordWords(shape.meta.declares, shape.item, lang);
    case 'choice':
      return words.choice;
    case 'boolean':
      return words.yesNo;
    case 'number':
      return numberWords(shape, lang);
    case 'text':
      return textWords(shape, lang);
  }
}

function recordWords(declares: RefTarget | undefined, item: Shape, lang: Lang): string {
  const words = referenceWords(lang);
  return declares ? words.namedItems(TARGET_LABELS[declares][lang]) : words.listOf(typeWords(item, lang));
}

function numberWords({ meta, min, max, isWhole }: Extract<Shape, { type: 'number' }>, lang: Lang): string {
  const words = referenceWords(lang);
  if (meta.money) return words.money;
  if (min === undefined || max === undefined) return words.anyNumber;
  return isWhole ? words.whole(min, max) : words.number(min, max);
}

function textWords({ meta, max }: Extract<Shape, { type: 'text' }>, lang: Lang): string {
  const words = referenceWords(lang);
  const { ref, day, past } = meta;
  if (day) return past ? words.pastDay : words.day;
  if (ref) return words.reference(ref.map((target) => TARGET_LABELS[target][lang]).join(lang === 'en' ? ' or ' : '或'));
  if (max === undefined) return words.text;
  return max > LINE ? words.paragraph(max) : words.line(max);
}

/** The words for a default. */
export function presenceWords(shape: Shape, lang: Lang): string {
  const words = referenceWords(lang);
  if (!shape.isOptional) return words.required;
  const { fallback } = shape;
  if (fallback === undefined) return words.optional;
  return words.defaultsTo(typeof fallback === 'number' ? grouped(fallback) : String(fallback));
}
