import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AS_OF } from '../core/book.ts';
import { rewrite } from '../core/rewrite.ts';
import { bookFolder, keyfolio } from './run.ts';

test('a build that errors stop shows these and nothing else, and says where the warnings are', async () => {
  const folder = bookFolder({
    ...rewrite('accounts/acme/opportunities/yard.md', ['stageSince: 2026-09-01', 'stageSince: 2026-03-02']),
    ...rewrite('accounts/acme/opportunities/well.md', ['expectedClose: 2027-03-15', 'expectedClose: 2028-02-15']),
  });
  const { status, stdout, stderr } = await keyfolio(folder, ['build', '--as-of', AS_OF, '--lang', 'en']);
  expect(stdout.split('\n').filter((line) => /^(?:error|warning|info) |^\d/.test(line))).toEqual([
    'error  tier/window-mismatch              content/accounts/acme/account.md:8:13',
    '1 error, 1 warning in 40 files, as of 2026-11-16. Nothing is published until the errors are mended.',
  ]);
  expect([status, stderr]).toEqual([1, 'Warnings stop nothing: keyfolio check shows them.\n']);
  expect(readdirSync(folder)).not.toContain('dist');
});
