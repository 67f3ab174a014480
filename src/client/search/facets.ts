import type { FoundPage } from './found-page.ts';
import type { Tallies } from './pagefind-api.ts';

/** The chosen value of each facet; a facet that is open has none. */
export type Choice = Readonly<Record<string, string>>;

/**
 * The pages that fit the choice, and how many there would be for every other value of each facet. Pages that hold
 * the words count; where none does, those near them.
 */
export function tallied(
  pages: readonly FoundPage[],
  choice: Choice,
): { readonly left: readonly FoundPage[]; readonly tallies: Tallies } {
  const fits = ({ facets }: FoundPage, except?: string) =>
    Object.entries(choice).every(([name, value]) => name === except || facets[name]?.includes(value));
  const literal = pages.filter(({ isLiteral }) => isLiteral);
  const tallies: Record<string, Record<string, number>> = {};
  for (const page of literal.length > 0 ? literal : pages) {
    for (const [name, values] of Object.entries(page.facets)) {
      if (!fits(page, name)) continue;
      const counts = (tallies[name] ??= {});
      for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return { left: pages.filter((page) => fits(page)), tallies };
}

/** How many pages there would be without one of the choices. */
export function withoutFacet(pages: readonly FoundPage[], choice: Choice, name: string): number {
  const { [name]: _dropped, ...rest } = choice;
  return tallied(pages, rest).left.length;
}
