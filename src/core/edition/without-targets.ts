/** A text as a page says it: the words of its links, not where they lead. */
export function withoutTargets(markdown: string): string {
  return markdown.replaceAll(/\[([^\][]*)\]\([^)\s]*\)/g, '$1');
}
