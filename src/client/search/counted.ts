import type { Answer } from './engine.ts';
import { filled, type ClientWords } from './words.ts';

/** How much was found, as a sentence. */
export function counted(answer: Answer, { say }: ClientWords, query: string): string {
  const { literal, near, isMore } = answer;
  // Without the facets something is left: the way on is to drop one.
  if (literal.length + near.length === 0 && Object.values(answer.without).some((count) => count > 0))
    return filled(say['noneFiltered'], { q: query });
  if (literal.length + near.length === 0) return `${filled(say['none'], { q: query })} ${say['noneHelp'] ?? ''}`;
  if (literal.length === 0) return filled(say['noneLiteral'], { q: query, n: near.length });
  if (isMore) return filled(say['many'], { n: literal.length });
  return literal.length === 1 ? (say['one'] ?? '') : filled(say['results'], { n: literal.length });
}
