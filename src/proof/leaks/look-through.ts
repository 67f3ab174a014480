import { isUtf8 } from 'node:buffer';
import { decompressUnmarked } from './decode/compressed.ts';
import { TooLarge, type Decoded, type Payload } from './decode/payload.ts';
import { BYTES_DECODERS, TEXT_DECODERS } from './decode/readers.ts';
import { linesOf } from './decode/folded-lines.ts';
import { blocksOf, tagsOf } from './decode/tags.ts';
import { textsOf } from './decode/text-encodings.ts';

/** Something found in a text, and how a reader gets at it. */
export interface Found<T> {
  readonly what: T;
  readonly decoders: readonly string[];
}

/** Looks through payloads to the bottom. */
export interface LookingThrough<T> {
  /** Everything that is found in a payload; throws `TooLarge` when it cannot be read to its end. */
  readonly find: (payload: Payload) => readonly Found<T>[];
}

/** Encodings within encodings: Base64 of gzip of JSON of an address with a name in it is five deep. */
const DEEPEST = 7;
/** Bytes at either end of packed data that may hold such words. */
const END = 1024;
const NONE: readonly never[] = [];

/**
 * Reads payloads as browsers and tools would, one encoding in another, and has every text searched. Pages of a site have
 * most of their parts in common: those that stand by themselves are searched once.
 */
export function lookingThrough<T>(search: (text: string) => readonly T[]): LookingThrough<T> {
  const known = new Map<string, { readonly found: readonly Found<T>[]; readonly depth: number }>();

  const through = (payload: Payload, depth: number): readonly Found<T>[] =>
    'text' in payload ? throughText(payload.text, depth) : throughBytes(payload.bytes, payload.isNote === true, depth);

  const each = (decoded: readonly Decoded[], depth: number): readonly Found<T>[] => {
    if (decoded.length === 0) return NONE;
    if (depth >= DEEPEST) return NONE;
    return decoded.flatMap(({ by, payload }) =>
      through(payload, depth + 1).map(({ what, decoders }) => ({
        what,
        decoders: by === '' ? decoders : [by, ...decoders],
      })),
    );
  };

  const throughBytes = (bytes: Uint8Array, isNote: boolean, depth: number): readonly Found<T>[] => {
    const taken = BYTES_DECODERS.flatMap((decoder) => decoder(bytes));
    if (taken.length > 0) {
      // Nested so deep, data has only one purpose: not to be looked into.
      if (depth >= DEEPEST) throw new TooLarge();
      return each([...taken, ...endsOf(bytes)], depth);
    }
    const isUnknown = !isUtf8(bytes);
    return each([...(isUnknown ? decompressUnmarked(bytes) : NONE), ...textsOf(bytes, isNote, isUnknown)], depth);
  };

  const throughText = (text: string, depth: number): readonly Found<T>[] => {
    const found: Found<T>[] = [];
    for (const part of linesOf(text) ?? (text.includes('<') ? [...tagsOf(text), ...blocksOf(text)] : [text])) {
      for (const each of searchedOnce(part, depth)) found.push(each);
    }
    return found;
  };

  const searchedOnce = (text: string, depth: number): readonly Found<T>[] => {
    const before = known.get(text);
    if (before && before.depth <= depth) return before.found;
    const here = search(text).map((what) => ({ what, decoders: NONE }));
    const below = each(
      TEXT_DECODERS.flatMap((decoder) => decoder(text)),
      depth,
    );
    const found = here.length + below.length === 0 ? NONE : [...here, ...below];
    known.set(text, { found, depth });
    return found;
  };

  return { find: (payload) => through(payload, 0) };
}

/** Files that others can take apart may have words before and after what is packed: names and remarks. */
function endsOf(bytes: Uint8Array): readonly Decoded[] {
  const ends = [bytes.subarray(0, END), bytes.subarray(Math.max(END, bytes.length - END))];
  return ends.map((end) => ({ by: '', payload: { text: Buffer.from(end).toString() } }));
}
