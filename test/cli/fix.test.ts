import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASE } from '../core/base-book.ts';
import { edited } from '../core/book.ts';
import { bookFolder, check } from './run.ts';

const KIM = 'accounts/acme/people/kim.md';
const WELL = 'accounts/acme/opportunities/well.md';

test('check --fix mends what needs no decision, says each on stderr, and checks what is left', async () => {
  const folder = bookFolder({
    ...edited(KIM, 'influence: 5', 'influance: 5', ['layer: image', 'layer: lunch']),
    ...edited(WELL, '---\nname', '---  \nname', ['2027-03-15', '2027/3/15']),
  });
  const run = await check(folder, '--fix', '--format', 'line', '--lang', 'en');
  expect(run.stderr).toBe(`content/${WELL}:1  fence/trailing-space  (spaces) → (nothing)
content/${KIM}:7  schema/unknown-key  \`influance\` → \`influence\`
content/${WELL}:8  schema/bad-date  \`2027/3/15\` → \`2027-03-15\`
Mended: 3, in 2 files.
`);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain(`content/${KIM}:5:8: error schema/not-allowed`);
  expect(readFileSync(join(folder, 'content', WELL), 'utf8')).toBe(BASE[WELL]);
});

test('check --fix of a sound book writes nothing', async () => {
  const run = await check(bookFolder(), '--fix', '--format', 'line', '--lang', 'zh-CN');
  expect(run).toMatchObject({ status: 0, stderr: '没有可以自动改的：剩下的问题要人来决定。\n' });
});
