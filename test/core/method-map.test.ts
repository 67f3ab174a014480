import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demoBook } from './demo.ts';
import { conceptHomes } from '#core/views/concept-homes.ts';
import { methodMap } from '../../docs/method-map.ts';

const homes = conceptHomes(demoBook());

test('every concept of the method has the homes that it asks for', () => {
  const without = homes.flatMap(({ id, missing }) => missing.map((home) => `${id}: ${home}`));
  expect(without).toEqual([]);
});

test('the table in the repository is the generated one', () => {
  expect(readFileSync(new URL('../../docs/method-map.md', import.meta.url), 'utf8')).toBe(methodMap(homes));
});
