import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASE } from '../core/base-book.ts';
import { edited } from '../core/book.ts';
import { bookFolder, keyfolio } from './run.ts';

const KIM = 'accounts/acme/people/kim.md';
const messy = edited(KIM, 'name: Kim\n', '', ['title: President', 'title: "President"\nname: Kim']);

test('fmt --check lists what would change and writes nothing; fmt writes it and leaves broken files alone', async () => {
  const folder = bookFolder({
    'settings.yaml': BASE['settings.yaml'] ?? '',
    ...messy,
    'team/bad.md': '---\na: [\n---\n',
  });
  const checked = await keyfolio(folder, ['fmt', '--check', 'content/accounts/acme/people', '--lang', 'en']);
  expect(checked).toMatchObject({
    status: 1,
    stderr: '',
    stdout: `content/${KIM}  order\n1 to put in order, 4 in order already. keyfolio fmt does it.\n`,
  });
  expect(readFileSync(join(folder, 'content', KIM), 'utf8')).toBe(messy[KIM]);

  const written = await keyfolio(folder, ['fmt', '--lang', 'zh-CN']);
  expect(written.status).toBe(1);
  expect(written.stderr).toBe('没有动 content/team/bad.md：它有错误，读不了。先运行 keyfolio check。\n');
  expect(written.stdout).toContain(`content/${KIM}  次序\n`);
  expect(readFileSync(join(folder, 'content', KIM), 'utf8')).toBe(BASE[KIM]);

  writeFileSync(join(folder, 'content/team/bad.md'), BASE['team/ann.md'] ?? '');
  const again = await keyfolio(folder, ['fmt', '--check']);
  expect(again).toMatchObject({ status: 0, stderr: '' });
});

test('fmt leaves pictures beside a plan to those who draw them', async () => {
  const folder = bookFolder({
    ...BASE,
    'accounts/acme/assets/well.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  });
  expect(await keyfolio(folder, ['fmt'])).toMatchObject({ status: 0, stderr: '' });
  expect(await keyfolio(folder, ['fmt', '--check'])).toMatchObject({ status: 0, stderr: '' });
});

test('fmt stops at a path that is not in the book', async () => {
  const run = await keyfolio(bookFolder(), ['fmt', 'contnt']);
  expect(run).toEqual({ status: 2, stdout: '', stderr: 'contnt 不在 content 里。\ncontnt is not in content.\n' });
});
