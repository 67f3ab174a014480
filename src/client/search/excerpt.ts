/** A run of text, lit where it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly isLit: boolean;
}

/** Characters around what was found; Latin letters are half as wide as Chinese ones. */
const WIDTH = { han: 64, latin: 140 };
/** What stands before the first word that is lit, as a part of the excerpt. */
const LEAD = 0.3;

/** A text as pieces, with every place lit at which one of the words stands. */
export function lit(text: string, terms: readonly string[]): readonly Piece[] {
  const { folded, places } = foldedWithPlaces(text);
  const isLit = Array.from({ length: text.length }, () => false);
  for (const term of terms)
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length))
      isLit.fill(true, places[at], places[at + term.length]);
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && isLit[at] === isLit[from]) continue;
    pieces.push({ text: text.slice(from, at), isLit: isLit[from] ?? false });
    from = at;
  }
  return pieces;
}

/** The part of a page's text that best shows why it was found; its beginning where the words stand elsewhere. */
export function excerpt(text: string, whole: string, terms: readonly string[]): readonly Piece[] {
  const { folded, places } = foldedWithPlaces(text);
  const found = [whole, ...terms].filter(Boolean).map((term) => folded.indexOf(term));
  const at = places[found.find((place) => place >= 0) ?? 0] ?? 0;
  const around = text.slice(Math.max(0, at - 40), at + 40);
  const width = (around.match(/\p{Script=Han}/gu)?.length ?? 0) > around.length / 3 ? WIDTH.han : WIDTH.latin;
  let from = Math.max(0, Math.min(at - Math.round(width * LEAD), text.length - width));
  // A word is not cut at its beginning: the excerpt starts behind the nearest space or stop before what was found.
  if (from > 0) from += text.slice(from, at).search(/[\s，。；：、！？]/) + 1;
  const to = Math.min(text.length, from + width);
  const shown = lit(text.slice(from, to).trim(), terms);
  const before = from > 0 ? '… ' : '';
  const after = to < text.length ? ' …' : '';
  return [{ text: before, isLit: false }, ...shown, { text: after, isLit: false }].filter(({ text: part }) => part);
}

/** A text as it is compared, and where each of its characters stands in the text as it was written. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  const parts: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFKC').toLowerCase();
    for (let unit = 0; unit < plain.length; unit++) places.push(at);
    parts.push(plain);
    at += character.length;
  }
  places.push(at);
  return { folded: parts.join(''), places };
}
