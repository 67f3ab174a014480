import type { Token } from 'markdown-it';
import type { Lang } from '#schemas/field.ts';
import { headingId, urlOf } from '../address/url.ts';
import { resolveLink } from '../link/body-links.ts';
import { markdown } from '../markdown/dialect.ts';
import { identify } from '../parse/kind-of.ts';
import { anchorNamer, plainText } from '../parse/outline.ts';
import type { AnyDocument, TranslatedDocument } from '../validate/validate.ts';

const parser = markdown(false);

/**
 * A body as HTML. Links between documents become links between pages; headings take ids that are unique on a page
 * which shows several documents, and start one level below `underLevel`.
 */
export function proseHtml(document: AnyDocument | TranslatedDocument, lang: Lang, underLevel = 1): string {
  if (document.body.trim() === '') return '';
  const tokens = parser.parse(document.body, { docId: document.name });
  const anchors = anchorNamer();
  const shift = Math.max(0, underLevel - 1);
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const anchor = anchors(plainText(tokens[index + 1]?.children ?? []));
      token.attrSet('id', headingId(document, anchor));
      token.tag = lowered(token.tag, shift);
    } else if (token.type === 'heading_close') token.tag = lowered(token.tag, shift);
    else if (token.type === 'table_open') token.attrSet('class', 'prose-table');
    for (const child of token.children ?? []) if (child.type === 'link_open') rewriteLink(child, document.path, lang);
  }
  return parser.renderer.render(tokens, parser.options, { docId: document.name });
}

function lowered(tag: string, by: number): string {
  return `h${Math.min(6, Number(tag.slice(1)) + by)}`;
}

function rewriteLink(token: Token, from: string, lang: Lang): void {
  const href = String(token.attrGet('href') ?? '');
  const link = resolveLink(from, href);
  if (!link) {
    token.attrSet('rel', 'noreferrer');
    return;
  }
  const target = identify(link.path);
  if (target) token.attrSet('href', urlOf(lang, target, link.anchor));
}
