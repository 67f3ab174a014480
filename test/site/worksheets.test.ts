import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { blankFile } from '#core/draft/blank.ts';
import { worksheet } from '#schemas/vocabulary.ts';

describe.each([
  ['zh-CN', ''],
  ['en', 'en'],
] as const)('the worksheets in %s', (lang, folder) => {
  const worksheets = () => join(inject('siteFolder'), folder, 'course/worksheets');

  it('are files that hold, byte for byte, what keyfolio new writes before anybody has answered', async () => {
    for (const kind of worksheet.names) {
      expect(await readFile(join(worksheets(), `${kind}.md`), 'utf8')).toBe(blankFile(kind, lang));
    }
  });

  it('have no file but those', async () => {
    const files = (await readdir(worksheets())).filter((name) => name.endsWith('.md'));
    expect(files.toSorted()).toEqual(worksheet.names.map((kind) => `${kind}.md`).toSorted());
  });
});
