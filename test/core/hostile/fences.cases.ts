import { bob, type Case } from './cases.ts';

const KEYS = 'name: Bob\ntitle: Vice president\n';
const opening = (line: string): Case[1] => bob(`${line}\n${KEYS}---\nbody\n`);
const inside = (line: string): Case[1] => bob(`---\n${KEYS}${line}\nunit: Sales\n---\nbody\n`);

/** Where front matter begins and ends, and what only looks like it. */
export const CASES: readonly Case[] = [
  ['an empty file', bob(''), ['1:1 fence/missing']],
  ['a file of blank lines', bob('\n\n  \n'), ['1:1 fence/missing']],
  ['prose only', bob('Bob is our vice president.\n'), ['1:1 fence/missing'], 'Begin it with a line `---`'],
  ['a rule before the front matter', bob(`# Bob\n---\n${KEYS}---\n`), ['1:1 fence/missing']],
  ['a code block of YAML', bob(`\`\`\`yaml\n${KEYS}\`\`\`\n`), ['1:1 fence/missing']],
  ['one blank line first', opening('\n---'), ['2:1 fence/late'], 'Delete the blank lines'],
  ['spaces and blank lines first', bob(`  \n\n---\n${KEYS}---\n`), ['3:1 fence/late']],
  ['only an opening', bob('---'), ['1:1 fence/unclosed']],
  ['only an opening line', bob('---\n'), ['1:1 fence/unclosed']],
  ['no closing', bob(`---\n${KEYS}body\n`), ['1:1 fence/unclosed'], 'Add a line `---`'],
  ['an indented closing', bob(`---\n${KEYS} ---\nbody\n`), ['1:1 fence/unclosed']],
  ['dots as closing', bob(`---\n${KEYS}...\nbody\n`), ['1:1 fence/unclosed']],
  ['empty front matter', bob('---\n---\n'), ['1:1 schema/missing'], '`name`, `title`'],
  ['blank front matter', bob('---\n\n---\n'), ['1:1 schema/missing']],
  ['a comment as front matter', bob('---\n# nothing yet\n---\n'), ['1:1 schema/missing']],
  ['empty front matter with Windows line ends', bob('---\r\n---\r\n'), ['1:1 schema/missing']],
  ['no line end after the closing', bob(`---\n${KEYS}---`), []],

  ...['---js', '---javascript', '--- yaml', '---json', '---coffee', '---toml', '--- js '].map((line): Case => [
    `the language ${line}`,
    opening(line),
    ['1:1 fence/language'],
    'no code is ever run',
  ]),
  ['code behind the opening', bob('---js\n({ name: (globalThis.hacked = true) })\n---\n'), ['1:1 fence/language']],
  ['fences of TOML', bob('+++\nname = "Bob"\n+++\n'), ['1:1 fence/language']],
  ['fences of JSON', bob(';;;\n{"name": "Bob"}\n;;;\n'), ['1:1 fence/language']],

  ['a space after the opening', opening('--- '), ['1:4 fence/trailing-space']],
  ['a tab after the opening', opening('---\t'), ['1:4 fence/trailing-space']],
  ['a no-break space after the opening', opening('---\u00a0'), ['1:4 fence/trailing-space']],
  ['a space after the closing', bob(`---\n${KEYS}---  \nbody\n`), ['4:4 fence/trailing-space']],
  [
    'a space after the closing with Windows line ends',
    bob(`---\n${KEYS}--- \nbody\n`.replaceAll('\n', '\r\n')),
    ['4:4 fence/trailing-space'],
  ],

  ...['----', '--- # Bob', '---{name: Bob}', '—--', '———', ' ---', '－－－', '–––'].map((line): Case => [
    `${line} as opening`,
    opening(line),
    ['1:1 fence/look-alike'],
    'looks like a fence',
  ]),
  ...['----', '---- x', '---x', '--- x', '--- # end', '---|'].map((line): Case => [
    `${line} inside`,
    inside(line),
    ['4:1 fence/look-alike'],
    'would be lost',
  ]),
  [
    'a look-alike in a block of text',
    bob(`---\n${KEYS}region: |\n  a\n---- x\nunit: b\n---\n`),
    ['6:1 fence/look-alike'],
  ],
  ['an indented look-alike is text', bob(`---\n${KEYS}unit: >-\n  a\n  ----\n---\n`), []],

  [
    'a second block at once',
    bob(`---\n${KEYS}---\n---\nunit: Sales\n---\nbody\n`),
    ['5:1 fence/second'],
    'would be lost',
  ],
  ['a second block after blank lines', bob(`---\n${KEYS}---\n\n\n---\nunit: Sales\n---\n`), ['7:1 fence/second']],
  ['a second block of another language', bob(`---\n${KEYS}---\n---js\nunit: Sales\n---\n`), ['5:1 fence/second']],
  ['a second block that is never closed', bob(`---\n${KEYS}---\n---\nunit: Sales\n`), ['5:1 fence/second']],
  ['a rule at the beginning of the body is a rule', bob(`---\n${KEYS}---\n---\nBob is our vice president.\n`), []],
  ['a rule in the body is a rule', bob(`---\n${KEYS}---\nOne.\n\n---\n\nTwo: three.\n`), []],

  ['100 blank lines', bob(`---\n${KEYS}${'\n'.repeat(100)}---\n`), []],
  ['101 blank lines', bob(`---\n${KEYS}${'\n'.repeat(101)}---\n`), ['104:1 fence/blank-lines']],
  ['a mebibyte of blank lines', bob(`---\n${KEYS}${'\n'.repeat(1_000_000)}---\n`), ['104:1 fence/blank-lines']],
  ['a mebibyte of fences', bob('---\n'.repeat(260_000)), ['1:1 schema/missing', '3:1 body/too-complex']],
];
