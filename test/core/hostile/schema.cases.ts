import { edited, type Files } from '../book.ts';
import { bob, yaml, type Case } from './cases.ts';

const ACCOUNT = 'accounts/acme/account.md';
const WELL = 'accounts/acme/opportunities/well.md';
const KIM = 'accounts/acme/people/kim.md';
const STRATEGY = 'accounts/acme/strategy.md';
const REVIEW = 'accounts/acme/touchpoints/2026-10-20-review.md';

const TIER = `tier:
  declared: A
  evidence:
    - fact: selection-started
      source: Max, workshop
      date: 2026-11-05
`;

const account = (from: string, to: string) => edited(ACCOUNT, from, to);
const settings = (line: string): Files => edited('settings.yaml', 'currency: CNY', `currency: CNY\n${line}`);
const value = (text: string) => edited(WELL, 'value: 4000000', `value: ${text}`);
const probability = (text: string) => edited(WELL, 'probability: 50', `probability: ${text}`);
const closes = (text: string) => edited(WELL, 'expectedClose: 2027-03-15', `expectedClose: ${text}`);
const needs = (text: string) => edited(WELL, 'needs: [pump-data]', `needs: ${text}`);

const dates: readonly Case[] = (
  [
    ['30 February', '2027-02-30'],
    ['a leap day that is none', '2027-02-29'],
    ['a leap day of a century', '2100-02-29'],
    ['31 April', '2027-04-31'],
    ['day 0', '2027-03-00'],
    ['month 13', '2027-13-01'],
    ['a year too early', '1899-12-31'],
    ['a year too late', '2200-01-01'],
    ['a time', '2027-03-15T23:30:00-08:00'],
    ['a time after a space', '2027-03-15 10:00'],
    ['slashes', '02/03/2027'],
    ['Chinese', '2027年3月15日'],
    ['one digit', '2027-3-15'],
    ['full-width digits', '２０２７-03-15'],
    ['no hyphens', '20270315'],
    ['a number', '2027'],
    ['a word', 'tomorrow'],
    ['spaces around', '" 2027-03-15 "'],
  ] as const
).map(([name, text]) => [`a date with ${name}`, closes(text), [`${WELL}:8:16 schema/bad-date`], 'without a time']);

const numbers: readonly Case[] = (
  [
    ['separators', '4,000,000'],
    ['quotes', '"4000000"'],
    ['a currency', '¥4000000'],
    ['a unit', '400万'],
    ['infinity', '.inf'],
    ['minus infinity', '-.inf'],
    ['no number at all', '.nan'],
    ['an exponent out of range', '1e400'],
    ['an underscore', '4_000_000'],
    ['a formula', '=1+1'],
    ['yes', 'true'],
  ] as const
).map(([name, text]) => [
  `an amount with ${name}`,
  value(text),
  [`${WELL}:6:8 schema/wrong-type`],
  `it is \`${text}\``,
]);

/** Text that YAML takes for something else. */
const noText: readonly Case[] = [
  '007',
  '1e3',
  '0x1F',
  '0o17',
  '1.0',
  '+1',
  '.5',
  '-0',
  'true',
  'False',
  '.inf',
  '-.INF',
  '.NaN',
].map((text) => [
  `${text} where text is needed`,
  yaml(`unit: ${text}\n`),
  ['4:7 schema/wrong-type'],
  `put it in quotes: \`"${text}"\``,
]);

const empty: readonly Case[] = (
  [
    ['nothing', 'unit:\n', '4:1'],
    ['a comment', 'unit: # later\n', '4:1'],
    ['a tilde', 'unit: ~\n', '4:7'],
    ['null', 'unit: null\n', '4:7'],
    ['empty quotes', 'unit: ""\n', '4:7'],
    ['quoted spaces', 'unit: "  "\n', '4:7'],
    ['an empty block of text', 'unit: |\n', '4:1'],
  ] as const
).map(([name, text, place]) => [`${name} as value`, yaml(text), [`${place} schema/empty`], '`unit` has no value']);

const personal: readonly Case[] = [
  'birthday',
  'age',
  'family',
  'hobbies',
  'hobies',
  'idNumber',
  'homeAddress',
  'wechat',
  'religion',
  '生日',
  '籍贯',
  '微信',
].map((key) => [
  `the private key ${key}`,
  edited(KIM, 'name: Kim', `name: Kim\n${key}: x`),
  [`${KIM}:3:1 schema/unknown-key`],
  'does not let us keep',
]);

