/** The end of a link's words and all that says where it leads: an address, in angle brackets or not, and a title. */
const TARGET = /\[([^\][]*)\]\(\s*(?:<[^<>\n]*>|[^()\s]*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g;

/** A text as a page says it: the words of its links, not where they lead. */
export function withoutTargets(markdown: string): string {
  return markdown.replaceAll(TARGET, '$1');
}
