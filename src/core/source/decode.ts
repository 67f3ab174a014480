import type { Report } from '../diagnostics/collector.ts';
import { strangeCharacters } from './strange.ts';

/** The text of a file, and whether nothing is wrong with it. */
export interface Decoded {
  readonly text: string;
  readonly clean: boolean;
}

/** Most strange places that are told for one file; the rest share their cause. */
const SHOWN = 20;

/** Invisible characters that word processors leave behind; others, such as those that turn the direction, need a look. */
const MEANS_NOTHING = /^[\u00ad\u200b\u2060\ufeff]+$/;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Turns bytes into text and reports what is wrong with it, each place once. A text with mistakes is given back
 * too, for reports quote from it; nothing when the bytes are in another encoding.
 */
export function decode(file: string, bytes: Uint8Array, report: Report): Decoded | undefined {
  const wide = wideEncoding(bytes);
  if (wide) {
    report(
      wide.marked ? 'text/byte-order-mark' : 'text/invalid-utf8',
      { file, start: 0, end: 0 },
      { 'zh-CN': `文件是 ${wide.name} 编码。`, en: `The file is encoded as ${wide.name}.` },
      saveAsUtf8,
    );
    return undefined;
  }
  const text = utf8.decode(bytes);
  if (text.startsWith('\ufeff')) {
    report(
      'text/byte-order-mark',
      { file, start: 0, end: 0 },
      { 'zh-CN': '文件以字节序标记（BOM）开头。', en: 'The file begins with a byte order mark (BOM).' },
      saveAsUtf8,
      [{ span: { file, start: 0, end: 1 }, text: '' }],
    );
    return { text, clean: false };
  }
  const bad = text.includes('\ufffd') ? firstInvalid(bytes) : undefined;
  if (bad !== undefined) {
    const start = utf8.decode(bytes.subarray(0, bad)).length;
    const byte = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    report(
      'text/invalid-utf8',
      { file, start, end: start + 1 },
      { 'zh-CN': `字节 0x${byte} 不是有效的 UTF-8。`, en: `Byte 0x${byte} is not valid UTF-8.` },
      saveAsUtf8,
    );
    return { text, clean: false };
  }
  return { text, clean: checkCharacters(file, text, report) };
}

function checkCharacters(file: string, text: string, report: Report): boolean {
  if (text.includes('\r') && !text.includes('\n')) {
    const start = text.indexOf('\r');
    report(
      'text/carriage-return',
      { file, start, end: start + 1 },
      { 'zh-CN': '文件只用回车符换行。', en: 'The file ends its lines with carriage returns only.' },
      { 'zh-CN': '用 LF 或 CRLF 换行保存。', en: 'Save it with LF or CRLF line ends.' },
      [{ span: { file, start: 0, end: text.length }, text: text.replaceAll('\r', '\n') }],
    );
    return false;
  }
  const strange = strangeCharacters(text)
    .take(SHOWN + 1)
    .toArray();
  for (const [at, { name, start, end, message, help }] of strange.slice(0, SHOWN).entries()) {
    const span = { file, start, end };
    const fix = MEANS_NOTHING.test(text.slice(start, end)) ? [{ span, text: '' }] : undefined;
    report(name, span, message, at === SHOWN - 1 && strange.length > SHOWN ? noMore : help, fix);
  }
  return strange.length === 0;
}

/** An encoding in units of two or four bytes: it begins with its mark, or has zeros in between, as YAML begins with ASCII. */
function wideEncoding(bytes: Uint8Array): { readonly name: string; readonly marked: boolean } | undefined {
  const [first, second, third, fourth] = bytes;
  const little = first === 0xff && second === 0xfe;
  if (little && third === 0 && fourth === 0) return { name: 'UTF-32', marked: true };
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return { name: 'UTF-32', marked: true };
  if (little || (first === 0xfe && second === 0xff)) return { name: 'UTF-16', marked: true };
  const zeros = [first, second, third, fourth]
    .map((byte) => (byte === 0 ? '0' : byte === undefined ? '' : 'x'))
    .join('');
  if (zeros === '000x' || zeros === 'x000') return { name: 'UTF-32', marked: false };
  return zeros === '0x0x' || zeros === 'x0x0' ? { name: 'UTF-16', marked: false } : undefined;
}

/** Index of the first byte that breaks UTF-8, or nothing. */
function firstInvalid(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

/** Length of the UTF-8 sequence at `at`, 0 when it is none (overlong forms and surrogates included). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const badSecond =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f);
  return badSecond ? 0 : length;
}

const saveAsUtf8 = { 'zh-CN': '用不带 BOM 的 UTF-8 保存。', en: 'Save it as UTF-8 without a BOM.' };
const noMore = { 'zh-CN': '之后的同类字符不再列出。', en: 'Further ones are not listed.' };
