import { excerpt, type Report } from '../diagnostics/collector.ts';
import type { Span } from '../source/source-file.ts';

/** Links may lead to documents of the book, to headings, and to the web by https, http or mailto. */
export function isAllowedAddress(href: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined) return !href.startsWith('/') && !/\\|%5c/i.test(href);
  if (scheme === 'mailto') return true;
  return (
    (scheme === 'https' || scheme === 'http') &&
    /^https?:\/\/[^/]/i.test(href) &&
    !/^https?:\/\/[^/?#]*(?:@|\\|%5c)/i.test(href)
  );
}

/** Reports an address that a link may not have. */
export function reportAddress(href: string, span: Span, report: Report): void {
  const shown = excerpt(href);
  report(
    'link/forbidden-address',
    span,
    { 'zh-CN': `不允许链接到 \`${shown}\`。`, en: `A link to \`${shown}\` is not allowed.` },
    {
      'zh-CN': '链接到本书的文档（相对路径，以 `.md` 结尾）、标题（`#…`），或不带账号的 https、http、mailto 地址。',
      en: 'Link to a document of the book (relative, ending in `.md`), to a heading (`#…`), or to an https, http or mailto address without credentials.',
    },
  );
}
