/** Glyph numbers of one font and the letters that they stand for. */
export type CharacterMap = ReadonlyMap<number, string>;

const STRING = /\((?:\\[^]|[^\\()]|\((?:\\[^]|[^\\()])*\))*\)|<([0-9a-fA-F\s]+)>/g;
const ESCAPE = /\\(?:([0-7]{1,3})|(\r\n|[^]))/g;
const NAMED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * The strings of a PDF's objects or of a page's commands, given as Latin-1: each as bytes, as UTF-16, and read with every
 * map. The parts of one text command belong together, so they follow each other without a gap.
 */
export function readPdfStrings(source: string, maps: readonly CharacterMap[]): readonly string[] {
  const strings = [...source.matchAll(STRING)].map(([whole, hex]) =>
    hex === undefined ? unescaped(whole.slice(1, -1)) : Buffer.from(hex.replaceAll(/\s/g, ''), 'hex'),
  );
  if (strings.length === 0) return [];
  const texts = strings.map((bytes) => plainText(bytes));
  const drawn = maps.map((map) => strings.map((bytes) => mapped(bytes, map)).join(''));
  return [texts.join(' | '), texts.join(''), ...drawn];
}

/** The maps from glyphs to letters that a stream holds (`ToUnicode`). */
export function characterMaps(source: string): readonly CharacterMap[] {
  if (!source.includes('beginbf')) return [];
  const map = new Map<number, string>();
  for (const [, block = ''] of source.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, glyph = '', letters = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F\s]+)>/g))
      map.set(Number.parseInt(glyph, 16), utf16(letters));
  }
  for (const [, block = ''] of source.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, first = '', last = '', letters = '', list = ''] of block.matchAll(
      /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(?:<([0-9a-fA-F\s]+)>|\[([^\]]*)\])/g,
    )) {
      const from = Number.parseInt(first, 16);
      const count = Math.min(Number.parseInt(last, 16) - from, 0xffff);
      const listed = [...list.matchAll(/<([0-9a-fA-F\s]+)>/g)].map(([, each = '']) => utf16(each));
      for (let step = 0; step <= count; step++) map.set(from + step, listed[step] ?? following(utf16(letters), step));
    }
  }
  return [map];
}

/** The letter that stands so many places after the last one of a text. */
function following(text: string, steps: number): string {
  const code = text.charCodeAt(text.length - 1);
  return Number.isNaN(code) ? '' : text.slice(0, -1) + String.fromCharCode(code + steps);
}

function mapped(bytes: Buffer, map: CharacterMap): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) text += map.get(bytes.readUInt16BE(at)) ?? '';
  if (text !== '') return text;
  for (const byte of bytes) text += map.get(byte) ?? '';
  return text;
}

function plainText(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('utf8');
}

function utf16(hex: string): string {
  return new TextDecoder('utf-16be').decode(Buffer.from(hex.replaceAll(/\s/g, ''), 'hex'));
}

function unescaped(text: string): Buffer {
  const plain = text.replaceAll(ESCAPE, (_, octal: string | undefined, letter: string | undefined) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (letter === undefined || /^[\r\n]/.test(letter)) return '';
    return NAMED[letter] ?? letter;
  });
  return Buffer.from(plain, 'latin1');
}
