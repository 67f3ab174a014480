import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { AS_OF } from '../core/book.ts';
import { bookFolder, PROGRAM, run } from './run.ts';

test('starts with the Node of the machine, however old, and goes on with the one that it needs', async () => {
  const own = join('node_modules', '.bin');
  const machine = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.endsWith(own));
  const { status, stdout, stderr } = await run(
    bookFolder(),
    ['node', PROGRAM, 'check', '--as-of', AS_OF, '--lang', 'en'],
    { PATH: machine.join(delimiter) },
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^0 errors/m);
});
