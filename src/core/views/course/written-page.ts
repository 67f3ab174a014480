import type { Lang } from '#schemas/field.ts';
import type { AnyMethodPage } from '../../link/book.ts';
import type { AnyDocument, TranslatedDocument } from '../../validate/validate.ts';

/** The document whose words a reader of the language sees: the translation where there is one. */
export function writtenPage({ original, english }: AnyMethodPage, lang: Lang): AnyDocument | TranslatedDocument {
  return lang === 'en' && english ? english : original;
}
