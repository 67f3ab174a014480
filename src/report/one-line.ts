/** A message on one line, whatever the author's words held; a build service takes no `::` at its beginning for a command. */
export function excerptLine(text: string): string {
  return visible(text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '), '').replace(/^(\s*):(?=:)/, '$1·');
}

/**
 * Control characters, halves of characters and what is no character are shown as a dot, never sent to a terminal or
 * into a file. `##[`, `##vso[` and `##teamcity[` are broken up: build services take them for the beginning of a command
 * wherever in a line they stand.
 */
export function visible(text: string, kept = '\t'): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/gu, (char) => (char === kept ? char : '·'))
    .replace(/##(?=\w*\[)/g, '#·');
}
