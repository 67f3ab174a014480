import { join, resolve } from 'node:path';
import { kinds, type Kind } from '#schemas/index.ts';
import { jsonSchema, placeOf } from '#core/validate/json-schema.ts';
import { writeWhole } from '#host/write-file.ts';
import type { Outcome } from '../exit.ts';
import { oneOf } from '../named.ts';

export interface SchemaOptions {
  readonly write?: string;
}

const NAMES = Object.keys(kinds) as Kind[]; // the keys of a literal

/** Prints the JSON Schema of a kind, or the kinds when none is named; `--write` puts one file for each into a folder. */
export async function schema(kind: string | undefined, { write }: SchemaOptions): Promise<Outcome> {
  const named = kind === undefined ? NAMES : [known(kind)];
  if (write !== undefined) {
    const folder = resolve(write);
    await Promise.all(named.map((name) => writeWhole(join(folder, fileOf(name)), textOf(name))));
    process.stderr.write(`已写入 ${named.length} 个文件。\nWrote ${named.length} files.\n`);
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

function listed(): string {
  const longest = Math.max(...NAMES.map((name) => name.length));
  return NAMES.map((name) => `${name.padEnd(longest)}  content/${placeOf(kinds[name].path)}\n`).join('');
}

function known(name: string): Kind {
  return oneOf(name, NAMES, { 'zh-CN': '文档类型', en: 'document kind' });
}
