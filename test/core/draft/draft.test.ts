import { describe, expect, test } from 'vitest';
import { put, shapeAt, wayOf, type Answers } from '#core/draft/answers.ts';
import { choicesFor } from '#core/draft/choices.ts';
import { lineOf } from '#core/draft/command-line.ts';
import { fileOf, type Draft } from '#core/draft/draft.ts';
import { evidenceWanted } from '#core/draft/evidence-wanted.ts';
import { problemWith } from '#core/draft/judge.ts';
import { lacking } from '#core/draft/lacking.ts';
import { movedTier } from '#core/draft/moved-tier.ts';
import { nameProblem } from '#core/draft/name-problem.ts';
import { proposeName } from '#core/draft/propose-name.ts';
import { readValue } from '#core/draft/read-value.ts';
import { tryOut } from '#core/draft/trial.ts';
import type { Kind } from '#schemas/index.ts';
import { parseDocument } from '#core/parse/parse.ts';
import { bookFiles, compileBook, type Files } from '../book.ts';
import { LEAN_ACCOUNT } from '../lean-account.ts';

const standing = (changes: Files = {}) => ({ files: bookFiles(changes), compilation: compileBook(changes) });
const answers = (kind: Kind, ...of: readonly (readonly [way: string, value: unknown])[]): Answers =>
  of.reduce<Answers>((held, [way, value]) => put(kind, held, wayOf(way) ?? [], value), {});

const SHED: Draft = {
  kind: 'opportunity',
  place: { account: 'acme', name: 'shed' },
  answers: answers(
    'opportunity',
    ['name', 'Shed project'],
    ['state', 'potential'],
    ['stage', 'develop'],
    ['stageSince', '2026-11-16'],
    ['value', 500_000],
    ['probability', 10],
    ['owner', 'ann'],
    ['needs', ['pump-data']],
    ['solutions', ['pump']],
  ),
};

describe('a drafted file', () => {
  test('has the keys in the order of the schema and a hint for each that is left out', () => {
    const solution: Draft = {
      kind: 'solution',
      place: { name: 'valves' },
      answers: answers(
        'solution',
        ['summary', 'Tells "open" from closed: always.'],
        ['name', '阀门'],
        ['owner', 'eve'],
      ),
      body: 'Works in the cold.',
    };
    expect(fileOf(solution, 'en')).toEqual({
      path: 'solutions/valves.md',
      text: `---
name: 阀门
# otherName:  # Name in the other language
owner: eve
summary: 'Tells "open" from closed: always.'
---

Works in the cold.

## What it does

## Whom it suits

## Evidence

## Limits
`,
    });
  });

  test('says what was answered and nothing else', () => {
    const { path, text } = fileOf(SHED, 'zh-CN');
    expect(parseDocument({ path, text }, () => undefined)?.front.value).toEqual(SHED.answers);
  });

  test('is legal with hints alone', () => {
    const relationships: Draft = { kind: 'relationships', place: { account: 'acme' }, answers: {} };
    const { path, text } = fileOf(relationships, 'en');
    expect(parseDocument({ path, text }, () => undefined)?.front.value).toEqual({});
    expect(text.split('\n')[1]).toBe('# units:  # Units: <name>: name, [parent], duties');
  });
});

describe('what refers to a draft', () => {
  test('the execution map gets a line for each need that a new opportunity meets', () => {
    const { writings, errors } = tryOut(standing(), [SHED], 'en');
    expect(errors).toEqual([]);
    expect(writings.map(({ path, isNew }) => [path, isNew])).toEqual([
      ['accounts/acme/opportunities/shed.md', true],
      ['accounts/acme/strategy.md', false],
    ]);
    expect(writings[1]?.text).toContain(`    state: current
  - need: pump-data
    solution: pump
    opportunity: shed
    state: potential
steps:
`);
  });

  test('a line of the execution map that waits for an opportunity takes it', () => {
    const changes = { 'accounts/acme/strategy.md': waiting() };
    const { writings } = tryOut(standing(changes), [SHED], 'en');
    expect(writings[1]?.text).toContain(`execution:
  - need: pump-data
    state: potential # comments stay
    solution: pump
    opportunity: shed
steps:
`);
  });
});

