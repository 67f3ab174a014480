import { tier } from '#schemas/vocabulary.ts';
import type { Day } from '../../calendar/day.ts';
import type { Tier } from '../../measures/tier-lens.ts';
import { joined } from '../../text/format.ts';
import { amountIn, type Link, type ViewContext } from '../context.ts';
import type { Cell, Choice } from './list.ts';

/** Nothing to say. */
export const EMPTY: Cell = { text: '' };

/** Words that lead somewhere; facets know them by `value`, the name of what they lead to. */
export function linkCell({ label, href }: Link, value?: string): Cell {
  return { text: label, href, ...(value !== undefined && { choices: [{ value, label }] }) };
}

/** Several links. */
export function linksCell(lang: ViewContext['lang'], links: readonly Link[], choices?: readonly Choice[]): Cell {
  return { text: joined(labelsOf(links), lang), ...(links.length > 0 && { links }), ...(choices && { choices }) };
}

/** One word of a vocabulary: it sorts by its place there. */
export function wordCell<N extends string>(
  {
    names,
    labels,
  }: { readonly names: readonly N[]; readonly labels: Readonly<Record<N, Record<ViewContext['lang'], string>>> },
  name: N,
  lang: ViewContext['lang'],
): Cell {
  const label = labels[name][lang];
  return { text: label, sort: names.indexOf(name), choices: [{ value: name, label }] };
}

/** Several words of a vocabulary. */
export function wordsCell<N extends string>(
  vocabulary: {
    readonly names: readonly N[];
    readonly labels: Readonly<Record<N, Record<ViewContext['lang'], string>>>;
  },
  names: readonly N[],
  lang: ViewContext['lang'],
): Cell {
  const choices = names.map((name) => ({ value: name, label: vocabulary.labels[name][lang] }));
  return { text: joined(labelsOf(choices), lang), choices };
}

/** A number as it stands; nothing for 0 where 0 is the rule and a number the exception. */
export function numberCell(value: number | undefined, text = value === undefined ? '' : String(value)): Cell {
  return value === undefined ? EMPTY : { text, sort: value };
}

/** An amount in the book's currency. */
export function amountCell(context: ViewContext, amount: number): Cell {
  return { text: amountIn(context, amount), sort: amount };
}

/** A calendar day. */
export function dayCell(day: Day | undefined): Cell {
  return { text: day ?? '' };
}

/** A tier with its badge. */
export function tierCell(name: Tier, lang: ViewContext['lang']): Cell {
  return { text: name, badge: name, choices: [{ value: name, label: tier.labels[name][lang] }] };
}

function labelsOf(things: readonly { readonly label: string }[]): readonly string[] {
  return things.map(({ label }) => label);
}
