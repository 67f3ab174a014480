import { found, type Found } from './problem.ts';

/** The parts of a PNG file that make up the picture, its colours and its resolution; no words, times or profiles. */
const PNG_CHUNKS = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'cHRM', 'sBIT', 'bKGD', 'pHYs', 'IDAT', 'IEND']);
const WEBP_CHUNKS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH']);
/** Segments of a JPEG file: JFIF's own (0xe0), tables, frame, scan. Other applications' and comments are not among them. */
const JPEG_SEGMENTS = new Set([0xe0, 0xdb, 0xc0, 0xc1, 0xc2, 0xc4, 0xdd, 0xda]);
const [MARKER, SCAN, END] = [0xff, 0xda, 0xd9];

/** A PNG file that holds a picture, nothing beside it and nothing behind it. */
export function checkPng(bytes: Uint8Array): readonly Found[] {
  const file = viewOf(bytes);
  if (latin(bytes, 0, 8) !== '\u0089PNG\r\n\u001a\n') return [found('output/broken-file', 'PNG')];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const type = latin(bytes, at + 4, 4);
    if (!PNG_CHUNKS.has(type)) return [found('output/value', `PNG ${type}`)];
    at += 12 + file.getUint32(at);
    if (type === 'IEND') break;
  }
  return at === bytes.length ? [] : [found('output/broken-file', 'PNG IEND')];
}

/** A WebP file that holds a picture, nothing beside it and nothing behind it. */
export function checkWebp(bytes: Uint8Array): readonly Found[] {
  const file = viewOf(bytes);
  if (latin(bytes, 0, 4) !== 'RIFF' || latin(bytes, 8, 4) !== 'WEBP') return [found('output/broken-file', 'WebP')];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const type = latin(bytes, at, 4);
    if (!WEBP_CHUNKS.has(type)) return [found('output/value', `WebP ${type}`)];
    const size = file.getUint32(at + 4, true);
    at += 8 + size + (size % 2);
  }
  return at === bytes.length && file.getUint32(4, true) + 8 === at ? [] : [found('output/broken-file', 'WebP RIFF')];
}

/** A JPEG file that holds a picture, nothing beside it and nothing behind it. */
export function checkJpeg(bytes: Uint8Array): readonly Found[] {
  const file = viewOf(bytes);
  if (bytes[0] !== MARKER || bytes[1] !== 0xd8) return [found('output/broken-file', 'JPEG')];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === MARKER && bytes[at + 1] !== END) {
    const segment = bytes[at + 1] ?? 0;
    if (!JPEG_SEGMENTS.has(segment)) return [found('output/value', `JPEG segment ${segment.toString(16)}`)];
    at += 2 + file.getUint16(at + 2);
    if (segment === SCAN) at = endOfScan(bytes, at);
  }
  return at + 2 === bytes.length && bytes[at + 1] === END ? [] : [found('output/broken-file', 'JPEG EOI')];
}

/** Where the next segment begins: within a scan, a marker is followed by a zero or counts a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === MARKER && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function latin(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}
