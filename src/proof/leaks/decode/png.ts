import { inflated } from './compressed.ts';
import { hasAt, type Decoded } from './payload.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Chunks that are the picture itself and its measures: no words. */
const PICTURE = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'fdAT', 'fcTL', 'acTL']);
/** Chunks that may hold compressed text: the data of an iTXt or zTXt, and the name of a colour profile. */
const COMPRESSED = new Set(['zTXt', 'iTXt', 'iCCP']);
const LONGEST_KEYWORD = 80;

/** The notes in a PNG picture: text in every form, EXIF, and chunks of programs' own. What follows the end is one too. */
export function readPng(bytes: Uint8Array): readonly Decoded[] {
  if (!hasAt(bytes, SIGNATURE)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Decoded[] = [];
  let at = SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, Math.min(at + 8 + length, bytes.length));
    if (!PICTURE.has(type)) found.push(note(`PNG ${type}`, data));
    if (COMPRESSED.has(type)) found.push(...compressedText(type, data));
    at += 12 + length;
    if (type === 'IEND') break;
  }
  if (at < bytes.length) found.push(note('after PNG', bytes.subarray(at)));
  return found;
}

/** The compressed text of a chunk begins somewhere after its keyword: at the first place where it can be inflated. */
function compressedText(type: string, data: Uint8Array): readonly Decoded[] {
  for (let at = data.indexOf(0) + 1; at > 0 && at < Math.min(data.length, LONGEST_KEYWORD + 200); at++) {
    if (data[at] !== 0x78) continue; // the first byte of zlib data as every writer of PNG makes it
    const text = inflated(data.subarray(at));
    if (text && text.length > 0) return [note(`PNG ${type}`, text)];
  }
  return [];
}

function note(by: string, bytes: Uint8Array): Decoded {
  return { by, payload: { bytes, isNote: true } };
}
