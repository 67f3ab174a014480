import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { kinds, type Kind } from '#schemas/index.ts';
import { fileOf, snippetsText, textOf } from '../../src/cli/commands/schema.ts';
import { emptyFolder, keyfolio } from './run.ts';

const COMMITTED = join(import.meta.dirname, '../../public/schemas');
const SNIPPETS = join(import.meta.dirname, '../../.vscode/keyfolio.code-snippets');
const KINDS = Object.keys(kinds) as Kind[];

describe('keyfolio schema', () => {
  test('lists the kinds with their places', async () => {
    const { status, stdout } = await keyfolio(emptyFolder(), ['schema']);
    expect(status).toBe(0);
    expect(stdout).toContain('account        content/accounts/<account>/account.md\n');
    expect(stdout.trimEnd().split('\n')).toHaveLength(KINDS.length);
  });

  test('prints one kind, strict and named in both languages', async () => {
    const { status, stdout } = await keyfolio(emptyFolder(), ['schema', 'member']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: '我方成员 · Team member',
      required: ['name', 'title'],
      additionalProperties: false,
      properties: { name: { title: '姓名 · Name', type: 'string' } },
    });
  });

  test('writes a file for each kind', async () => {
    const folder = emptyFolder();
    expect((await keyfolio(folder, ['schema', '--write', 'out'])).status).toBe(0);
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(KINDS.map(fileOf).toSorted());
  });

  test('writes the snippets of VS Code, beside the files or alone', async () => {
    const folder = emptyFolder();
    const { status, stdout, stderr } = await keyfolio(folder, ['schema', '--snippets', 'made/new.code-snippets']);
    expect([status, stdout, stderr]).toEqual([0, '', '已写入 1 个文件。\nWrote 1 file.\n']);
    expect(readFileSync(join(folder, 'made/new.code-snippets'), 'utf8')).toBe(await snippetsText());
  });

  test('knows what was meant by a name that it does not know', async () => {
    const { status, stderr } = await keyfolio(emptyFolder(), ['schema', 'acount']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      '没有文档类型“acount”。是不是 `account`？\nThere is no document kind "acount". Did you mean `account`?\n',
    );
  });
});

test('the snippets in .vscode are those of today; `npm run docs` writes them', async () => {
  expect(readFileSync(SNIPPETS, 'utf8')).toBe(await snippetsText());
});

describe('the JSON Schemas that the site serves', () => {
  test('are those of today; `npm run docs` writes them', () => {
    expect(readdirSync(COMMITTED).toSorted()).toEqual(KINDS.map(fileOf).toSorted());
    const old = KINDS.filter((kind) => readFileSync(join(COMMITTED, fileOf(kind)), 'utf8') !== textOf(kind));
    expect(old).toEqual([]);
  });

  test('hold nothing but JSON Schema', () => {
    const own = /"(?:label|hint|edition|ref|declares|choices|day|past|money|method|refuses|ours)": [{["t]/;
    const leaking = KINDS.filter((kind) => own.test(withoutProperties(JSON.parse(textOf(kind)))));
    expect(leaking).toEqual([]);
  });

  test('take what the check takes', () => {
    const schema = z.fromJSONSchema(JSON.parse(textOf('member')));
    expect(schema.safeParse({ name: 'Ann', title: 'Manager' }).success).toBe(true);
    expect(schema.safeParse({ name: 'Ann', titel: 'Manager' }).success).toBe(false);
  });
});

/** A schema as text without the names of its properties, which may be any word. */
function withoutProperties(schema: unknown): string {
  if (Array.isArray(schema)) return schema.map(withoutProperties).join('\n');
  if (typeof schema !== 'object' || schema === null) return '';
  return Object.entries(schema)
    .map(([key, value]) =>
      key === 'properties'
        ? Object.values(value as object)
            .map(withoutProperties)
            .join('\n')
        : `${JSON.stringify(key)}: ${typeof value === 'object' ? '{' : String(value)}\n${withoutProperties(value)}`,
    )
    .join('\n');
}
