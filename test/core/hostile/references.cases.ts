import { BASE } from '../base-book.ts';
import { edited, type Files } from '../book.ts';
import { BOB, bob, type Case } from './cases.ts';

const ACCOUNT = 'accounts/acme/account.md';
const GOALS = 'accounts/acme/goals.md';
const KIM = 'accounts/acme/people/kim.md';
const RELATIONS = 'accounts/acme/relationships.md';
const REVIEW = 'accounts/acme/touchpoints/2026-10-20-review.md';
const STRATEGY = 'accounts/acme/strategy.md';
const WELL = 'accounts/acme/opportunities/well.md';
const YARD = 'accounts/acme/opportunities/yard.md';

/** A second account: Acme's own, with Kim under the name of Zoe and without the strategy. */
const OTHER: Files = Object.fromEntries(
  Object.entries(BASE).flatMap(([path, text]) => {
    if (!path.startsWith('accounts/acme/')) return [];
    return [[path.replace('acme', 'borea').replace('kim', 'zoe'), text.replaceAll(/\bkim\b/g, 'zoe')]];
  }),
);

/** References that lead nowhere, elsewhere, or to what is broken itself. */
export const CASES: readonly Case[] = [
  [
    'an unknown colleague',
    edited(KIM, 'coverage: [bob, ann]', 'coverage: [bob, nobody]'),
    [`${KIM}:11:17 reference/unknown`],
    'Create `team/nobody.md`',
  ],
  [
    'a misspelt colleague',
    edited(KIM, 'coverage: [bob, ann]', 'coverage: [bob, anne]'),
    [`${KIM}:11:17 reference/unknown`],
    'Did you mean `ann`?',
  ],
  [
    'a unit that is none',
    edited(KIM, 'unit: board', 'unit: sales'),
    [`${KIM}:4:7 reference/unknown`],
    'Known: `board`, `field`',
  ],
  [
    'a need that is none',
    edited(WELL, 'needs: [pump-data]', 'needs: [water]'),
    [`${WELL}:10:9 reference/unknown`],
    'There is no need named `water`',
  ],
  [
    'a source that may be of three kinds',
    edited(STRATEGY, 'from: [early-warning]', 'from: [nothing]'),
    [`${STRATEGY}:31:12 reference/unknown`],
    'customer goal or customer strategy or tactic',
  ],
  [
    'two unknown names in one list',
    edited(REVIEW, 'people: [kim, lee]', 'people: [tim, tom]'),
    [`${REVIEW}:4:10 reference/unknown`, `${REVIEW}:4:15 reference/unknown`],
  ],
  [
    'the same unknown name twice',
    edited(REVIEW, 'people: [kim, lee]', 'people: [tim, tim]'),
    [`${REVIEW}:4:10 reference/unknown`, `${REVIEW}:4:15 reference/unknown`],
  ],
  [
    'a colleague where a stakeholder is needed',
    edited(REVIEW, 'people: [kim, lee]', 'people: [ann]'),
    [`${REVIEW}:4:10 reference/unknown`],
    'no stakeholder named `ann`',
  ],
  ['a name that all objects have', edited(WELL, 'owner: ann', 'owner: constructor'), [`${WELL}:9:8 reference/unknown`]],
  [
    'a colleague who left',
    { 'team/eve.md': null },
    [
      `${ACCOUNT}:27:13 reference/unknown`,
      `${GOALS}:15:12 reference/unknown`,
      'accounts/acme/people/max.md:12:12 reference/unknown',
      'accounts/acme/people/max.md:16:10 reference/unknown',
      'accounts/acme/people/nia.md:12:12 reference/unknown',
      'accounts/acme/people/nia.md:16:10 reference/unknown',
      'accounts/acme/touchpoints/2026-11-05-workshop.md:5:16 reference/unknown',
      'accounts/acme/touchpoints/2026-11-05-workshop.md:10:10 reference/unknown',
      'solutions/pump.md:3:8 reference/unknown',
    ],
  ],
  [
    'somebody of another account',
    { ...OTHER, ...edited(REVIEW, 'people: [kim, lee]', 'people: [kim, zoe]') },
    [`${REVIEW}:4:15 reference/other-account`],
    'belongs to account `borea`',
  ],
  [
    'a need that only another account has',
    { ...OTHER, ...edited(STRATEGY, '  pump-data:', '  well-data:', ['need: pump-data', 'need: well-data']) },
    [`${WELL}:10:9 reference/unknown`, `${WELL}:47:11 reference/unknown`, `${YARD}:10:9 reference/unknown`],
    'Known: `well-data`',
  ],

  [
    'one name for two items',
    edited(STRATEGY, '  early-warning:', '  fewer-stops:', ['from: [early-warning]', 'from: [fewer-stops]']),
    [`${STRATEGY}:19:3 reference/duplicate-name`],
    'already used in `strategies`',
  ],
  [
    'one name for a goal and an action',
    edited(GOALS, '  draft:', '  grow:', ['dependsOn: [draft]', 'dependsOn: [grow]']),
    [`${GOALS}:12:3 reference/duplicate-name`],
  ],

  ['a colleague whose file is no text', bob(new Uint8Array([0xff])), ['1:1 text/invalid-utf8']],
  ['a colleague without front matter', bob('Bob'), ['1:1 fence/missing']],
  ['a colleague with broken front matter', bob('---\nname: [\n---\n'), ['2:7 yaml/syntax']],
  ['a colleague without a title', bob('---\nname: Bob\n---\n'), ['1:1 schema/missing']],
  [
    'a colleague behind a link',
    { files: { [BOB]: null }, found: [{ path: BOB, type: 'symlink', size: 0 }] },
    ['1:1 file/symbolic-link'],
  ],
  ['needs in a file without front matter', { [STRATEGY]: 'The map.' }, [`${STRATEGY}:1:1 fence/missing`]],
  [
    'needs in a file with broken front matter',
    edited(STRATEGY, 'reviewed: 2026-10-20', 'reviewed: "2026-10-20'),
    [`${STRATEGY}:2:11 yaml/syntax`],
  ],
  [
    'needs under a misspelt key',
    edited(STRATEGY, 'needs:\n', 'need:\n'),
    [`${STRATEGY}:25:1 schema/unknown-key`],
    'Did you mean `needs`?',
  ],
  [
    'needs written as a list',
    edited(STRATEGY, 'needs:\n  pump-data:\n    text', 'needs:\n  - text'),
    [`${STRATEGY}:25:1 schema/wrong-type`],
  ],
  [
    'a need with a bad name',
    edited(STRATEGY, 'needs:\n  pump-data:', 'needs:\n  Pump data:'),
    [`${STRATEGY}:26:3 schema/bad-name`],
  ],
  [
    'a need that lacks its text',
    edited(STRATEGY, '    text: Pump data from every well.\n', ''),
    [`${STRATEGY}:26:3 schema/missing`],
  ],
  ['units in a broken file', { [RELATIONS]: '---\nunits: {\n---\n' }, [`${RELATIONS}:2:8 yaml/syntax`]],
  ['goals in a broken file', edited(GOALS, 'goals:\n', 'goals:\n\tx: 1\n'), [`${GOALS}:3:1 yaml/tab`]],
  [
    'a broken reference in a broken file',
    edited(KIM, 'influence: 5', 'influence: 9', ['unit: board', 'unit: sales']),
    [`${KIM}:4:7 reference/unknown`, `${KIM}:7:12 schema/out-of-range`],
  ],
  [
    'a strategy that is not there',
    { [STRATEGY]: null },
    [`${WELL}:10:9 reference/unknown`, `${WELL}:47:11 reference/unknown`, `${YARD}:10:9 reference/unknown`],
  ],
];
