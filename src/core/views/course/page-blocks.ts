import type { Token } from 'markdown-it';
import { markdown } from '../../markdown/dialect.ts';
import { plainText } from '../../parse/outline.ts';

const parser = markdown(false);

/** An item of a list: what stands first in bold, and the rest. */
export interface DigestItem {
  readonly lead: string;
  readonly text: string;
}

/** A piece of a body as plain text, so that a sheet or a slide can say how much of it fits. */
export type PageBlock =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly isOrdered: boolean; readonly items: readonly DigestItem[] }
  | {
      readonly type: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A section of a body below a heading of the second level. */
export interface PageSection {
  readonly heading: string;
  readonly blocks: readonly PageBlock[];
}

/**
 * The sections of a body, with their words, lists and tables. Diagrams are left out: they have no words of their own.
 * What stands before the first heading is a section without one.
 */
export function pageSections(body: string): readonly PageSection[] {
  const tokens = parser.parse(body, {});
  const sections: { heading: string; blocks: PageBlock[] }[] = [{ heading: '', blocks: [] }];
  for (let at = 0; at < tokens.length; at++) {
    const { type, tag, level } = tokens[at] as Token; // `at` is within the tokens
    if (level > 0) continue;
    const inner = tokens.slice(at + 1, endOf(tokens, at));
    if (type === 'heading_open' && tag === 'h2') sections.push({ heading: textOf(inner), blocks: [] });
    else if (type === 'paragraph_open') sections.at(-1)?.blocks.push({ type: 'text', text: textOf(inner) });
    else if (type === 'ordered_list_open' || type === 'bullet_list_open') {
      const items = itemsOf(inner);
      sections.at(-1)?.blocks.push({ type: 'list', isOrdered: type === 'ordered_list_open', items });
    } else if (type === 'table_open') sections.at(-1)?.blocks.push(tableOf(inner));
  }
  return sections.filter(({ heading, blocks }) => heading !== '' || blocks.length > 0);
}

/** Where what a token opens is closed; right after it for a token that opens nothing. */
function endOf(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.nesting !== 1) return from + 1;
  const end = tokens.findIndex(({ nesting, level }, at) => at > from && nesting === -1 && level === 0);
  return end === -1 ? tokens.length : end;
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => plainText(children ?? []))
    .join(' ')
    .trim();
}

/** The items of a list; a list within an item follows its words. */
function itemsOf(tokens: readonly Token[]): readonly DigestItem[] {
  return splitAt(tokens, ({ type, level }) => type === 'list_item_open' && level === 1).map((item) => {
    const first = item.find(({ type }) => type === 'inline');
    const words = (first?.children ?? []).filter(({ type, content }) => type !== 'text' || content !== '');
    const close = words[0]?.type === 'strong_open' ? words.findIndex(({ type }) => type === 'strong_close') : -1;
    const lead = plainText(words.slice(0, Math.max(0, close)));
    return { lead, text: textOf(item).slice(lead.length).trim() };
  });
}

function tableOf(tokens: readonly Token[]): PageBlock {
  const [head = [], ...rows] = splitAt(tokens, ({ type }) => type === 'tr_open').map((row) =>
    splitAt(row, ({ type }) => type === 'th_open' || type === 'td_open').map(textOf),
  );
  return { type: 'table', head, rows };
}

/** The tokens from each one that begins a part to the next. */
function splitAt(tokens: readonly Token[], begins: (token: Token) => boolean): readonly (readonly Token[])[] {
  const starts = tokens.flatMap((token, at) => (begins(token) ? [at] : []));
  return starts.map((start, at) => tokens.slice(start, starts[at + 1]));
}
