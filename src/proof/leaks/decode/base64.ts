import { isUtf8 } from 'node:buffer';
import type { Decoded } from './payload.ts';

/** Two Chinese characters are six bytes, which are eight letters in Base64. */
const SHORTEST = 8;
const RUN = /[A-Za-z0-9+/_-]{8,}={0,2}/g;
/** Base64 as mail and certificates break it into lines; the first line has so many letters at least. */
const BROKEN = /(?:[A-Za-z0-9+/]{40,}[ \t]*\r?\n[ \t]*)+[A-Za-z0-9+/]+={0,2}/y;
const LINE = 40;
const HEX = /^(?:[0-9a-f]{2}){6,}$|^(?:[0-9A-F]{2}){6,}$/;
/** Most runs are words and paths that happen to have such letters: what is text has no control characters in it. */
const NO_TEXT = /[^\P{Cc}\t\r\n]/u;
/** The first bytes of what can be taken apart: gzip, zlib, Zstandard, PNG, JPEG, WebP, ZIP, PDF, marked UTF-16. */
const MARKS = '1f8b 7801 785e 789c 78da 28b52ffd 89504e47 ffd8ff 52494646 504b0304 25504446 fffe feff'.split(' ');
const MARKED = new RegExp(`^(?:${MARKS.join('|')})`);
/** 1 for a byte that begins neither text nor any of those: most words do, and need no closer look. */
const BEGINS_NOTHING = Uint8Array.from({ length: 0x100 }, (_, byte) => {
  const isText = byte < 0x80 ? !NO_TEXT.test(String.fromCharCode(byte)) : byte >= 0xc2 && byte <= 0xf4;
  return isText || MARKS.some((mark) => Number.parseInt(mark.slice(0, 2), 16) === byte) ? 0 : 1;
});
/** From here on chance writes no run: such a long one is data, whatever is in it. */
const SURELY_DATA = 64;

/** Bytes in Base64, in the standard alphabet or the one for URLs, as in data URIs; and bytes in hexadecimal digits. */
export function readBase64(text: string): readonly Decoded[] {
  const found: Decoded[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    for (const piece of piecesOf(run)) {
      take('Base64', Buffer.from(piece, 'base64'), found);
      if (HEX.test(piece)) take('hex', Buffer.from(piece, 'hex'), found);
    }
    if (run.length < LINE) continue;
    BROKEN.lastIndex = index;
    const lines = BROKEN.exec(text)?.[0];
    if (lines !== undefined) take('Base64', Buffer.from(lines, 'base64'), found);
  }
  return found;
}

/** A run as a whole, and its pieces: the signs that both alphabets have are also those that paths and names are cut at. */
function piecesOf(run: string): readonly string[] {
  const pieces = run.split(/[-_/]/);
  return pieces.length === 1 ? pieces : [run, ...pieces.filter((piece) => piece.length >= SHORTEST)];
}

function take(by: string, bytes: Buffer, found: Decoded[]): void {
  if (bytes.length < SURELY_DATA && BEGINS_NOTHING[bytes[0] ?? 0] === 1) return;
  const isText = isUtf8(bytes) && !NO_TEXT.test(bytes.toString());
  if (isText || bytes.length >= SURELY_DATA || MARKED.test(bytes.toString('hex', 0, 4)))
    found.push({ by, payload: { bytes } });
}
