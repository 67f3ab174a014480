import { join, resolve } from 'node:path';
import { writeWhole } from '#host/write-file.ts';
import { counted } from '#report/format.ts';
import { hostFiles as filesFor } from '#serving/host-files.ts';
import type { Outcome } from '../exit.ts';
import { named } from '../named.ts';

export interface HostFilesOptions {
  readonly write?: string;
  /** What `--no-search` leaves of it. */
  readonly search: boolean;
}

/** Prints one file for a web server, or lists them; `--write` puts them into a folder. */
export async function hostFiles(name: string | undefined, { write, search }: HostFilesOptions): Promise<Outcome> {
  const files = new Map(filesFor({ search }).map((file) => [file.name, file]));
  const asked = name === undefined ? [...files.values()] : [named(name, files, { 'zh-CN': '文件', en: 'file' })];
  if (write !== undefined) {
    await Promise.all(asked.map((file) => writeWhole(resolve(join(write, file.name)), file.text)));
    process.stderr.write(`已写入 ${asked.length} 个文件。\nWrote ${counted(asked.length, 'file')}.\n`);
    return 'clean';
  }
  const longest = Math.max(...asked.map((file) => file.name.length));
  const list = asked.map((file) => `${file.name.padEnd(longest)}  ${file.host}\n`).join('');
  process.stdout.write(name === undefined ? list : asked.map(({ text }) => text).join(''));
  return 'clean';
}
