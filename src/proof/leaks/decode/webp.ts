import { ascii, hasAt, type Decoded } from './payload.ts';

/** The mark of a RIFF file, of which WebP is one. */
const RIFF = ascii('RIFF');
const WEBP = ascii('WEBP');
const NOTES = new Set(['EXIF', 'XMP ', 'ICCP']);

/** The notes in a WebP picture. */
export function readWebp(bytes: Uint8Array): readonly Decoded[] {
  if (!hasAt(bytes, RIFF) || !hasAt(bytes, WEBP, 8)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Decoded[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const type = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    if (NOTES.has(type))
      found.push({
        by: `WebP ${type.trim()}`,
        payload: { bytes: bytes.subarray(at + 8, at + 8 + length), isNote: true },
      });
    at += 8 + length + (length % 2);
  }
  return found;
}
