import { clamped, columns } from './clamp.ts';

/** Where a sentence ends: after a Chinese stop, or after a Latin one before a space. */
const SENTENCE = /[^。！？]*?(?:[。！？]|[.!?](?=\s|$))+["”’）)]*\s*|.+$/gsu;

/**
 * As many whole sentences of a text as take at most so many columns; the first one is cut where it alone takes more.
 * A slide that ends in the middle of a word says less than one that stops a sentence earlier.
 */
export function wholeSentences(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  let kept = '';
  for (const [sentence] of line.matchAll(SENTENCE)) {
    if (columns((kept + sentence).trim()) > most) break;
    kept += sentence;
  }
  return kept.trim() === '' ? clamped(line, most) : kept.trim();
}
