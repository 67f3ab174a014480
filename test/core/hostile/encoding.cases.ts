import { BASE } from '../base-book.ts';
import { BOB, bob, body, yaml, type Case } from './cases.ts';

const FILE = BASE[BOB] ?? '';
const utf8 = new TextEncoder();

/** The file with bytes put in place of `*`. */
const bytes = (text: string, ...between: readonly number[]) => {
  const [before = '', after = ''] = text.split('*');
  return bob(new Uint8Array([...utf8.encode(before), ...between, ...utf8.encode(after)]));
};
const inName = (...between: readonly number[]) => bytes('---\nname: "Bob *"\ntitle: Vice president\n---\n', ...between);

const utf16 = (mark: boolean, bigEndian: boolean) => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(FILE, (char) => char.charCodeAt(0))];
  return bob(new Uint8Array(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]))));
};

/** Accepted in prose: what people write on purpose. */
const fine: readonly Case[] = (
  [
    ['Chinese', '大客户计划：影响力、平安（决策）——“好”。'],
    ['full-width forms', 'ＡＢＣ１２３，￥'],
    ['accents', 'Größe, naïve, Ångström, São Paulo, Łódź'],
    ['a combining accent', 'cafe\u0301'],
    ['Cyrillic', 'Москва и Wi-Fi-сеть'],
    ['Greek beside Latin', 'ΔT, kΩ, 5 μm, NF-κB, TNFα'],
    [
      'emoji joined to one',
      'A \u{1f469}\u200d\u{1f4bb} and \u{1f468}\u{1f3fd}\u200d\u{1f692} and \u2764\ufe0f\u200d\u{1f525}',
    ],
    ['a key cap', '1\ufe0f\u20e3'],
    ['a flag', '\u{1f1e8}\u{1f1f3}'],
    ['a warning sign', '\u26a0\ufe0f'],
    ['rare Chinese characters', '\u{20000}\u{2a6d6}㐀'],
    ['no-break and ideographic spaces', 'a\u00a0b\u3000c\u202fd'],
  ] as const
).map(([name, text]) => [`${name} is accepted`, body(`${text}\n`), []]);

