import type { Lang } from '#schemas/field.ts';
import { clamped } from '../../text/clamp.ts';
import { trainerWords } from '../../text/pages/trainer-words.ts';
import { wholeSentences } from '../../text/whole-sentences.ts';
import { pageSections, type DigestItem, type PageBlock, type PageSection } from './page-blocks.ts';

/** What is kept of a block, and how many rows or items were left out. */
export type DigestBlock = PageBlock & { readonly left: number };

/** The gist of a page that teaches: what it is and how one does it, cut to a size. */
export interface Digest {
  readonly what?: DigestBlock;
  readonly how?: DigestBlock;
}

/** Columns that a text has room for (a Chinese character takes two), and how many rows or items are kept. */
export interface DigestRoom {
  readonly text: number;
  readonly item: number;
  readonly cell: number;
  readonly items: number;
  readonly rows: number;
}

/** Beside lines to write on: about a third of a sheet for each page. */
export const HANDOUT_ROOM: DigestRoom = { text: 320, item: 180, cell: 90, items: 6, rows: 7 };

/** Read from the back row: five points of at most two lines. */
export const SLIDE_ROOM: DigestRoom = { text: 240, item: 150, cell: 40, items: 5, rows: 5 };

/**
 * The gist of a body. What it is: the table of its first section, else its list, else its first words. How: the steps of
 * the section that is headed so, else the first numbered list. Nothing is reworded: texts end with a whole sentence, or
 * with an ellipsis, and what is left out is counted.
 */
export function digestOf(body: string, lang: Lang, room: DigestRoom): Digest {
  const sections = pageSections(body);
  const [first, ...others] = sections;
  const what = first && kept(ofType(first, 'table') ?? ofType(first, 'list') ?? first.blocks[0], room);
  const headed = others.find(({ heading }) => heading === trainerWords(lang).headings.how);
  const steps = headed ? ofType(headed, 'list') : others.flatMap(({ blocks }) => blocks).find(isNumbered);
  const how = kept(steps, room);
  return { ...(what && { what }), ...(how && { how }) };
}

/** The section under a heading; empty when the body has none. */
export function blocksUnder(body: string, heading: string): readonly PageBlock[] {
  return pageSections(body).find((section) => section.heading === heading)?.blocks ?? [];
}

/** The items of the first list under a heading, cut to a size. */
export function itemsUnder(body: string, heading: string, most: number): readonly DigestItem[] {
  const list = blocksUnder(body, heading).find(({ type }) => type === 'list');
  return list?.type === 'list' ? list.items.map((item) => cutItem(item, most)) : [];
}

/** The words under a heading, without its lists and tables, cut to a size. */
export function wordsUnder(body: string, heading: string, most: number): string {
  const words = blocksUnder(body, heading).flatMap((block) => (block.type === 'text' ? block.text : []));
  return wholeSentences(words.join(' '), most);
}

function ofType({ blocks }: PageSection, type: PageBlock['type']): PageBlock | undefined {
  return blocks.find((block) => block.type === type);
}

function isNumbered(block: PageBlock): boolean {
  return block.type === 'list' && block.isOrdered;
}

function kept(block: PageBlock | undefined, room: DigestRoom): DigestBlock | undefined {
  if (!block) return undefined;
  if (block.type === 'text') return { ...block, text: wholeSentences(block.text, room.text), left: 0 };
  if (block.type === 'list') {
    const items = block.items.slice(0, room.items).map((item) => cutItem(item, room.item));
    return { ...block, items, left: block.items.length - items.length };
  }
  const rows = block.rows.slice(0, room.rows).map((row) => row.map((cell) => clamped(cell, room.cell)));
  return { ...block, rows, left: block.rows.length - rows.length };
}

function cutItem({ lead, text }: DigestItem, most: number): DigestItem {
  return { lead, text: text === '' ? '' : wholeSentences(text, most) };
}
