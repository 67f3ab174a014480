import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '#core/compile.ts';
import { conceptHomes } from '#core/views/concept-homes.ts';
import { readContent } from '#host/content-folder.ts';
import { methodMap } from '../../docs/method-map.ts';
import { CONTENT } from '../bench/given-files.ts';

const { draft } = compile(readContent(CONTENT), { today: '2026-11-16' });
if (!draft) throw new Error('The demo book cannot be compiled.');
const homes = conceptHomes(draft);

test('every concept of the method has the homes that it asks for', () => {
  const without = homes.flatMap(({ id, missing }) => missing.map((home) => `${id}: ${home}`));
  expect(without).toEqual([]);
});

test('the table in the repository is the generated one', () => {
  expect(readFileSync(new URL('../../docs/method-map.md', import.meta.url), 'utf8')).toBe(methodMap(homes));
});
