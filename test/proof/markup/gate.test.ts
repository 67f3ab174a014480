import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { JOINT_PLAN } from '../../cli/edition-book.ts';
import { bookFolder, keyfolio } from '../../cli/run.ts';
import { AS_OF } from '../../core/book.ts';

const BROKEN = pathToFileURL(join(import.meta.dirname, 'broken-pages.mjs')).href;

test('a site whose pages hold an element that none may have is not published: exit 70, with each place', async () => {
  const folder = bookFolder(JOINT_PLAN);
  const args = ['build', '--as-of', AS_OF, '--lang', 'en', '--edition', 'customer', '--account', 'acme'];
  const { status, stderr } = await keyfolio(folder, args, { NODE_OPTIONS: `--import ${BROKEN}` });
  const [, head, ...places] = stderr.trimEnd().split('\n');
  expect(head).toBe(
    '3 places of the built site hold what may not be published, so nothing was published. The published site is unchanged. This is a mistake of the program; please report it:',
  );
  // How far in depends on what comes before.
  expect(places.map((place) => place.replace(/:\d+:\d+ /, ' '))).toEqual(
    ['404.html', 'en/index.html', 'index.html'].map(
      (page) => `  ${page} output/element no page holds this element: \`<blink>\``,
    ),
  );
  expect(status).toBe(70);
  expect(existsSync(join(folder, 'dist-customer-acme'))).toBe(false);
}, 120_000);
