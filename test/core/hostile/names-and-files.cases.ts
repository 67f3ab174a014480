import { BASE } from '../base-book.ts';
import { foundFile } from '../book.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { BOB, type Case } from './cases.ts';

const FILE = BASE[BOB] ?? '';
const TIER = BASE['method/tiers/a.md'] ?? '';
const MIB = 1024 * 1024;

/** Something in the content folder besides the base book. */
const beside = (...found: readonly FoundFile[]) => ({ files: {}, found });
const named = (...paths: readonly string[]) => beside(...paths.map((path) => foundFile(path, FILE)));
/** Something else in the place of Bob's file. */
const instead = (found: Omit<FoundFile, 'path'>) => ({ files: { [BOB]: null }, found: [{ path: BOB, ...found }] });

const badNames: readonly Case[] = [
  'Zoe.md',
  'zoe smith.md',
  'zoe_smith.md',
  'zoe .md',
  ' zoe.md',
  'x#y.md',
  'x%2fy.md',
  'x\\y.md',
  'x:y.md',
  '.hidden.md',
  '.md',
  '-zoe.md',
  'zoe-.md',
  'zoe--smith.md',
  'zoe.MD',
  'zoe.mdx',
  'zoe.md.bak',
  'zoe',
  'zoé.md',
  '周启明.md',
  'nl\nx.md',
  'esc\u001b[2J.md',
  'rtl\u202e.md',
  '~zoe.md',
  'zoe.fr.md',
  '.DS_Store',
  'zoe.txt',
  'zoe.js',
  '__proto__.md',
].map(
  (name) =>
    [`the file name ${JSON.stringify(name)}`, named(`team/${name}`), [`team/${name}:1:1 file/bad-name`]] as const,
);

const reserved: readonly Case[] = ['con', 'nul', 'aux', 'com1', 'index', 'constructor', 'prototype'].map((name) => [
  `the reserved name ${name}`,
  named(`team/${name}.md`),
  [`team/${name}.md:1:1 file/bad-name`],
  'systems keep',
]);

