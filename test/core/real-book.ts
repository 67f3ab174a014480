import type { Lang } from '#schemas/field.ts';
import type { ViewContext } from '#core/views/context.ts';
import { demo } from './demo.ts';

const { asOf, draft, diagnostics } = demo;

const contexts = new Map<Lang, ViewContext>();

/** The demo book of `content/`, for readers of a language. */
export function real(lang: Lang): ViewContext {
  if (!draft) throw new Error('the book does not compile');
  const known = contexts.get(lang) ?? { book: draft, asOf, lang, diagnostics };
  contexts.set(lang, known);
  return known;
}
