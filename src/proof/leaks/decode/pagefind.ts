import { decode } from 'cborg';
import { ascii, hasAt, type Decoded } from './payload.ts';

/** Pagefind writes it before its data, inside the compression. */
const MARK = ascii('pagefind_dcd');

/** A search file once it is unpacked: JSON of a page's words and facts, or the CBOR of index, filters and sort values. */
export function readPagefind(bytes: Uint8Array): readonly Decoded[] {
  if (!hasAt(bytes, MARK)) return [];
  const data = bytes.subarray(MARK.length);
  if (data[0] === 0x7b) return [{ by: 'Pagefind page', payload: { bytes: data } }];
  let value: unknown;
  try {
    value = decode(data);
  } catch {
    return [];
  }
  const strings: string[] = [];
  collect(value, strings);
  // A sign between them: words that stand side by side in an index are no sentence.
  return [{ by: 'Pagefind index', payload: { text: strings.join(' | ') } }];
}

function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value);
  else if (Array.isArray(value)) for (const item of value) collect(item, into);
}
