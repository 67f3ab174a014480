/** A message on one line, whatever the author's words held. */
export function excerptLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replace(/[\p{Cc}]/gu, '·');
}
