import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateBook } from './generate.ts';
import { givenFiles } from './given-files.ts';

/** Writes a generated book into a folder and says how many documents it has. */
export async function writeBook(accounts: number, seed: number, folder: string): Promise<number> {
  const book = generateBook(accounts, seed, givenFiles());
  for (const parent of new Set([...book.keys()].map((path) => dirname(join(folder, path)))))
    await mkdir(parent, { recursive: true });
  for (const [path, text] of book) await writeFile(join(folder, path), text);
  return book.size;
}

// `node test/bench/write-book.ts --accounts 500 --seed 7 --out DIR`
if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      accounts: { type: 'string', default: '500' },
      seed: { type: 'string', default: '7' },
      out: { type: 'string' },
    },
  });
  if (values.out === undefined) throw new Error('Say where to: --out DIR');
  const count = await writeBook(Number(values.accounts), Number(values.seed), values.out);
  process.stdout.write(`${count} documents in ${values.out}\n`);
}
