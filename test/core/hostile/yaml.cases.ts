import type { Files } from '../book.ts';
import { bob, yaml, type Case } from './cases.ts';

const settings = (text: string): Files => ({
  'settings.yaml': text.replace('KEYS', 'company: Lantu\nlanguage: en\ncurrency: CNY\nclassification: Internal\n'),
});
const nested = (open: string, close: string, times: number) => yaml(`x: ${open.repeat(times)}${close.repeat(times)}\n`);

const syntax: readonly Case[] = (
  [
    ['a bracket that is never closed', 'unit: [Sales\n', '4:7', 'This bracket is never closed'],
    [
      'a bracket that is never closed, with more keys',
      'unit: [Sales\nregion: North\n',
      '4:7',
      'This bracket is never closed',
    ],
    ['a brace that is never closed', 'unit: {a: 1\nregion: North\n', '4:7', 'This bracket is never closed'],
    ['the inner bracket that is never closed', 'unit: [a, [b\nregion: North\n', '4:11', 'This bracket is never closed'],
    ['a closing bracket at the margin', 'unit: [\n  Sales\n]\n', '6:1', 'not indented'],
    ['a bracket that closes nothing', 'unit: Sales\n]\n', '5:1', 'does not belong to the keys above'],
    ['one bracket too many', 'unit: [Sales]]\n', '4:14', 'closes nothing'],
    ['a double quotation mark that is never closed', 'unit: "Sales\n', '4:7', 'This quotation mark is never closed'],
    [
      'a double quotation mark, with more keys',
      'unit: "Sales\nregion: North\n',
      '4:7',
      'This quotation mark is never closed',
    ],
    [
      'a double quotation mark before quoted texts',
      'unit: "Sales\nregion: "North"\n',
      '4:7',
      'This quotation mark is never closed',
    ],
    ['a single quotation mark that is never closed', "unit: 'Sales\n", '4:7', 'This quotation mark is never closed'],
    [
      'a quotation mark behind a block of text',
      'region: |\n  He said "no\nunit: "Sales\n',
      '6:7',
      'This quotation mark is never closed',
    ],
    [
      'a quotation mark behind a comment',
      "region: a # it's\nunit: 'Sales\n",
      '5:7',
      'This quotation mark is never closed',
    ],
    ['an apostrophe in single quotes', "unit: 'it's'\n", '4:11', 'Text follows the closing quotation mark'],
    ['text behind a quoted text', 'unit: "Sales" North\n', '4:15', 'Text follows the closing quotation mark'],
    ['a missing comma', 'unit: {a: 1 b: 2}\n', '4:14', 'A comma is missing'],
    ['a comma too many', 'unit: [, a]\n', '4:8', 'An entry is missing'],
    ['a line that is no key', 'unit: Sales\nHello\nregion: North\n', '5:1', 'not `key: value`'],
    ['a last line that is no key', 'unit: Sales\nHello\n', '5:1', 'not `key: value`'],
    ['no space after the colon', 'unit:Sales\nregion: North\n', '4:1', 'A space is missing after the colon'],
    ['a no-break space after the colon', 'unit:\u00a0Sales\n', '4:1', 'A space is missing after the colon'],
    ['a full-width colon', 'unit：Sales\nregion: North\n', '4:5', 'full-width colon'],
    ['a second colon', 'unit: Sales: North\n', '4:12', 'A second `: `'],
    ['a key below a value', 'unit: Sales\n  head: Ann\n', '5:7', 'A second `: `'],
    ['a list on the line of its key', 'unit: - Sales\n', '4:7', 'A list cannot begin on the line of its key'],
    ['a list below keys', 'unit: Sales\n- North\n', '5:1', 'does not belong to the keys above'],
    ['a list item out of line', 'x:\n  - a\n - b\n', '6:2', 'The indentation does not fit'],
    ['a key out of line', 'x:\n  a: 1\n b: 2\n', '6:2', 'The indentation does not fit'],
    ['an at sign', 'unit: @sales\n', '4:7', 'cannot begin with `@`'],
    ['a backtick', 'unit: `sales`\n', '4:7', 'cannot begin with a backtick'],
    ['a per cent sign', 'unit: %5\n', '4:7', 'cannot begin with `%`'],
    ['a Windows path in double quotes', 'unit: "C:\\sales"\n', '4:11', 'A backslash in double quotes'],
    ['half an escape', 'unit: "\\x4"\n', '4:11', 'A backslash in double quotes'],
    ['a wrong head of a block of text', 'unit: |x\n  a\n', '4:8', 'The head of a block of text'],
    ['text behind the dots', 'unit: a\n... b\n', '5:5', 'does not belong'],
  ] as const
).map(([name, text, place, says]) => [name, yaml(text), [`${place} yaml/syntax`], says]);

