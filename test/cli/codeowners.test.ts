import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BEGIN, codeowners, END, withCodeowners } from '#core/export/codeowners.ts';
import { check, edited, type Files } from '../core/book.ts';
import { acme } from '../core/compiled.ts';
import { bookFolder, emptyFolder, keyfolio } from './run.ts';

const handled = (name: 'ann' | 'bob' | 'eve', handle: string): Files => {
  const title = { ann: 'Account manager', bob: 'Vice president', eve: 'Solution architect' }[name];
  return edited(`team/${name}.md`, `title: ${title}\n`, `title: ${title}\nhandle: ${handle}\n`);
};
const TEAM: Files = {
  ...handled('ann', 'ann-k'),
  ...handled('bob', 'bob@example.com'),
  ...handled('eve', '"@sales/pre"'),
};

describe('the owners of accounts', () => {
  test('are the team, the account manager first', () => {
    expect(codeowners(acme(TEAM).book, 'content/')).toEqual({
      text: `${BEGIN}\n/content/accounts/acme/ @ann-k bob@example.com @sales/pre\n${END}\n`,
      withoutHandle: [],
      withoutOwners: [],
    });
  });

  test('are left out where nobody has a handle, and named', () => {
    expect(codeowners(acme().book, '')).toEqual({
      text: `${BEGIN}\n${END}\n`,
      withoutHandle: ['ann', 'bob', 'eve'],
      withoutOwners: ['acme'],
    });
  });

  test.each([
    ['my plans/', '/my\\ plans/accounts/acme/'],
    ['a#b [x]*?!/', '/a\\#b\\ \\[x\\]\\*\\?\\!/accounts/acme/'],
    ['计划/', '/计划/accounts/acme/'],
  ])('stand behind the path of %j as code hosts read it', (folder, path) => {
    expect(codeowners(acme(handled('ann', 'ann')).book, folder).text.split('\n')[1]).toBe(`${path} @ann`);
  });

  test('have handles that code hosts know', () => {
    for (const good of ['ann', 'Ann_K.9-x', '"@ann"', 'group/sub/team', 'ann.k+plans@mail.example.com'])
      expect([good, check(handled('ann', good))]).toEqual([good, []]);
    for (const bad of ['"ann bob"', '"#x"', '"a\\n* @evil"', '"@"', '"ann@"', '"/x"'])
      expect([bad, check(handled('ann', bad)).filter((line) => line.startsWith('team/ann.md:4'))]).not.toEqual([
        bad,
        [],
      ]);
  });
});

describe('the part of a file that is ours', () => {
  const part = `${BEGIN}\n/a/ @b\n${END}\n`;

  test.each([
    ['an empty file', '', part],
    ['a file of others', '* @boss\n', `* @boss\n\n${part}`],
    ['a file without an end of its line', '* @boss', `* @boss\n\n${part}`],
    ['a file with our part', `* @boss\n${BEGIN}\n/old/ @x\n${END}\n/z @y\n`, `* @boss\n${part}/z @y\n`],
    [
      'a file with the line ends of Windows',
      `* @boss\r\n${BEGIN}\r\n${END}\r\n`,
      `* @boss\r\n${part.replaceAll('\n', '\r\n')}`,
    ],
  ])('goes into %s', (_, before, after) => {
    expect(withCodeowners(before, part)).toBe(after);
    expect(withCodeowners(after, part)).toBe(after);
  });

  test.each([
    ['without an end', `${BEGIN}\n`],
    ['without a beginning', `${END}\n`],
    ['the wrong way round', `${END}\n${BEGIN}\n`],
    ['twice', `${BEGIN}\n${END}\n${BEGIN}\n${END}\n`],
  ])('is not guessed %s', (_, before) => {
    expect(withCodeowners(before, part)).toBe(undefined);
  });
});

describe('keyfolio codeowners', () => {
  test('writes into the file that the repository has and leaves the rest of it', async () => {
    const folder = bookFolder(TEAM, 'plans/content');
    execFileSync('git', ['-c', 'init.defaultBranch=main', 'init', '--quiet'], { cwd: folder });
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, '.github/CODEOWNERS'), '* @boss\n');
    const run = () => keyfolio(join(folder, 'plans'), ['codeowners', '--write']);
    expect((await run()).stderr).toMatch(/^Wrote: .*CODEOWNERS\n$/);
    expect(readFileSync(join(folder, '.github/CODEOWNERS'), 'utf8')).toBe(
      `* @boss\n\n${BEGIN}\n/plans/content/accounts/acme/ @ann-k bob@example.com @sales/pre\n${END}\n`,
    );
    expect((await run()).stderr).toMatch(/^Nothing changed: /);
  });

  test('needs a repository', async () => {
    const { status, stderr } = await keyfolio(bookFolder(), ['codeowners']);
    expect([status, stderr.split('\n')[1]]).toEqual([
      4,
      'content is not in a git repository, or git is not installed.',
    ]);
  });

  test('needs a book', async () => {
    expect((await keyfolio(emptyFolder(), ['codeowners'])).status).toBe(2);
  });
});
