import type { Decoded } from './payload.ts';

const ENCODINGS = ['utf-16le', 'utf-16be', 'gb18030'] as const;
const lenient = new TextDecoder('utf-8');

/** The share of letters, signs and spaces from which on bytes that are no UTF-8 are taken for text in another encoding. */
const MOSTLY = 0.95;
const READABLE = /[\p{L}\p{N}\p{P}\p{S}\p{Z}\t\r\n]/gu;

/**
 * Bytes as text: always as UTF-8; as UTF-16 where its mark stands. Notes are read in every encoding that tools for Chinese
 * write, and so is what nobody knows, where it makes sense: in noise, chance would find the short names.
 */
export function textsOf(bytes: Uint8Array, isNote: boolean, isUnknown: boolean): readonly Decoded[] {
  const marked = byteOrder(bytes);
  const first = { by: '', payload: { text: marked === undefined ? lenient.decode(bytes) : read(marked, bytes) } };
  if (marked !== undefined || (!isNote && !isUnknown)) return [first];
  const others = ENCODINGS.map((encoding) => ({ by: encoding, payload: { text: read(encoding, bytes) } }));
  if (!isNote) return [first, ...others.filter(({ payload }) => isReadable(payload.text))];
  // A note in UTF-16 may begin at an odd place of the part that holds it.
  const shifted = ENCODINGS.slice(0, 2).map((encoding) => ({
    by: encoding,
    payload: { text: read(encoding, bytes.subarray(1)) },
  }));
  return [first, ...others, ...shifted];
}

function isReadable(text: string): boolean {
  const sample = text.slice(0, 4096);
  return (sample.match(READABLE)?.length ?? 0) >= MOSTLY * sample.length;
}

function byteOrder([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function read(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}
