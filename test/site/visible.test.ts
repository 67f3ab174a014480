import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { demoBook } from '../core/demo.ts';
import { allDocuments } from '#core/views/reference/documents.ts';

/** Chinese prose of some length: short words and names stand on many pages for other reasons. */
const PROSE = /\p{Script=Han}.{5}/su;

/** The text of the Chinese pages as readers see it, without white space. The reference quotes sources: it proves nothing. */
async function visibleText(): Promise<string> {
  const folder = inject('siteFolder');
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.html') && !/^(?:en|reference)\//.test(file.replaceAll('\\', '/')),
  );
  const pages = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return pages
    .join('\n')
    .replace(/&(?:#39|#x27);/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, '');
}

/** Every prose text of a value, under the field that holds it. */
function texts(value: unknown, field: string): readonly (readonly [field: string, text: string])[] {
  if (typeof value === 'string') return PROSE.test(value) ? [[field, value]] : [];
  if (Array.isArray(value)) return value.flatMap((item) => texts(item, `${field}.*`));
  if (typeof value !== 'object' || value === null) return [];
  // Names of items have hyphens, keys of schemas have none: all items of a record are one field.
  return Object.entries(value).flatMap(([key, item]) => texts(item, `${field}.${key.includes('-') ? '*' : key}`));
}

test('every field in which the demo book holds prose can be read on some page', async () => {
  const book = demoBook();
  const visible = await visibleText();
  const shown = new Set<string>();
  const held = new Set<string>();
  for (const { kind, data } of allDocuments(book)) {
    for (const [field, text] of texts(data, kind)) {
      held.add(field);
      if (visible.includes(text.replace(/\s+/g, ''))) shown.add(field);
    }
  }
  expect(held.size).toBeGreaterThan(250);
  expect([...held].filter((field) => !shown.has(field))).toEqual([]);
});
