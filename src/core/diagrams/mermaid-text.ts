/** A label that no character of the author's can break out of. */
export function mermaidLabel(...lines: readonly string[]): string {
  return `"${lines
    .filter((line) => line !== '')
    .map(mermaidWords)
    .join('<br>')}"`;
}

/**
 * Words for the grammars that know no quotes (gantt, timeline): on one line, everything that could mean something
 * to a grammar as its character code.
 */
export function mermaidWords(words: string): string {
  return words
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N} .,、，。：；（）－＋○·–—%/+-]/gu, (char) => `#${char.codePointAt(0) ?? 32};`);
}

/** Node ids that do not depend on what the author named things: stable as long as the order is. */
export function mermaidIds(ids: readonly string[]): (id: string) => string {
  const numbers = new Map(ids.map((id, index) => [id, `n${index + 1}`]));
  return (id) => numbers.get(id) ?? 'n0';
}