/** Front matter that is YAML and yet not what its kind asks for. */
export const CASES: readonly Case[] = [
  [
    'an unknown key',
    yaml('salutation: Mr\n'),
    ['4:1 schema/unknown-key'],
    'Known: `handle`, `name`, `otherName`, `region`, `title`, `unit`',
  ],
  ['a misspelt key', yaml('untit: Sales\n'), ['4:1 schema/unknown-key'], 'Did you mean `unit`?'],
  ['a key in capitals', yaml('UNIT: Sales\n'), ['4:1 schema/unknown-key'], 'Did you mean `unit`?'],
  ['a misspelt key beside the right one', yaml('titel: x\n'), ['4:1 schema/unknown-key'], 'Did you mean `title`?'],
  [
    'a misspelt required key is no missing one',
    account('team:\n', 'tema:\n'),
    [`${ACCOUNT}:22:1 schema/unknown-key`],
    'Did you mean `team`?',
  ],
  ['a key of Chinese', yaml('部门: 销售\n'), ['4:1 schema/unknown-key']],
  [
    'a key that all objects have',
    yaml('toString: x\nhasOwnProperty: x\n'),
    ['4:1 schema/unknown-key', '5:1 schema/unknown-key'],
  ],
  ['a number as key', yaml('1: x\n'), ['4:1 schema/unknown-key'], 'no key `1`'],
  ['a very long key', yaml(`${'x'.repeat(1000)}: 1\n`), ['4:1 schema/unknown-key'], `\`${'x'.repeat(59)}…\``],
  [
    'a misspelt key inside',
    account('  declared: A', '  declard: A'),
    [`${ACCOUNT}:8:3 schema/unknown-key`],
    'no key `declard` in `tier`. Did you mean `declared`?',
  ],
  [
    'a misspelt fixed name',
    edited(WELL, '  budget:\n', '  buget:\n'),
    [`${WELL}:17:3 schema/unknown-key`],
    'Did you mean `budget`?',
  ],
  ['a slug that would take another page', yaml('slug: ../../escape\n'), ['4:1 schema/unknown-key']],
  [
    'facts in a translation',
    { 'method/tiers/a.en.md': '---\ntitle: A\nsummary: B\nwindow: { over: 0 }\n---\n' },
    ['method/tiers/a.en.md:4:1 schema/unknown-key'],
  ],
  ...personal,

  ['no keys', bob('---\nunit: Sales\n---\n'), ['1:1 schema/missing'], '`name`, `title`'],
  [
    'a required choice that is missing',
    account('lifecycle: customer\n', ''),
    [`${ACCOUNT}:1:1 schema/missing`],
    '`lifecycle`',
  ],
  [
    'keys that a list item lacks',
    account('      source: Max, workshop\n      date: 2026-11-05\n', ''),
    [`${ACCOUNT}:10:7 schema/missing`],
    '`tier.evidence.0` lacks required keys: `source`, `date`',
  ],
  ['keys that a mapping lacks', account('  declared: A\n', ''), [`${ACCOUNT}:7:1 schema/missing`], '`tier` lacks'],
  [
    'keys that a named item lacks',
    edited(STRATEGY, '    source: Annual report\n', ''),
    [`${STRATEGY}:4:3 schema/missing`],
    '`goals.steady-output`',
  ],
  ...empty,
  ['an empty list item', needs('[pump-data, ~]'), [`${WELL}:10:20 schema/empty`], '`needs.1` has no value'],
  ['an empty list item in a line of its own', needs('\n  - pump-data\n  -'), [`${WELL}:12:3 schema/empty`]],
  ['an empty mapping', settings('limits: ~'), ['settings.yaml:4:9 schema/empty']],

  ...noText,
  ...numbers,
  ['a list where text is needed', yaml('unit: [a, b]\n'), ['4:7 schema/wrong-type'], 'must be text; it is a list'],
  ['a mapping where text is needed', yaml('unit: {a: b}\n'), ['4:7 schema/wrong-type'], 'it is keys and values'],
  ['a block list where text is needed', yaml('unit:\n  - a\n'), ['4:1 schema/wrong-type'], 'it is a list'],
  ['text where a list is needed', needs('pump-data'), [`${WELL}:10:8 schema/wrong-type`], 'one item a line'],
  ['a mapping where a list is needed', needs('{pump-data: 1}'), [`${WELL}:10:8 schema/wrong-type`], 'must be a list'],
  [
    'a list where names are needed',
    edited(STRATEGY, 'goals:\n  steady-output:', 'goals:\n  - steady-output:'),
    [`${STRATEGY}:3:1 schema/wrong-type`],
    'names with their items',
  ],
  [
    'text where keys are needed',
    account(TIER, 'tier: A\n'),
    [`${ACCOUNT}:7:7 schema/wrong-type`],
    'must be keys and values',
  ],
  ['a part of a whole number', probability('50.5'), [`${WELL}:7:14 schema/wrong-type`], 'a whole number'],
  ['a per cent sign', probability('50%'), [`${WELL}:7:14 schema/wrong-type`], 'per cent sign'],
  [
    'yes where true is needed',
    account('objective: true', 'objective: yes'),
    [`${ACCOUNT}:14:14 schema/wrong-type`],
    '`true` or `false`',
  ],

  [
    'a choice in small letters',
    account('declared: A', 'declared: a'),
    [`${ACCOUNT}:8:13 schema/not-allowed`],
    'Did you mean `A`?',
  ],
  [
    'a choice that is none',
    account('declared: A', 'declared: E'),
    [`${ACCOUNT}:8:13 schema/not-allowed`],
    'cannot be `E`. Use one of `A`, `B`, `C`, `D`',
  ],
  [
    'a misspelt choice',
    edited(WELL, 'stage: propose', 'stage: propos'),
    [`${WELL}:4:8 schema/not-allowed`],
    'Did you mean `propose`?',
  ],
  [
    'a list where a choice is needed',
    edited(WELL, 'stage: propose', 'stage: [propose]'),
    [`${WELL}:4:8 schema/not-allowed`],
    'cannot be a list',
  ],
  ['true where a word is needed', edited(WELL, 'answer: yes', 'answer: true'), [`${WELL}:28:13 schema/not-allowed`]],
  [
    'a severity that is none',
    settings('severities: { tier/window-mismatch: fatal }'),
    ['settings.yaml:4:37 schema/not-allowed'],
  ],

  ...dates,
  ['a leap day is accepted', edited(KIM, 'collectedOn: 2026-03-02', 'collectedOn: 2024-02-29'), []],

  ['a reference with capitals', needs('[Pump Data]'), [`${WELL}:10:9 schema/bad-name`], 'a file name'],
  ['a reference that climbs', needs('["../pump-data"]'), [`${WELL}:10:9 schema/bad-name`]],
  ['a reference with its ending', needs('[pump-data.md]'), [`${WELL}:10:9 schema/bad-name`]],
  ['a reference in Chinese', needs('[井数据]'), [`${WELL}:10:9 schema/bad-name`]],
  [
    'a name with spaces',
    edited(STRATEGY, '  pump-data:', '  Pump data:'),
    [`${STRATEGY}:26:3 schema/bad-name`],
    '`Pump data` is not a valid name',
  ],

  ['a negative amount', value('-5'), [`${WELL}:6:8 schema/out-of-range`], 'at least 0'],
  ['an amount beyond all amounts', value('1000000000001'), [`${WELL}:6:8 schema/out-of-range`], 'at most'],
  ['a probability of 150', probability('150'), [`${WELL}:7:14 schema/out-of-range`], 'at most 100'],
  ['an influence of 0', edited(KIM, 'influence: 5', 'influence: 0'), [`${KIM}:7:12 schema/out-of-range`], 'at least 1'],
  ['a reference of 81 letters', needs(`[${'a'.repeat(81)}]`), [`${WELL}:10:9 schema/out-of-range`], 'at most 80'],
  ['a text of 301 letters', yaml(`unit: ${'a'.repeat(301)}\n`), ['4:7 schema/out-of-range'], 'at most 300 characters'],
  ['a text of half a mebibyte', yaml(`unit: "${'a@'.repeat(250_000)}"\n`), ['4:7 schema/out-of-range']],
  ['a number of half a mebibyte', yaml(`unit: ${'9'.repeat(500_000)}\n`), ['4:7 schema/out-of-range']],
  [
    'no people at a meeting',
    edited(REVIEW, 'people: [kim, lee]', 'people: []'),
    [`${REVIEW}:4:9 schema/out-of-range`],
    'at least 1 item.',
  ],
  [
    '201 people at a meeting',
    edited(REVIEW, 'people: [kim, lee]', `people: [${'kim, '.repeat(200)}kim]`),
    [`${REVIEW}:4:9 schema/too-many-items`],
    'at most 200 items',
  ],
  [
    '201 items, one a line',
    edited(REVIEW, 'people: [kim, lee]', `people:\n${'  - kim\n'.repeat(201)}`.trimEnd()),
    [`${REVIEW}:4:1 schema/too-many-items`],
  ],

  [
    'a currency in small letters',
    edited('settings.yaml', 'currency: CNY', 'currency: cny'),
    ['settings.yaml:3:11 schema/bad-format'],
    'ISO 4217',
  ],
  ['two lines where one is allowed', yaml('unit: "a\\nb"\n'), ['4:7 schema/bad-format'], 'one line'],
  ['a block of text where a line is allowed', yaml('unit: |\n  Sales\n'), ['5:3 schema/bad-format']],
  ['a space at the end', yaml("unit: 'Sales '\n"), ['4:7 schema/bad-format'], "`'Sales '`"],
  ['markup is text', yaml('unit: "</script><script>alert(1)</script>"\n'), []],
  ['a formula is text', yaml('unit: \'=HYPERLINK("http://evil.example")\'\n'), []],
  ['a command of a build service is text', yaml('unit: "::set-env name=PATH::/x"\n'), []],

  [
    'a rule that does not exist',
    settings('severities: { tier/window-mismatch: off, tier/window-mismatc: off }'),
    ['settings.yaml:4:42 settings/unknown-rule'],
    'Did you mean `tier/window-mismatch`?',
  ],
  ['a rule like nothing', settings('severities: { toString: off }'), ['settings.yaml:4:15 settings/unknown-rule']],
];
