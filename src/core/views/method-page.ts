import { urlOf } from '../address/url.ts';
import type { MethodKind, MethodPage } from '../link/book.ts';
import type { Fact, Link, ViewContext } from './context.ts';
import { hasOurs } from './form/form.ts';
import type { Block } from './form/model.ts';
import { methodWords, type MethodWordsView, wholeMethodWords } from './method-words.ts';

/** The kinds of method page that have the same form. */
export type PlainMethodKind = 'phase' | 'role' | 'tool' | 'reviewKind';

/** One line of what stands in the plans today, with the account that it belongs to. */
export interface MethodUse {
  readonly link: Link;
  readonly account?: Link;
  readonly note: string;
}

/** A page of the method: who or what stands there today first, then what the method says. */
export interface MethodPageView extends MethodWordsView {
  readonly name: string;
  readonly usesTitle: string;
  readonly nothing: string;
  readonly uses: readonly MethodUse[];
  /** What sets it apart from its siblings, in a word. */
  readonly tag: string;
  readonly blocks: readonly Block[];
  readonly hasOurs: boolean;
  readonly siblings: readonly (Link & { readonly isHere: boolean })[];
}

/** One line of the index of a kind of method page. */
export interface MethodIndexRow {
  readonly link: Link;
  readonly summary: string;
  readonly facts: readonly Fact[];
  readonly count: number;
}

/** The pages of each kind, in their order. */
export function pagesOf(
  { book }: ViewContext,
  kind: PlainMethodKind,
): ReadonlyMap<string, MethodPage<PlainMethodKind>> {
  const all: Readonly<Record<PlainMethodKind, ReadonlyMap<string, MethodPage<MethodKind>>>> = {
    phase: book.phases,
    role: book.roles,
    tool: book.tools,
    reviewKind: book.reviewKinds,
  };
  return all[kind] as ReadonlyMap<string, MethodPage<PlainMethodKind>>; // one of the four maps above
}

/** The frame that the pages of all four kinds share. */
export function methodFrame(
  context: ViewContext,
  kind: PlainMethodKind,
  name: string,
  page: MethodPage<PlainMethodKind>,
  blocks: readonly Block[],
): Omit<MethodPageView, 'usesTitle' | 'nothing' | 'uses' | 'tag'> {
  const { lang } = context;
  return {
    name,
    ...wholeMethodWords(context, page),
    blocks,
    hasOurs: hasOurs(blocks),
    siblings: [...pagesOf(context, kind)].map(([other, sibling]) => ({
      label: methodWords(context, sibling).title,
      href: urlOf(lang, { kind, name: other }),
      isHere: other === name,
    })),
  };
}
