import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { AS_OF } from '../../core/book.ts';
import { JOINT_PLAN } from '../../cli/edition-book.ts';
import { bookFolder, keyfolio } from '../../cli/run.ts';

const BROKEN = pathToFileURL(join(import.meta.dirname, 'broken-projection.mjs')).href;

test('an edition whose projection lets a hidden sentence through is not published: exit 3, with place and source', async () => {
  const folder = bookFolder(JOINT_PLAN);
  const args = ['build', '--as-of', AS_OF, '--lang', 'en', '--edition', 'customer', '--account', 'acme'];
  const { status, stderr } = await keyfolio(folder, args, {
    NODE_OPTIONS: `--import ${BROKEN}`,
    LEAKED: 'They will sign anything before the year ends.',
  });
  expect(stderr.split('\n').slice(-4)).toEqual([
    '2 places of this edition are not for its readers, so nothing was published. The published site is unchanged. This is a mistake of the program; please report it:',
    '  en/index.html: 26 characters from accounts/acme/joint-plan.md',
    '  index.html: 26 characters from accounts/acme/joint-plan.md',
    '',
  ]);
  expect(status).toBe(3);
  expect(existsSync(join(folder, 'dist-customer-acme'))).toBe(false);
}, 120_000);
