import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Drawn } from '#core/parse/diagram.ts';
import { checkDiagrams } from '#drawings/accepted.ts';

const folder = mkdtempSync(join(tmpdir(), 'keyfolio-accepted-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Draws everything but what is called broken; which sources it was asked for. */
function drawer() {
  const asked: string[] = [];
  const draw = (sources: readonly string[]) => {
    asked.push(...sources);
    const fine: Drawn = { kind: 'drawn', drawing: { name: 'x', svg: '<svg/>', width: 1, height: 1 } };
    return Promise.resolve(
      new Map(sources.map((source) => [source, source === 'broken' ? ({ kind: 'broken' } as const) : fine])),
    );
  };
  return { asked, draw };
}

test('a diagram that was drawn is not drawn again, one that is broken is told each time', async () => {
  const list = join(folder, 'below', 'list');
  const { asked, draw } = drawer();
  await checkDiagrams(['a secret', 'broken'], draw, list);
  const again = await checkDiagrams(['a secret', 'broken', 'c'], draw, list);
  expect(asked).toEqual(['a secret', 'broken', 'broken', 'c']);
  expect(again.get('broken')).toEqual({ kind: 'broken' });
  expect(readFileSync(list, 'utf8')).toMatch(/^(?:[\da-f]{64}\n){2}$/);
});

test('a list that cannot be written is done without', async () => {
  const { asked, draw } = drawer();
  await checkDiagrams(['a'], draw, join('/dev/null', 'list'));
  await checkDiagrams(['a'], draw, join('/dev/null', 'list'));
  expect(asked).toEqual(['a', 'a']);
});
