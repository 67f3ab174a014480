import type { Fact, Link } from './context.ts';
import type { MethodWords, MethodWordsView } from './method-words.ts';

/** What every page of the method ends with. */
export type MethodExtras = Pick<MethodWordsView, 'ours' | 'concepts' | 'terms'>;

/** What an index of tiers or stages says of one of them. */
export interface MethodCard {
  readonly link: Link;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly Fact[];
  readonly count: number;
  readonly valueText: string;
}

/** The title and the sentence of a page. */
export function titled({ title, summary }: MethodWords): Pick<MethodWords, 'title' | 'summary'> {
  return { title, summary };
}
