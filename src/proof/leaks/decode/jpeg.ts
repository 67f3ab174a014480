import { hasAt, type Decoded } from './payload.ts';

const START = Uint8Array.of(0xff, 0xd8, 0xff);
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;
const NAMES: Readonly<Record<number, string>> = {
  0xe1: 'JPEG EXIF or XMP',
  0xed: 'JPEG IPTC',
  [COMMENT]: 'JPEG comment',
};

/** The notes in a JPEG picture: EXIF, XMP, IPTC, comments and programs' own parts. What follows the end is one too. */
export function readJpeg(bytes: Uint8Array): readonly Decoded[] {
  if (!hasAt(bytes, START)) return [];
  const found: Decoded[] = [];
  /** A long note is cut over several segments of the same kind. */
  const parts = new Map<number, Uint8Array[]>();
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === START_OF_SCAN) break;
    const length = ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (marker >= 0xe0) parts.set(marker, [...(parts.get(marker) ?? []), bytes.subarray(at + 4, at + 2 + length)]);
    at += 2 + Math.max(length, 2);
  }
  for (const [marker, list] of parts) {
    const by = NAMES[marker] ?? `JPEG APP${marker - 0xe0}`;
    for (const part of list) found.push(note(by, part));
    if (list.length > 1) found.push(note(by, Buffer.concat(list)));
  }
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(Uint8Array.of(0xff, 0xd9));
  if (end >= 0 && end + 2 < bytes.length) found.push(note('after JPEG', bytes.subarray(end + 2)));
  return found;
}

function note(by: string, bytes: Uint8Array): Decoded {
  return { by, payload: { bytes, isNote: true } };
}