/** The base book's map with one line that names neither solution nor opportunity. */
function waiting(): string {
  const text = compileBook().sources.get('accounts/acme/strategy.md')?.text ?? '';
  return text.replace(
    /execution:\n(?: .*\n)+/,
    'execution:\n  - need: pump-data\n    state: planned # comments stay\n',
  );
}

describe('a draft that moves the time window', () => {
  test('is an error that tells the tier and what the plan lacks for it; the tier can be declared along with it', () => {
    const lean = standing(LEAN);
    const far: Draft = { ...SHED, place: { account: 'lean', name: 'shed' }, answers: { ...FAR } };
    const trial = tryOut(lean, [far], 'en');
    expect(trial.errors.map(({ name }) => name)).toEqual(['tier/window-mismatch']);
    expect(movedTier(trial, [far])).toEqual({
      account: 'lean',
      tier: 'B',
      wanted: ['relationships', 'person', 'strategy', 'goals'],
    });
    const account = tryOut(lean, [far], 'en', true).writings.at(-1);
    expect(account?.path).toBe('accounts/lean/account.md');
    expect(account?.text).toContain('  declared: B\n');
  });
});

describe('evidence that a tier wants', () => {
  const far: Draft = { ...SHED, place: { account: 'lean', name: 'shed' }, answers: {} };
  const facts = [
    { value: 'waiting-for-event', label: expect.any(String) as string },
    { value: 'incumbent-cannot-improve', label: expect.any(String) as string },
  ];

  test('is named with the facts that the page of the tier takes and the file that says them', () => {
    const drafts = [{ ...far, answers: FAR }];
    expect(evidenceWanted(tryOut(standing(LEAN), drafts, 'en', true), drafts, 'en')).toEqual({
      account: 'lean',
      tier: 'B',
      facts,
      path: 'accounts/lean/account.md',
    });
  });

  test('is an option of an account that is being made', () => {
    const front = parseDocument({ path: 'accounts/lean/account.md', text: LEAN_ACCOUNT }, () => undefined)?.front.value;
    const account: Draft = { kind: 'account', place: { name: 'lean' }, answers: front as Answers, body: 'One file.' };
    const both = [account, { ...far, answers: FAR }];
    expect(evidenceWanted(tryOut(standing(), both, 'en', true), both, 'en')).toMatchObject({ tier: 'B', facts, at: 1 });
    const alone = [
      { ...account, answers: put('account', account.answers, ['tier', 'evidence', '0', 'fact'], 'lacks-confidence') },
    ];
    expect(evidenceWanted(tryOut(standing(), alone, 'en'), alone, 'en')).toMatchObject({ tier: 'D', at: 0 });
  });
});

test('a tier is chosen by what its page says of it', () => {
  const { draft: book, asOf } = compileBook();
  const given = { book: book ?? expect.fail(), asOf, name: 'lean', answers: {} };
  expect(choicesFor('account', ['tier', 'declared'], given, 'en')?.[0]).toEqual({
    value: 'A',
    label: 'A · What Tier A means.',
  });
});

const FAR: Answers = Object.fromEntries(
  Object.entries({ ...SHED.answers, expectedClose: '2027-08-31' }).filter(([key]) => key !== 'needs'),
);
const LEAN: Files = { 'accounts/lean/account.md': LEAN_ACCOUNT };

