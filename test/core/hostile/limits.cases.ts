import type { Files } from '../book.ts';
import { bob, body, yaml, type Case } from './cases.ts';

const MIB = 1024 * 1024;
const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join('');
/** A body of nearly a mebibyte that repeats a piece, in lines of 15,000 characters. */
const full = (piece: string): Files => {
  const line = piece.repeat(Math.floor(15_000 / piece.length));
  return body(`${line}\n`.repeat(Math.floor((MIB * 0.9) / new TextEncoder().encode(line).length)));
};

/** What markdown parsers are known to be slow with; none may take long, whatever is said of it. */
const heavy: readonly Case[] = [
  '*',
  '_',
  '~',
  '`',
  '[',
  '![',
  '[a](',
  '[a](<b',
  '<',
  '<!--',
  '<a x="',
  '^[',
  '*a_',
  '**a*',
  '\\[',
  '&#x',
  '`a',
].map((piece) => [`a mebibyte of ${piece}`, full(piece), ['5:1 body/too-complex']]);

/** What costs a computer much and an author little. */
export const CASES: readonly Case[] = [
  ['a file of exactly one mebibyte', body(`${'a'.repeat(99)}\n`.repeat(10_485).slice(0, MIB - 50)), []],
  ['a line of 20,000 characters', body('a'.repeat(20_000)), []],
  [
    'a line of 20,001 characters',
    body(`a\n${'a'.repeat(20_001)}\nb`),
    ['6:1 body/line-too-long'],
    'more than 20000 characters',
  ],
  ['a line of 20,000 Chinese characters', body('客'.repeat(20_000)), []],
  ['a mebibyte in one line', body('a'.repeat(MIB - 100)), ['5:1 body/line-too-long']],
  ['50,000 asterisks', body('*'.repeat(50_000)), ['5:1 body/line-too-long']],
  ['50,000 brackets', body('['.repeat(50_000)), ['5:1 body/line-too-long']],
  ['50,000 brackets in lines', body(`${'['.repeat(100)}\n`.repeat(500)), ['5:1 body/too-complex']],
  ['20,000 brackets', body('['.repeat(20_000)), []],
  ['5,000 list marks in a line', body(`${'- '.repeat(5000)}x`), ['5:1 body/too-complex'], 'nested too deeply'],
  ['5,000 marks of a quotation', body(`${'>'.repeat(5000)} x`), ['5:1 body/too-complex'], 'nested too deeply'],
  ['5,000 numbers of a list', body(`${'1. '.repeat(5000)}x`), ['5:1 body/too-complex']],
  ['40 lists in each other', body(times(40, (at) => `${'  '.repeat(at)}- x\n`)), ['19:1 body/too-complex']],
  ['a quotation in a list, forty times', body(`${'- > '.repeat(40)}x`), ['5:1 body/too-complex']],
  ['14 lists in each other', body(times(14, (at) => `${'  '.repeat(at)}- x\n`)), []],
  ['a ruler of 5,000 hyphens', body('-'.repeat(5000)), []],
  ['2,000 images in each other', body(`${'!['.repeat(2000)}x${'](a)'.repeat(2000)}`), ['5:3937 body/image']],
  ['10,000 links', body('[x](ann.md)\n'.repeat(10_000)), ['5:1 body/too-complex']],
  [
    '10,000 definitions and uses',
    body(`${times(10_000, (at) => `[r${at}]: ann.md\n`)}\n${times(10_000, (at) => `[r${at}]\n`)}`),
    ['5:1 body/too-complex'],
  ],
  ['10,000 headings', body('# x\n'.repeat(10_001)), ['5:1 body/too-complex']],
  ['300,000 paragraphs', body('a\n\n'.repeat(300_000)), ['5:1 body/too-complex']],
  [
    'a table of 5,000 columns',
    body(`|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n${'|\n'.repeat(5000)}`),
    ['5:1 body/too-complex'],
  ],
  ['10,000 footnotes', body(times(10_000, (at) => `[^${at}]: x\n\n`)), ['5:1 body/too-complex']],
  ...heavy,
  ['a mebibyte of blank lines', body('\n'.repeat(MIB - 100)), ['5:1 body/too-complex']],
  ['a mebibyte of spaces', body(`${' '.repeat(10_000)}\n`.repeat(100)), []],
  ['a mebibyte of zeros', bob('\0'.repeat(MIB)), ['1:1 text/control-character']],
  ['a mebibyte of zero-width spaces', bob('\u200b'.repeat(300_000)), ['1:1 text/invisible-character']],
  ['a mebibyte of carriage returns', bob(`\n${'\r'.repeat(MIB - 1)}`), ['2:1 text/carriage-return']],
  ['a mebibyte of one mixed word', body('a\u0430'.repeat(300_000)), ['5:1 text/mixed-script']],
  ['a mebibyte of dashes', bob('---a\n'.repeat(200_000)), ['1:1 fence/language']],
  ['a mebibyte of white space before a key', yaml(`${' '.repeat(MIB - 100)}unit: x\n`), ['4:1048481 yaml/syntax']],
  ['a mebibyte of backslashes', yaml(`unit: "${'\\'.repeat(MIB - 100)}"\n`), ['4:7 schema/out-of-range']],
  ['a mebibyte of quotation marks', yaml(`unit: ${'"'.repeat(MIB - 100)}\n`), ['4:9 yaml/syntax']],
  ['a mebibyte of lines of one text', yaml(`unit: a\n${' b\n'.repeat(300_000)}`), ['4:7 schema/out-of-range']],
  ['a mebibyte of lines that are no keys', yaml('Hello\n'.repeat(170_000)), ['4:1 yaml/syntax']],
  ['a mebibyte of brackets', yaml(`unit: ${'['.repeat(MIB - 100)}\n`), ['4:27 yaml/too-deep']],
  ['a mebibyte of exclamation marks', yaml(`unit: ${'!'.repeat(MIB - 100)}\n`), ['4:7 yaml/tag']],
];
