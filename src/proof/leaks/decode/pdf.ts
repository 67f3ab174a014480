import { inflated } from './compressed.ts';
import { ascii, hasAt, type Decoded } from './payload.ts';
import { characterMaps, readPdfStrings } from './pdf-strings.ts';

const MARK = ascii('%PDF-');
const STREAM = /stream\r?\n/g;

/**
 * The words of a PDF: its facts, bookmarks, notes and pages. Every stream is unpacked; texts are read with each of the
 * file's own maps from glyphs to letters, for only one who draws the page would know which belongs to which.
 */
export function readPdf(bytes: Uint8Array): readonly Decoded[] {
  if (!hasAt(bytes, MARK)) return [];
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const source = file.toString('latin1');
  const streams: Uint8Array[] = [];
  for (const { 0: mark, index } of source.matchAll(STREAM)) {
    if (source.slice(index - 3, index) === 'end') continue;
    const start = index + mark.length;
    const end = source.indexOf('endstream', start);
    const stream = file.subarray(start, end < 0 ? undefined : end);
    streams.push(inflated(stream) ?? stream);
  }
  const sources = [source, ...streams.map((stream) => Buffer.from(stream).toString('latin1'))];
  const maps = sources.flatMap(characterMaps);
  const texts = sources.flatMap((text) => readPdfStrings(text, maps));
  return [
    { by: 'PDF', payload: { text: texts.join(' ') } },
    ...streams.map((stream) => ({ by: 'PDF stream', payload: { bytes: stream } })),
  ];
}