describe('a value that is typed', () => {
  test.each([
    ['person', 'stance', '-2', -2],
    ['person', 'stance', 'none', 'none'],
    ['person', 'roles', 'coach，sponsor', ['coach', 'sponsor']],
    ['person', 'concerns', 'one, two', ['one, two']],
    ['person', 'coach', '{ level: known }', { level: 'known' }],
    ['opportunity', 'shortlisted', 'true', true],
    ['opportunity', 'roles', '[{ person: kim, role: coach }]', [{ person: 'kim', role: 'coach' }]],
    ['opportunity', 'roles', '[{ person', ['[{ person']],
    ['opportunity', 'contract.signedOn', '2026-11-16', '2026-11-16'],
    ['opportunity', 'expectedClose', '2026/12/1', '2026-12-01'],
    ['opportunity', 'expectedClose', '2026年12月1日', '2026-12-01'],
    ['opportunity', 'expectedClose', '1/12/2026', '1/12/2026'],
    ['opportunity', 'name', '2026/12/1', '2026/12/1'],
    ['touchpoint', 'channel', '技术交流', 'technical-exchange'],
    ['touchpoint', 'channel', 'Technical exchange', 'technical-exchange'],
    ['person', 'roles', '教练、Sponsor', ['coach', 'sponsor']],
  ] as const)('%s.%s=%s becomes %j', (kind, way, typed, value) => {
    expect(readValue(shapeAt(kind, wayOf(way) ?? []), typed)).toEqual(value);
  });

  test('is judged in the words of the check', () => {
    expect(problemWith('person', ['stance'], 5)?.en).toBe('`stance` must be at most 2. Correct the number.');
    expect(problemWith('person', ['titel'], 'x')).toEqual({
      'zh-CN': '没有键 `titel`。是不是 `title`？',
      en: 'There is no key `titel`. Did you mean `title`?',
    });
    expect(problemWith('person', ['stance'], 2)).toBeUndefined();
  });

  test('may bring others along', () => {
    const ways = (held: Answers) => lacking('member', held).map((way) => way.join('.'));
    expect(ways({})).toEqual(['name', 'title']);
    expect(
      lacking('person', answers('person', ['relationship.current', 'none'])).map((way) => way.join('.')),
    ).toContain('relationship.owner');
  });
});

describe('the line that drafts the same again', () => {
  test('quotes what a shell would read', () => {
    expect(lineOf({ ...SHED, body: "It's new" })).toBe(
      "keyfolio new opportunity acme shed --name 'Shed project' --set state=potential --set stage=develop " +
        '--set stageSince=2026-11-16 --set value=500000 --set probability=10 --set owner=ann --set needs=pump-data ' +
        String.raw`--set solutions=pump --body 'It'\''s new'`,
    );
  });
});

describe('a name', () => {
  test.each([
    [['李华'], true, 'li-hua'],
    [['周启明'], true, 'zhou-qiming'],
    [['单雄信'], true, 'shan-xiongxin'],
    [['欧阳明月'], true, 'ouyang-mingyue'],
    [['基岩石油'], false, 'ji-yan-shi-you'],
    [['基岩石油', 'Bedrock Petroleum'], false, 'bedrock-petroleum'],
    [['Société Générale'], false, 'societe-generale'],
    [['井场数据 2.0'], false, 'jing-chang-shu-ju-2-0'],
    [['  —  '], false, undefined],
    [[], false, undefined],
  ] as const)('is proposed for %j', (titles, person, name) => {
    expect(proposeName(titles, person)).toBe(name);
  });

  test.each([
    [
      'person',
      { account: 'acme', name: 'Li-Hua' },
      '`Li-Hua` is not a valid name. A name is a file name: lower-case letters, digits and hyphens, such as `zhou-qiming`. Did you mean `li-hua`?',
    ],
    [
      'person',
      { account: 'acme', name: 'kim' },
      '`content/accounts/acme/people/kim.md` exists and is not overwritten.',
    ],
    [
      'person',
      { account: 'acme', name: 'ann' },
      '`ann` is already the name of a team member; a reference to it would mean both. Choose another.',
    ],
    [
      'member',
      { name: 'kim' },
      '`kim` is already the name of a stakeholder; a reference to it would mean both. Choose another.',
    ],
    ['account', { name: 'con' }, '`con` is a name that systems keep for themselves. Choose another.'],
    [
      'touchpoint',
      { account: 'acme', name: 'call', date: '2026-02-30' },
      '`2026-02-30` in the file name is not a day of the calendar. Choose another.',
    ],
    ['person', { account: 'acme', name: 'li-hua' }, undefined],
  ] as const)('of a %s may be refused: %j', (kind, place, problem) => {
    const { files, compilation } = standing();
    const book = compilation.draft ?? expect.fail();
    expect(nameProblem(kind, place, { files, book, prefix: 'content/' })?.en).toBe(problem);
  });
});