const invisible: readonly Case[] = (
  [
    ['a right-to-left override', '\u202e'],
    ['an isolate', '\u2066'],
    ['a zero-width space', '\u200b'],
    ['a zero-width joiner between letters', '\u200d'],
    ['a word joiner', '\u2060'],
    ['a byte order mark inside', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['a grapheme joiner', '\u034f'],
    ['an Arabic letter mark', '\u061c'],
    ['a Hangul filler', '\u3164'],
    ['a half-width Hangul filler', '\uffa0'],
    ['a Mongolian selector', '\u180b'],
    ['a variation selector on a letter', '\ufe0f'],
    ['an ideographic variation selector', '\u{e0100}'],
    ['an annotation anchor', '\ufff9'],
    ['a musical beam', '\u{1d173}'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['hidden tags', '\u{e0067}\u{e0062}\u{e007f}'],
  ] as const
).map(([name, char]) => [
  name,
  body(`pay ${char}to B\n`),
  ['5:5 text/invisible-character'],
  'readers would see something else',
]);

const control: readonly Case[] = [0, 1, 7, 8, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x9b, 0xfffe, 0xffff, 0xfdd0].map(
  (code) => [
    `the control character ${code.toString(16)}`,
    body(`a${String.fromCodePoint(code)}b\n`),
    ['5:2 text/control-character'],
  ],
);

const mixed: readonly Case[] = (
  [
    ['a Cyrillic first letter', '\u0410cme'],
    ['a Cyrillic last letter', 'Acm\u0435'],
    ['a Cyrillic letter in the middle', 'A\u0441me'],
    ['several Cyrillic letters', '\u0410\u0441m\u0435'],
    ['a Greek capital', '\u0391cme'],
    ['an Armenian letter', 'B\u0585b'],
    ['a Cherokee letter', '\u13a0cme'],
    ['a letter behind an accent', 'A\u0301\u0441me'],
  ] as const
).map(([name, word]) => [
  `${name} in a Latin word`,
  body(`See ${word} here.\n`),
  ['5:5 text/mixed-script'],
  'look-alike letters',
]);

/** What is written by escapes, where the file itself holds only ASCII. */
const escaped: readonly Case[] = [
  ['an override by an escape', yaml('unit: "a\\u202eb"\n'), ['4:7 text/invisible-character']],
  ['a zero by an escape', yaml('unit: "a\\0b"\n'), ['4:7 text/control-character']],
  ['a terminal command by an escape', yaml('unit: "a\\e[31mb"\n'), ['4:7 text/control-character']],
  ['half a character by an escape', yaml('unit: "a\\ud800b"\n'), ['4:7 text/control-character']],
  ['more than a character by an escape', yaml('unit: "a\\UFFFFFFFFb"\n'), ['4:7 text/control-character']],
  ['a look-alike by an escape', yaml('unit: "\\u0410cme"\n'), ['4:7 text/mixed-script']],
  ['an override in a key', yaml('"a\\u202eb": 1\n'), ['4:1 text/invisible-character']],
  ['an override by an entity', body('pay &#x202e;to B\n'), ['5:5 text/invisible-character']],
  ['a zero-width space by its name', body('pay\n&ZeroWidthSpace;to B\n'), ['6:1 text/invisible-character']],
  ['a zero by an entity', body('a&#0;b\n'), ['5:2 text/replacement-character']],
  ['a look-alike by an entity', body('&#1040;cme\n'), ['5:1 text/mixed-script']],
  ['an override in the title of a link', body('[x](ann.md "&#x202e;")\n'), ['5:2 text/invisible-character']],
  ['an entity in code stays code', body('`&#x202e;`\n'), []],
];

/** Bytes that are no text, and text that misleads. */
export const CASES: readonly Case[] = [
  ['a byte that is no UTF-8', inName(0xff, 0xfe), ['2:12 text/invalid-utf8'], 'Byte 0xFF'],
  ['an overlong slash', inName(0xc0, 0xaf), ['2:12 text/invalid-utf8'], 'Byte 0xC0'],
  ['an overlong zero of three bytes', inName(0xe0, 0x80, 0x80), ['2:12 text/invalid-utf8']],
  ['a surrogate', inName(0xed, 0xa0, 0x80), ['2:12 text/invalid-utf8']],
  ['a character beyond Unicode', inName(0xf4, 0x90, 0x80, 0x80), ['2:12 text/invalid-utf8']],
  ['a lonely second byte', inName(0x80), ['2:12 text/invalid-utf8']],
  ['a character cut off at the end', bytes(`${FILE}周*`, 0xe5, 0x91), ['5:2 text/invalid-utf8']],
  ['GBK', inName(0xd6, 0xdc), ['2:12 text/invalid-utf8'], 'Save it as UTF-8'],
  ['GBK behind damaged text', bytes('---\nname: \ufffd *\ntitle: x\n---\n', 0xd6, 0xdc), ['2:9 text/invalid-utf8']],
  ['UTF-16 with its mark', utf16(true, false), ['1:1 text/byte-order-mark'], 'encoded as UTF-16'],
  ['UTF-16, high bytes first, with its mark', utf16(true, true), ['1:1 text/byte-order-mark'], 'encoded as UTF-16'],
  ['UTF-16 without its mark', utf16(false, false), ['1:1 text/invalid-utf8'], 'encoded as UTF-16'],
  ['UTF-16, high bytes first, without its mark', utf16(false, true), ['1:1 text/invalid-utf8'], 'encoded as UTF-16'],
  ['UTF-8 with a byte order mark', bob(`\ufeff${FILE}`), ['1:1 text/byte-order-mark']],
  ['Windows line ends are accepted', bob(FILE.replaceAll('\n', '\r\n')), []],
  ['old Macintosh line ends', bob(FILE.replaceAll('\n', '\r')), ['1:4 text/carriage-return'], 'carriage returns only'],
  ['a lonely carriage return', body('a\rb\n'), ['5:2 text/carriage-return'], 'stands alone'],
  ['a carriage return before a Windows line end', body('a\r\r\nb\n'), ['5:2 text/carriage-return']],
  ['damaged text', body('a \ufffd\ufffd b\n'), ['5:3 text/replacement-character']],
  [
    'two kinds at two places',
    body('a\u0000b\nc\u200bd\n'),
    ['5:2 text/control-character', '6:2 text/invisible-character'],
  ],
  ['a zero in the front matter', yaml('unit: a\u0000b\n'), ['4:8 text/control-character']],
  [
    '25 at once, of which 20 are told',
    body('a\u200b'.repeat(25)),
    Array.from({ length: 20 }, (_, at) => `5:${2 * at + 2} text/invisible-character`),
  ],
  ...fine,
  ...invisible,
  ...control,
  ...mixed,
  ...escaped,
];
