import { resolveLink } from '../link/body-links.ts';
import type { ParsedDocument } from '../parse/document.ts';

/** A file's text with every link to a document turned into its words; `text` is the file as it is now. */
export function withoutLinks({ path, outline, bodyStart, text: before }: ParsedDocument, text: string, target: string) {
  const hrefs = new Set(
    outline.links.map(({ href }) => href).filter((href) => resolveLink(path, href)?.path === target),
  );
  if (hrefs.size === 0) return text;
  // Front matter may have become shorter; the body is as it was.
  const at = text.length - (before.length - bodyStart);
  let body = text.slice(at);
  for (const href of hrefs) {
    const address = String.raw`<?${RegExp.escape(href)}>?(?:\s+(?:"[^"]*"|'[^']*'))?`;
    body = body
      .replaceAll(new RegExp(String.raw`\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s*${address}\s*\)`, 'g'), '$1')
      .replaceAll(new RegExp(String.raw`^ {0,3}\[([^\]]+)\]:\s*${address}\s*$\n?`, 'gm'), '');
  }
  return `${text.slice(0, at)}${body}`;
}