const forbidden: readonly Case[] = [
  '__proto__',
  'constructor',
  'prototype',
  '"__proto__"',
  "'constructor'",
  '"\\x5f_proto__"',
  '? __proto__\n',
].flatMap((key): readonly Case[] => [
  [
    `${JSON.stringify(key)} at the top`,
    yaml(`${key}: {admin: true}\n`),
    [`${key.startsWith('?') ? '4:3' : '4:1'} yaml/forbidden-key`],
  ],
  [
    `${JSON.stringify(key)} below`,
    yaml(`x:\n  - y:\n      ${key}${key.startsWith('?') ? '      ' : ''}: 1\n`),
    [`${key.startsWith('?') ? '6:9' : '6:7'} yaml/forbidden-key`],
  ],
]);

/** Front matter that is no YAML, or more YAML than a plan needs. */
export const CASES: readonly Case[] = [
  ...syntax,
  ['a tab as indentation', yaml('x:\n\ta: 1\n'), ['5:1 yaml/tab'], 'Use spaces'],
  ['a tab before a key', yaml('\tunit: Sales\n'), ['4:1 yaml/tab']],
  ['a tab before a continued line', yaml('unit: a\n\tb\n'), ['5:1 yaml/tab']],
  ['a tab in a block of text', yaml('unit: |\n\ta\n'), ['5:1 yaml/tab']],
  ['a tab behind a value is accepted', yaml('unit: Sales\t# us\n'), []],

  ['an anchor', yaml('unit: &a Sales\n'), ['4:7 yaml/anchor'], 'quote a text that begins with `&`'],
  ['an anchor without a value', yaml('unit: &a\n'), ['4:7 yaml/anchor']],
  ['an anchor without a name', yaml('unit: & Sales\n'), ['4:7 yaml/anchor']],
  ['an anchor on a key', yaml('&a unit: Sales\n'), ['4:1 yaml/anchor']],
  ['an alias', yaml('unit: *a\n'), ['4:7 yaml/anchor']],
  ['an alias as key', yaml('*a : Sales\n'), ['4:1 yaml/anchor']],
  ['an alias to itself', yaml('x: &a [*a]\n'), ['4:4 yaml/anchor']],
  [
    'a billion laughs',
    yaml(`a: &a [lol, lol]\nb: &b [${'*a, '.repeat(9)}*a]\nc: [${'*b, '.repeat(9)}*b]\n`),
    ['4:4 yaml/anchor'],
  ],
  ['a merge key', yaml('<<: {unit: Sales}\n'), ['4:1 yaml/anchor'], 'merge key'],
  ['a merge key below', yaml('x: {a: 1, <<: {b: 2}}\n'), ['4:11 yaml/anchor'], 'merge key'],
  ['a merge of 3,000 aliases', yaml(`x: &m {a: 1}\ny: {<<: [${'*m, '.repeat(3000)}*m]}\n`), ['4:4 yaml/anchor']],

  ...['!!str', '!local', '!<tag:x>', '!e!foo', '!!js/function', '!', '!!binary'].map((tag): Case => [
    `the tag ${tag}`,
    yaml(`unit: ${tag} Sales\n`),
    ['4:7 yaml/tag'],
    'quote a text that begins with `!`',
  ]),
  ['a tag on a key', yaml('!!str unit: Sales\n'), ['4:1 yaml/tag']],
  ['an exclamation mark inside a text is accepted', yaml('unit: Sales!\n'), []],

  [
    'a directive in the first line',
    bob('---\n%YAML 1.1\n---\nname: yes\n---\n'),
    ['2:1 yaml/directive'],
    'Delete the line',
  ],
  ['a directive below keys', yaml('%YAML 1.1\n'), ['4:1 yaml/directive']],
  ['an unknown directive', bob('---\n%KEYFOLIO x\n---\n'), ['2:1 yaml/directive']],
  ['a directive in settings', settings('# ours\n%YAML 1.1\n---\nKEYS'), ['settings.yaml:2:1 yaml/directive']],
  ['a tag directive in settings', settings('%TAG ! tag:x,2000:\n---\nKEYS'), ['settings.yaml:1:1 yaml/directive']],

  ['dots before the closing fence', yaml('unit: Sales\n...\n'), ['5:1 yaml/several-documents']],
  ['dots first', bob('---\n...\nname: Bob\ntitle: x\n---\n'), ['2:1 yaml/several-documents']],
  ['only dots', bob('---\n...\n---\n'), ['2:1 yaml/several-documents']],
  ['a separator before settings is accepted', settings('---\nKEYS'), []],
  ['two documents in settings', settings('KEYS---\ncompany: x\n'), ['settings.yaml:5:1 yaml/several-documents']],
  [
    'two documents with separators in settings',
    settings('---\nKEYS---\ncompany: x\n'),
    ['settings.yaml:6:1 yaml/several-documents'],
  ],
  ['an empty document first in settings', settings('---\n---\nKEYS'), ['settings.yaml:2:1 yaml/several-documents']],

  ['a list', bob('---\n- a\n- b\n---\n'), ['2:1 yaml/not-a-mapping'], 'Such as'],
  ['a word', bob('---\nBob\n---\n'), ['2:1 yaml/not-a-mapping']],
  ['a number', bob('---\n\n  42\n---\n'), ['3:3 yaml/not-a-mapping']],
  ['an empty block of text in the place of keys', settings('|'), ['settings.yaml:1:2 yaml/not-a-mapping']],
  ['a list in brackets', bob('---\n[name, Bob]\n---\n'), ['2:1 yaml/not-a-mapping']],
  ['JSON is YAML', bob('---\n{"name": "Bob", "title": "Vice president"}\n---\n'), []],
  ['empty settings', settings(''), ['settings.yaml:1:1 schema/missing']],

  ['a key written twice', yaml('name: Robert\n'), ['4:1 yaml/duplicate-key']],
  ['a key written twice, once in quotes', yaml('"name": Robert\n'), ['4:1 yaml/duplicate-key']],
  [
    'a key written three times',
    yaml('name: Robert\nname: Rob\n'),
    ['4:1 yaml/duplicate-key', '5:1 yaml/duplicate-key'],
  ],
  ['a key written twice below', yaml('x: {a: 1, a: 2}\n'), ['4:11 yaml/duplicate-key']],
  [
    'a duplicate hides no other problem',
    yaml('name: Rob\nx: {__proto__: 1}\ny: 99999999999999999999\n'),
    ['4:1 yaml/duplicate-key', '5:5 yaml/forbidden-key', '6:4 yaml/number-too-large'],
  ],
  ...forbidden,
  ['words that only begin like them are unknown keys', yaml('__proto: 1\n'), ['4:1 schema/unknown-key']],

  ['a list as key', yaml('? [a, b]\n: 1\n'), ['4:3 yaml/key-not-text'], 'Quote a text'],
  ['a mapping as key', yaml('{a: 1}: 1\n'), ['4:1 yaml/key-not-text']],
  ['a list as key below', yaml('x:\n  ? - a\n  : 1\n'), ['5:5 yaml/key-not-text']],
  ['no key', yaml(': 1\n'), ['4:1 yaml/key-not-text'], 'no key before the colon'],
  ['a mark of a key alone', bob('---\n?\n---\n'), ['2:1 yaml/key-not-text']],
  ['a mark of a key alone at the end', settings('? '), ['settings.yaml:1:1 yaml/key-not-text']],
  ['an empty key', yaml('"": 1\n'), ['4:1 yaml/key-not-text']],
  ['no key below', yaml('x: {a: 1, : 2}\n'), ['4:11 yaml/key-not-text']],

  ['20 lists in each other', nested('[', ']', 20), ['4:1 schema/unknown-key']],
  ['21 lists in each other', nested('[', ']', 21), ['4:24 yaml/too-deep']],
  ['2,000 lists in each other', nested('[', ']', 2000), ['4:24 yaml/too-deep']],
  ['2,000 brackets that are never closed', yaml(`x: ${'['.repeat(2000)}\n`), ['4:24 yaml/too-deep']],
  ['2,000 mappings in each other', nested('{a: ', '}', 2000), ['4:81 yaml/too-deep']],
  ['2,000 list marks in a line', yaml(`x:\n${'- '.repeat(2000)}a\n`), ['5:41 yaml/too-deep']],
  ['2,000 key marks in a line', yaml(`${'? '.repeat(2000)}a\n`), ['4:42 yaml/too-deep']],
  [
    '30 indented levels',
    yaml(`x:\n${Array.from({ length: 30 }, (_, at) => `${' '.repeat(at + 1)}a:\n`).join('')}`),
    ['24:21 yaml/too-deep'],
  ],

  ['19,000 values', yaml(`x: [${'1,'.repeat(19_000)}]\n`), ['4:1 schema/unknown-key']],
  ['30,000 values', yaml(`x: [${'1,'.repeat(30_000)}]\n`), ['2:1 yaml/too-many'], 'Split the file'],
  ['30,000 keys', yaml(Array.from({ length: 15_000 }, (_, at) => `k${at}: 1\n`).join('')), ['2:1 yaml/too-many']],
  ['300,000 empty lists', yaml(`x: [${'[],'.repeat(300_000)}]\n`), ['2:1 yaml/too-many']],
  ['30,000 times the same key', yaml('name: Bob\n'.repeat(30_000)), ['2:1 yaml/too-many']],

  ['a whole number above 2^53', yaml('unit: 9007199254740993\n'), ['4:7 yaml/number-too-large'], 'in quotes'],
  ['a whole number below -2^53', yaml('unit: -9007199254740993\n'), ['4:7 yaml/number-too-large']],
  ['a number of a credit card and more', yaml('unit: 12345678901234567890\n'), ['4:7 yaml/number-too-large']],
  ['a large number in base 16', yaml('unit: 0xFFFFFFFFFFFFFFFF\n'), ['4:7 yaml/number-too-large']],
  ['a large number with an exponent', yaml('unit: 1e300\n'), ['4:7 yaml/number-too-large']],
  ['a large number in quotes is text', yaml('unit: "12345678901234567890"\n'), []],
  ['`yes` and dates are text', yaml('unit: yes\nregion: 2026-03-02\n'), []],
  ['quotation marks of Chinese are text', yaml('unit: “销售”\nregion: 「北」\n'), []],
  ['a folded text is accepted', yaml('unit: >-\n  Sales\n  and service\n'), []],
];
