import type { Lang } from '#schemas/field.ts';
import { compile } from '#core/compile.ts';
import type { ViewContext } from '#core/views/context.ts';
import { readContent } from '#host/content-folder.ts';
import { CONTENT } from '../bench/given-files.ts';

const { asOf, draft, diagnostics } = compile(readContent(CONTENT), { today: '2031-01-01' });

const contexts = new Map<Lang, ViewContext>();

/** The demo book of `content/`, for readers of a language; compiled once. */
export function real(lang: Lang): ViewContext {
  if (!draft) throw new Error('the book does not compile');
  const known = contexts.get(lang) ?? { book: draft, asOf, lang, diagnostics };
  contexts.set(lang, known);
  return known;
}
