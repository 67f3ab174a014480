import { excerpt, type Report } from '../diagnostics/collector.ts';
import type { Span } from '../source/source-file.ts';

/** A host as browsers take it, after what is written in other scripts became ASCII; no account before it. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_][a-z0-9_-]{0,62})*\.?|\[[0-9a-f:.]+\])(?::(\d{1,5}))?$/i;
const HIGHEST_PORT = 65_535;
/** What no address needs and what could end a line of another program. */
const CONTROL = /%(?:[01][\da-f]|7f)/i;
/** Mail to one or more people, with a subject and text at most: other headers reach people that no reader sees. */
const MAIL = /^mailto:[^@\s?]+@[^@\s?]+(?:\?(?:(?:subject|body)=[^&]*(?:&|$))*)?$/i;

/** Parameters that are passwords and tokens by their names, as they are written in one word. */
const SECRET_NAME =
  /(?:^|[-_.])(?:token|secret|password|passwd|pwd|apikey|api[-_]key|access[-_]?key|private[-_]?key|auth|authorization|credentials?|signature|sig|session(?:id)?|sid|jwt|client[-_]?secret)$/i;
/** Tokens that are known by how they look: of code hosts, clouds and chat services, and signed ones. */
const SECRET_SHAPE =
  /\b(?:gh[opsur]_\w{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{10,}|AKIA[A-Z\d]{16}|AIza[\w-]{30,}|sk-[\w-]{20,}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)/;

/** Links may lead to documents of the book, to headings, and to the web by https, http or mailto. */
export function isAllowedAddress(href: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined) return !href.startsWith('/') && !/\\|%5c/i.test(href);
  if (CONTROL.test(href)) return false;
  if (scheme === 'mailto') return MAIL.test(href);
  const host = /^https?:\/\/([^/?#]*)/i.exec(href)?.[1];
  const found = host === undefined ? undefined : HOST.exec(host);
  return !!found && Number(found[1] ?? 0) <= HIGHEST_PORT;
}

/** The part of an address that would give a secret away to every reader; nothing when there is none. */
export function secretIn(href: string): string | undefined {
  const shape = SECRET_SHAPE.exec(href)?.[0];
  if (shape !== undefined) return `${shape.slice(0, 4)}…`;
  for (const pair of href.slice(href.search(/[?#]/)).split(/[?#&;]/)) {
    const [name = '', value = ''] = pair.split('=', 2);
    if (value !== '' && SECRET_NAME.test(name.replaceAll('%5F', '_').replaceAll('%2D', '-'))) return name;
  }
  return undefined;
}

/** Reports what must not be linked to; true when the address may be. */
export function checkAddress(href: string, span: Span, report: Report): boolean {
  if (!isAllowedAddress(href)) {
    reportAddress(href, span, report);
    return false;
  }
  const secret = /^https?:/i.test(href) ? secretIn(href) : undefined;
  if (secret === undefined) return true;
  const shown = excerpt(secret);
  report(
    'link/secret-in-address',
    span,
    {
      'zh-CN': `这个地址里像有密码或令牌：\`${shown}\`。`,
      en: `This address seems to hold a password or a token: \`${shown}\`.`,
    },
    {
      'zh-CN': '删掉这个参数；用过的令牌请作废。',
      en: 'Delete the parameter, and withdraw a token that was in use.',
    },
  );
  return false;
}

function reportAddress(href: string, span: Span, report: Report): void {
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
