import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AS_OF } from '../core/book.ts';
import { committed, git } from './git-book.ts';
import { bookFolder, check, keyfolio } from './run.ts';

const KIM = 'content/accounts/acme/people/kim.md';
const forget = (folder: string, ...args: readonly string[]) =>
  keyfolio(folder, ['person', 'forget', ...args, '--as-of', AS_OF, '--lang', 'en']);

/** What `person forget` says of Kim, who is committed once, before it does anything. */
const plan = (commit: string) => `To be removed
  ${KIM}

References: 6
  content/accounts/acme/people/lee.md:7  reportsTo  left out
  content/accounts/acme/relationships.md:11  influences.0.from  becomes unnamed
  content/accounts/acme/strategy.md:6  goals.steady-output.owners.0  becomes unnamed
  content/accounts/acme/strategy.md:9  goals.steady-output.confirmedBy  becomes unnamed
  content/accounts/acme/strategy.md:39  steps.validated.0.person  becomes unnamed
  content/accounts/acme/touchpoints/2026-10-20-review.md:4  people.0  left out

Text that still names the person: 4; somebody must read and change it. Until then every edition prints the name, and the training edition no longer replaces it
  content/accounts/acme/goals.md:26:8  kim  meet-kim:
  content/accounts/acme/goals.md:28:16  Kim  what: Meet Kim on site.
  content/accounts/acme/opportunities/well.md:22:41  Kim  ecommends, Lee decides, Kim approves
  content/accounts/acme/touchpoints/2026-10-20-review.md:13:1  Kim  Kim asked about safety.

Git has 1 commit with this file
  ${commit}
History keeps what was deleted. How to erase it there: docs/erasure.md.
`;

test('without --yes it shows what it would do, and writes nothing', async () => {
  const folder = committed(bookFolder());
  const said = await forget(folder, 'acme/kim');
  expect(said).toEqual({
    status: 0,
    stderr: '',
    stdout: `${plan(git(folder, 'log', '--format=%h').trim())}Nothing was written yet. When this is right, run it again with --yes.\n`,
  });
  expect(git(folder, 'status', '--short')).toBe('');
});

test('with --yes the person is gone, and the check says what it said before', async () => {
  const folder = bookFolder();
  const before = await check(folder, '--lang', 'en');
  const { status, stdout } = await forget(folder, 'acme/kim', '--yes');
  expect(status).toBe(0);
  expect(stdout.split('\n').slice(-3)).toEqual([
    'There is no git history to read here. Backups and copies elsewhere remain: docs/erasure.md.',
    'Erased; 5 other files changed.',
    '',
  ]);
  expect(existsSync(join(folder, KIM))).toBe(false);
  expect(readFileSync(join(folder, KIM.replace('kim', 'unnamed')), 'utf8')).toContain('name: Unnamed\n');
  const after = await check(folder, '--lang', 'en');
  expect([before.status, after.status]).toEqual([0, 0]);
});

test('who is not there is named with the nearest name, and nothing is written', async () => {
  const folder = bookFolder();
  expect(await forget(folder, 'acme/kin', '--yes')).toEqual({
    status: 2,
    stdout: '',
    stderr: `客户 acme 没有关系人“kin”。是不是 \`kim\`？
Account acme has no stakeholder "kin". Did you mean \`kim\`?
`,
  });
  expect((await forget(folder, 'kim')).stderr).toBe(`人写成“客户/人”，例如 acme/kim，现在是“kim”。
A person is written as account/person, such as acme/kim; it is "kim".
`);
});
