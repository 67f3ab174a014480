/** Put between characters that a code host would read as one: it is not seen, and it ends names and numbers. */
const APART = '\u200B';

/**
 * An author's words as Markdown that means nothing but these words, in a table or out of one: no markup, no HTML, no
 * image, no link, not even one that a code host finds by itself, nobody told (`@name`), nothing referred to (`#12`,
 * `!12`, `GH-12`), no formula.
 */
export function safeWords(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/[@#!~%^$&](?=[\p{L}\p{N}_"'\\-])|:(?=\/\/)|www(?=\.)|\bGH-(?=\d)/giu, (found) => `${found}${APART}`)
    .replace(/[&<>$\u200B]|[\\`*_[\]#|~!]/g, (char) => ENTITIES[char] ?? `\\${char}`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  $: '&#36;',
  [APART]: '&#8203;',
};

/** A message: what stands between its backticks is code, which no code host reads any further. */
export function safeMessage(message: string): string {
  return message
    .split('`')
    .map((part, at) => (at % 2 === 0 ? safeWords(part) : codeSpan(part)))
    .join('');
}

/** Words as code; a backtick would end it, a bar the cell of a table. */
export function codeSpan(text: string): string {
  const words = text
    .replace(/[\s\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replaceAll('`', 'ˋ')
    .replaceAll('|', '¦')
    .trim();
  return words === '' ? '' : `\`${words}\``;
}
