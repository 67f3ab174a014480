import { join, resolve } from 'node:path';
import { kinds, type Kind } from '#schemas/index.ts';
import { jsonSchema, placeOf } from '#core/validate/json-schema.ts';
import { writeWhole } from '#host/write-file.ts';
import { counted } from '#report/format.ts';
import type { Outcome } from '../exit.ts';
import { oneOf } from '../named.ts';

export interface SchemaOptions {
  readonly write?: string;
  readonly snippets?: string;
}

const NAMES = Object.keys(kinds) as Kind[]; // the keys of a literal

/**
 * Prints the JSON Schema of a kind, or the kinds when none is named; `--write` puts one file for each into a folder,
 * `--snippets` what editors offer for a new document into a file.
 */
export async function schema(kind: string | undefined, { write, snippets }: SchemaOptions): Promise<Outcome> {
  const named = kind === undefined ? NAMES : [known(kind)];
  const files = new Map<string, string>();
  if (write !== undefined) for (const name of named) files.set(join(write, fileOf(name)), textOf(name));
  if (snippets !== undefined) files.set(snippets, await snippetsText());
  if (files.size > 0) {
    await Promise.all([...files].map(([path, text]) => writeWhole(resolve(path), text)));
    process.stderr.write(`已写入 ${files.size} 个文件。\nWrote ${counted(files.size, 'file')}.\n`);
    return 'clean';
  }
  process.stdout.write(kind === undefined ? listed() : textOf(known(kind)));
  return 'clean';
}

/** The file that holds a kind's JSON Schema. */
export function fileOf(kind: Kind): string {
  return `${kind}.schema.json`;
}

/** A kind's JSON Schema as its file holds it. */
export function textOf(kind: Kind): string {
  return `${JSON.stringify(jsonSchema(kind), null, 2)}\n`;
}

/** The snippets of VS Code as their file holds them. */
export async function snippetsText(): Promise<string> {
  const { snippets } = await import('#core/draft/snippet.ts'); // drafting loads much that a schema needs not
  return `${JSON.stringify(snippets(), null, 2)}\n`;
}

function listed(): string {
  const longest = Math.max(...NAMES.map((name) => name.length));
  return NAMES.map((name) => `${name.padEnd(longest)}  content/${placeOf(kinds[name].path)}\n`).join('');
}

function known(name: string): Kind {
  return oneOf(name, NAMES, { 'zh-CN': '文档类型', en: 'document kind' });
}
