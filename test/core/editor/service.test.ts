import { describe, expect, test } from 'vitest';
import { frontMatterService, type FrontMatterService } from '../../../src/editor/service.ts';
import { acme } from '../compiled.ts';
import type { Files } from '../book.ts';

const serviceOn = (changes: Files = {}) => {
  const { book, plan } = acme(changes);
  return frontMatterService(({ account }) => ({ book, ...(account === 'acme' && { plan }) }));
};
const service = serviceOn();
const KIM = 'accounts/acme/people/kim.md';

/** Where `|` stands in a file. */
function at(path: string, marked: string) {
  const before = marked.slice(0, marked.indexOf('|'));
  const position = { line: before.split('\n').length - 1, character: before.length - before.lastIndexOf('\n') - 1 };
  return { path, text: marked.replace('|', ''), position };
}

async function offered(path: string, marked: string, by: FrontMatterService = service): Promise<readonly string[]> {
  const items = await by.complete(at(path, marked));
  return items.map(({ label, labelDetails }) => [label, labelDetails?.description].filter(Boolean).join(': '));
}

async function explained(path: string, marked: string, by: FrontMatterService = service): Promise<string | undefined> {
  const contents = (await by.hover(at(path, marked)))?.contents;
  return contents && typeof contents === 'object' && 'value' in contents ? contents.value : undefined;
}

describe('completion', () => {
  test('offers the keys that are not there yet, each with its label in both languages', async () => {
    const found = await offered(KIM, '---\nname: Kim\ntitle: CTO\n|\n---\n');
    expect(found).toContain('influence: 影响力(1–5) · Influence (1–5)');
    expect(found).toContain('reportsTo: 汇报给 · Reports to');
    expect(found.filter((item) => /^(?:name|title):/.test(item))).toEqual([]);
  });

  test('offers the keys of a group inside it', async () => {
    expect(await offered(KIM, '---\nlawfulness:\n  s|\n---\n')).toContain('source: 来源 · Source');
  });

  test('offers the values of an enumeration with their words', async () => {
    expect(await offered(KIM, '---\nlayer: |\n---\n')).toEqual([
      'image: 形象层 · Image layer',
      'decision: 决策层 · Decision layer',
      'implementation: 实施层 · Implementation layer',
      'user: 使用层 · User layer',
    ]);
  });

  test('puts a list in so that its first item can be typed', async () => {
    const items = await service.complete(at(KIM, '---\ncov|\n---\n'));
    expect(items.map(({ insertText }) => insertText)).toContain('coverage:\n  - ${1}');
  });

  test('offers the names that exist in the book: of documents, and of items of the same account', async () => {
    expect(await offered(KIM, '---\ncoverage: [|]\n---\n')).toEqual(['ann: Ann', 'bob: Bob', 'eve: Eve']);
    expect(await offered(KIM, '---\nreportsTo: |\n---\n')).toEqual(expect.arrayContaining(['kim: Kim · President']));
    const needs = await offered('accounts/acme/opportunities/x.md', '---\nneeds: [|]\n---\n');
    expect(needs).toEqual(expect.arrayContaining([expect.stringMatching(/^pump-data: /)]));
  });

  test('offers no name of one account in another', async () => {
    expect(await offered('accounts/zeta/people/x.md', '---\nreportsTo: |\n---\n')).toEqual([]);
  });

  test('sees a name that has come', async () => {
    const later = serviceOn({ 'team/zoe.md': '---\nname: Zoe\ntitle: Sales\n---\n' });
    expect(await offered(KIM, '---\ncoverage: [|]\n---\n', later)).toContain('zoe: Zoe');
  });

  test('works in the settings, which are all YAML', async () => {
    expect(await offered('settings.yaml', 'language: |\n')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^en/)]),
    );
  });

  test.each([
    ['the body', KIM, '---\nname: Kim\n---\nl|\n'],
    ['the fence', KIM, '---|\nname: Kim\n---\n'],
    ['a file without front matter', KIM, 'l|\n'],
    ['a file that is no document', 'accounts/acme/notes.md', '---\nl|\n---\n'],
    ['a file outside the content', '../README.md', '---\nl|\n---\n'],
  ])('offers nothing in %s', async (_, path, marked) => {
    expect(await offered(path, marked)).toEqual([]);
  });

  test('bears front matter that is not YAML yet', async () => {
    for (const broken of ['---\nname: [a\n|\n---\n', '---\n\t- : {|\n---\n', '---\n"|\n']) {
      await expect(offered(KIM, broken)).resolves.toBeInstanceOf(Array);
    }
  });
});

describe('hover', () => {
  test('says what a field is called, may hold and who asks for it', async () => {
    expect(await explained(KIM, '---\nlay|er: user\n---\n')).toBe(`#### 层级 · Layer

下列之一；必填；A：四个层级已知或在查

one of these; required; A: Four layers known or sought

可取的值 · Allowed values:

* \`user\`: 使用层 · User layer
* \`image\`: 形象层 · Image layer
* \`decision\`: 决策层 · Decision layer
* \`implementation\`: 实施层 · Implementation layer
`);
  });

  test('says the hint of the schema', async () => {
    expect(await explained(KIM, '---\nworking|Style: calm\n---\n')).toContain('只写与工作有关的，按本人会读到来写');
  });

  test('puts no markup of an author into what an editor shows', async () => {
    const hostile = serviceOn({
      'team/zoe.md': '---\nname: "![x](https://example.com/x.png) <b>Zoe</b>"\ntitle: Sales\n---\n',
    });
    const shown = await explained(KIM, '---\ncoverage: [z|oe]\n---\n', hostile);
    expect(shown).toContain('Zoe');
    expect(shown).not.toMatch(/(?<!\\)!\[|(?<!\\)\]\(|<b>/);
  });

  test('says nothing in the body', async () => {
    expect(await explained(KIM, '---\nname: Kim\n---\nna|me: x\n')).toBeUndefined();
  });
});

test('a book that cannot be read leaves the schema', async () => {
  const bare = frontMatterService(() => undefined);
  expect(await offered(KIM, '---\nlayer: |\n---\n', bare)).toHaveLength(4);
  expect(await offered(KIM, '---\nreportsTo: |\n---\n', bare)).toEqual([]);
});
