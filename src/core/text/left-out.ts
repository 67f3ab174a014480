/**
 * What stands where an edition leaves words out: the usual mark for it in both languages, and so short that no page has to cut
 * it. Pages of such an edition say what it means.
 */
export const LEFT_OUT = '[…]';

/** A text where it is told, nothing where it is left out. */
export function told(text: string): string {
  return text === LEFT_OUT ? '' : text;
}
