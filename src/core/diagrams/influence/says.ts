import type { AccountPlan } from '../../link/book.ts';
import { forceOf } from '../../measures/force-balance.ts';
import { isKey } from '../../measures/key-people.ts';
import { mapWords } from '../../text/map-words.ts';
import type { InfluenceContext, InfluenceGraph } from './model.ts';

/**
 * What an influence map says: how many key people nobody covers and nobody of ours has met, who opposes most strongly, and who of our
 * supporters influences that person or is the person's manager (method: R1–R3, E5).
 */
export function influenceSays(plan: AccountPlan, { cards, lines }: InfluenceGraph, context: InfluenceContext): string {
  const words = mapWords(context.lang);
  const shown = cards.flatMap(({ id, faint }) => {
    const person = faint ? undefined : plan.people.get(id);
    return person ? [person] : [];
  });
  const key = shown.filter((person) => isKey(person, context.book));
  const uncovered = key.filter(({ data }) => data.coverage.length === 0).length;
  const unmet = key.filter(({ data }) => data.contact === 'none').length;
  const [strongest] = shown.filter((person) => forceOf(person) < 0).sort((a, b) => forceOf(a) - forceOf(b));
  const nameOf = (id: string) => cards.find((card) => card.id === id)?.name ?? id;
  const supports = (id: string) => (plan.people.get(id)?.data.stance ?? 0) > 0;
  // Who influences the person reaches them best; failing that, whom they report to.
  const [through] = lines
    .filter(({ from, to, kind }) => to === strongest?.name && kind !== 'conflict' && supports(from))
    .toSorted((a, b) => Number(a.kind === 'reports') - Number(b.kind === 'reports') || b.strength - a.strength);
  return words.influenceSays(
    shown.length,
    key.length,
    uncovered,
    unmet,
    strongest && { name: nameOf(strongest.name), through: through ? nameOf(through.from) : '' },
  );
}
