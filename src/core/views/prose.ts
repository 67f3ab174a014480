import type { Token } from 'markdown-it';
import type { Lang } from '#schemas/field.ts';
import { drawingUrl, headingId, pictureUrl, urlOf } from '../address/url.ts';
import { resolveLink } from '../link/body-links.ts';
import { markdown } from '../markdown/dialect.ts';
import type { Diagram, Drawing } from '../parse/diagram.ts';
import { identify } from '../parse/kind-of.ts';
import { anchorNamer, plainText } from '../parse/outline.ts';
import { siteWords } from '../text/site-words.ts';
import type { AnyDocument, TranslatedDocument } from '../validate/validate.ts';

const parser = markdown(false);
/** Width of a drawing that is still legible when it is fitted to the column, in px. */
const FITTED = 840;

/**
 * A body as HTML. Links between documents become links between pages; headings take ids that are unique on a page
 * which shows several documents, and start one level below `underLevel`.
 */
export function proseHtml(document: AnyDocument | TranslatedDocument, lang: Lang, underLevel = 1): string {
  if (document.body.trim() === '') return '';
  const tokens = parser.parse(document.body, { docId: document.name });
  const anchors = anchorNamer();
  const shift = Math.max(0, underLevel - 1);
  let heading = siteWords(lang).table;
  const named = tableNamer();
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      heading = plainText(tokens[index + 1]?.children ?? []);
      const anchor = anchors(heading);
      token.attrSet('id', headingId(document, anchor));
      token.tag = lowered(token.tag, shift);
    } else if (token.type === 'heading_close') token.tag = lowered(token.tag, shift);
    else if (token.type === 'table_open') token.meta = { label: named(heading) };
    else if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
    else if (token.type === 'fence') showDrawing(token, document.outline.diagrams ?? [], lang);
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') rewriteLink(child, document.path, lang);
      if (child.type === 'image') showPicture(child, document.outline.images ?? []);
    }
  }
  return parser.renderer.render(tokens, parser.options, { docId: document.name });
}

/** A picture stands at its size in the text; without it, its description does. */
function showPicture(token: Token, images: AnyDocument['outline']['images'] & {}): void {
  const src = token.attrGet('src');
  const picture = images.find((image) => image.src === src)?.picture;
  if (!picture) {
    token.type = 'text';
    token.content = plainText(token.children ?? []);
    return;
  }
  token.attrSet('src', pictureUrl(picture.file));
  token.attrSet('class', 'picture');
  token.attrSet('width', String(picture.width));
  token.attrSet('height', String(picture.height));
  token.attrSet('loading', 'lazy');
}

/** Markdown aligns cells by inline styles, which the site's policy forbids: figures stand flush right by a class. */
function alignByClass(token: Token): void {
  const style = String(token.attrGet('style') ?? '');
  if (style === '') return;
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
  if (style.includes('right')) token.attrSet('class', 'num');
}

/** A table scrolls inside itself on a narrow screen; the keyboard can reach it, and no two on a page have one name. */
parser.renderer.rules['table_open'] = (tokens, index, options, _env, self) => {
  const meta = tokens[index]?.meta as { readonly label: string } | undefined;
  const label = parser.utils.escapeHtml(meta?.label ?? '');
  return `<div class="table-scroll" role="region" aria-label="${label}" tabindex="0">${self.renderToken(tokens, index, options)}`;
};
parser.renderer.rules['table_close'] = (tokens, index, options, _env, self) =>
  `${self.renderToken(tokens, index, options)}</div>\n`;

/** Names tables after the heading that they stand under; the second there is numbered. */
function tableNamer(): (heading: string) => string {
  const times = new Map<string, number>();
  return (heading) => {
    const time = (times.get(heading) ?? 0) + 1;
    times.set(heading, time);
    return time === 1 ? heading : `${heading} ${time}`;
  };
}

/** A diagram that was drawn is a picture with its source below; one that was not stays as it is written. */
function showDrawing(token: Token, diagrams: readonly Diagram[], lang: Lang): void {
  const diagram = diagrams.find(({ source }) => source === token.content);
  if (!diagram?.drawing) return;
  token.type = 'html_block'; // the renderer prints the content of such a token as it is
  token.content = drawnFigure(diagram, diagram.drawing, lang);
}

function drawnFigure({ source, caption }: Diagram, { name, width, height }: Drawing, lang: Lang): string {
  const escape = parser.utils.escapeHtml;
  const words = siteWords(lang);
  const written = (key: string) => new RegExp(`^\\s*${key}\\s*:?\\s*(.+)$`, 'm').exec(source)?.[1]?.trim() ?? '';
  const title = caption || written('accTitle') || written('title') || words.diagram;
  const alt = [title, written('accDescr')].filter((text) => text !== '').join('：');
  return [
    '<figure class="map-figure">',
    `<figcaption><span class="figure-title">${escape(title)}</span></figcaption>`,
    `<div class="map-scroll" role="region" aria-label="${escape(title)}" tabindex="0">`,
    `<img class="${width <= FITTED ? 'drawing is-fitted' : 'drawing'}" src="${drawingUrl(name)}" alt="${escape(alt)}" width="${width}" height="${height}" loading="lazy">`,
    '</div>',
    `<details class="map-source" data-pagefind-ignore><summary>${escape(words.mermaidSource)}</summary>`,
    `<pre tabindex="0"><code>${escape(source)}</code></pre></details>`,
    '</figure>\n',
  ].join('');
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