/** Names of files, and what a file can be besides a file. */
export const CASES: readonly Case[] = [
  ...badNames,
  ...reserved,
  [
    'a name that a reference could not hold',
    named(`team/${'a'.repeat(81)}.md`),
    [`team/${'a'.repeat(81)}.md:1:1 file/bad-name`],
    'at most 80',
  ],
  ['a name as long as a reference', named(`team/${'a'.repeat(80)}.md`), []],
  [
    'a folder with capitals',
    named('accounts/Acme Corp/account.md'),
    ['accounts/Acme Corp/account.md:1:1 file/bad-name'],
    'name of a folder',
  ],
  ['a path that climbs', named('team/../../etc/passwd.md'), ['team/../../etc/passwd.md:1:1 file/bad-name']],
  ['a hidden folder', named('.git/config.md'), ['.git/config.md:1:1 file/bad-name']],
  [
    'a bad name that the book refers to',
    { files: { [BOB]: null }, found: [foundFile('team/Bob.md', FILE)] },
    ['team/Bob.md:1:1 file/bad-name'],
  ],
  [
    'a name with spaces that the book refers to',
    { files: { 'solutions/pump.md': null }, found: [foundFile('solutions/Pump .md', FILE)] },
    ['solutions/Pump .md:1:1 file/bad-name'],
  ],

  ['two names that differ in case', named('team/BOB.md'), ['team/BOB.md:1:1 file/name-collision'], '`team/bob.md`'],
  [
    'two bad names that differ in case',
    named('team/ZOE.md', 'team/Zoe.md'),
    ['team/ZOE.md:1:1 file/bad-name', 'team/Zoe.md:1:1 file/name-collision'],
  ],
  [
    'two names that differ in composition',
    named('team/zoe\u0301.md', 'team/zo\u00e9.md'),
    ['team/zoe\u0301.md:1:1 file/name-collision', 'team/zo\u00e9.md:1:1 file/bad-name'],
  ],
  [
    'two folders that differ in case',
    named('accounts/ACME/account.md'),
    ['accounts/ACME/account.md:1:1 file/name-collision'],
  ],

  ['a link in the place of a file', instead({ type: 'symlink', size: 0 }), ['1:1 file/symbolic-link']],
  [
    'a link with a bad name',
    beside({ path: 'team/Link', type: 'symlink', size: 0 }),
    ['team/Link:1:1 file/symbolic-link'],
  ],
  ['a pipe', instead({ type: 'other', size: 0 }), ['1:1 file/not-regular']],
  [
    'a folder named like a file',
    beside({ path: 'team/zoe.md', type: 'other', size: 4096 }),
    ['team/zoe.md:1:1 file/not-regular'],
  ],
  ['a file one byte too large', instead({ type: 'file', size: MIB + 1 }), ['1:1 file/too-large'], '1.1 MiB'],
  ['a file of 6 MiB', instead({ type: 'file', size: 6 * MIB }), ['1:1 file/too-large'], '6.0 MiB'],
  [
    'a file that grew after it was measured',
    instead({ type: 'file', size: MIB + 1, bytes: new Uint8Array(MIB + 1) }),
    ['1:1 file/too-large'],
  ],

  ['a file at the root', named('notes.md'), ['notes.md:1:1 file/unknown-place'], '`settings.yaml`'],
  ['a folder that the book does not know', named('meetings/zoe.md'), ['meetings/zoe.md:1:1 file/unknown-place']],
  [
    'a misspelt folder',
    named('solution/zoe.md'),
    ['solution/zoe.md:1:1 file/unknown-place'],
    'Did you mean `solutions/zoe.md`?',
  ],
  [
    'a misspelt file of an account',
    named('accounts/acme/goal.md'),
    ['accounts/acme/goal.md:1:1 file/unknown-place'],
    'Did you mean `accounts/acme/goals.md`?',
  ],
  [
    'a misspelt settings file',
    named('setting.yaml'),
    ['setting.yaml:1:1 file/unknown-place'],
    'Did you mean `settings.yaml`?',
  ],
  [
    'settings in Markdown',
    named('settings.md'),
    ['settings.md:1:1 file/unknown-place'],
    'Did you mean `settings.yaml`?',
  ],
  ['a plan in YAML', named('team/zoe.yaml'), ['team/zoe.yaml:1:1 file/unknown-place'], 'Did you mean `team/zoe.md`?'],
  [
    'a tier that the method does not have',
    { 'method/tiers/e.md': TIER },
    ['method/tiers/e.md:1:1 file/unknown-place'],
    'live at `method/tiers/a.md`, `method/tiers/b.md`',
  ],
  [
    'a stage that is misspelt',
    { 'method/stages/propos.md': TIER },
    ['method/stages/propos.md:1:1 file/unknown-place'],
    'Did you mean `method/stages/propose.md`?',
  ],
  [
    'a translation of what has none',
    named('team/bob.en.md'),
    ['team/bob.en.md:1:1 file/unknown-place'],
    '`team/<name>.md`',
  ],
  [
    'a touchpoint without its day',
    named('accounts/acme/touchpoints/kick-off.md'),
    ['accounts/acme/touchpoints/kick-off.md:1:1 file/unknown-place'],
    '<date>-<name>.md',
  ],

  [
    'a touchpoint on 30 February',
    named('accounts/acme/touchpoints/2026-02-30-call.md'),
    ['accounts/acme/touchpoints/2026-02-30-call.md:1:1 file/bad-date'],
    '`2026-02-30`',
  ],
  [
    'a touchpoint on a leap day that was none',
    named('accounts/acme/touchpoints/2026-02-29-call.md'),
    ['accounts/acme/touchpoints/2026-02-29-call.md:1:1 file/bad-date'],
  ],
  [
    'a touchpoint in month 13',
    named('accounts/acme/touchpoints/2026-13-01-call.md'),
    ['accounts/acme/touchpoints/2026-13-01-call.md:1:1 file/bad-date'],
  ],

  ['a book without settings', { 'settings.yaml': null }, ['settings.yaml:1:1 file/missing']],
  ['a method without a tier', { 'method/tiers/d.md': null }, ['method/tiers/d.md:1:1 file/missing']],
  ['a method without a stage', { 'method/stages/tender.md': null }, ['method/stages/tender.md:1:1 file/missing']],
  [
    'an account without its first page',
    { 'accounts/acme/account.md': null },
    ['accounts/acme/account.md:1:1 file/missing'],
  ],
  [
    'a translation without its original',
    { 'method/tiers/a.md': null, 'method/tiers/a.en.md': '---\ntitle: A\nsummary: B\n---\n' },
    ['method/tiers/a.en.md:1:1 file/no-original'],
    '`method/tiers/a.md`',
  ],
  ['a translation beside its original', { 'method/tiers/a.en.md': '---\ntitle: A\nsummary: B\n---\n' }, []],
];
