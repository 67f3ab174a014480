import { excerpt, type Report } from '../diagnostics/collector.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { ParsedDocument } from '../parse/document.ts';

type Span = Parameters<Report>[1];

/** A relative link taken apart: the path below the content folder and the heading's anchor. */
export interface DocumentLink {
  readonly path: string;
  readonly anchor?: string;
}

/** The document that a relative link of `from` leads to; nothing for a link to the web. */
export function resolveLink(from: string, href: string): DocumentLink | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
  const hash = href.indexOf('#');
  const target = decode(hash === -1 ? href : href.slice(0, hash));
  const anchor = hash === -1 ? undefined : decode(href.slice(hash + 1)).normalize('NFC');
  const parts = target === '' ? from.split('/') : [...from.split('/').slice(0, -1), ...target.split('/')];
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..') {
      if (path.pop() === undefined) return { path: `../${parts.join('/')}` };
    } else if (part !== '.' && part !== '') path.push(part);
  }
  return { path: path.join('/'), ...(anchor !== undefined && { anchor }) };
}

/** Checks that links between documents lead to a document, and their anchors to a heading of it. */
export function checkBodyLinks(
  documents: ReadonlyMap<string, ParsedDocument>,
  unread: ReadonlySet<string>,
  report: Report,
): void {
  const siblings = fileNames(documents.keys());
  for (const document of documents.values()) {
    for (const { href, span } of document.outline.links) {
      const link = resolveLink(document.path, href);
      if (!link || unread.has(link.path)) continue;
      const target = documents.get(link.path);
      if (!target || target.kind === 'settings' || href === '') {
        reportNoDocument(href, span, siblings.get(folderOf(link.path)) ?? [], link.path, report);
      } else if (link.anchor !== undefined) checkAnchor(link.anchor, target, span, report);
    }
  }
}

function reportNoDocument(href: string, span: Span, siblings: readonly string[], path: string, report: Report): void {
  const shown = excerpt(href);
  report(
    'link/unknown-document',
    span,
    { 'zh-CN': `链接 \`${shown}\` 没有对应的文档。`, en: `The link \`${shown}\` leads to no document.` },
    didYouMean(nameOf(path), siblings) ?? {
      'zh-CN': '写成相对于这份文件的路径，例如 `people/zhou-qiming.md`。',
      en: 'Write it relative to this file, such as `people/zhou-qiming.md`.',
    },
  );
}

function checkAnchor(anchor: string, target: ParsedDocument, span: Span, report: Report): void {
  const anchors = target.outline.headings.map((heading) => heading.anchor);
  if (target.outline.refused || anchors.includes(anchor)) return;
  const shown = excerpt(anchor);
  report(
    'link/unknown-heading',
    span,
    {
      'zh-CN': `\`${target.path}\` 里没有标题 \`#${shown}\`。`,
      en: `\`${target.path}\` has no heading \`#${shown}\`.`,
    },
    didYouMean(anchor, anchors) ?? noHeadings,
  );
}

/** The Markdown files of every folder. */
function fileNames(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const path of paths) {
    if (!path.endsWith('.md')) continue;
    const folder = folderOf(path);
    const files = names.get(folder);
    if (files) files.push(nameOf(path));
    else names.set(folder, [nameOf(path)]);
  }
  return names;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

const noHeadings = {
  'zh-CN': '那份文件里没有标题：链接到文件本身，或先写标题。',
  en: 'That document has no headings: link to the document itself, or write the heading first.',
};
