import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The shortest word that is worth finding by its middle or by a slip of the hand. */
const WORD = /[\p{Script=Latin}\p{N}]{4,}/gu;

/**
 * Every Latin word and every title that the index in a folder holds, sorted, in lower case: what the search takes
 * words from that were typed in part or with a slip.
 */
export async function indexedWords(folder: string): Promise<readonly string[]> {
  const words = new Set<string>();
  for (const file of await readdir(join(folder, 'fragment'))) {
    // A fragment is what the engine reads too: compressed JSON behind a mark of its own.
    const text = gunzipSync(await readFile(join(folder, 'fragment', file))).toString();
    const { content, meta } = JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    for (const [word] of folded(content).matchAll(WORD)) words.add(word);
    for (const title of [meta.title, meta.english]) if (title !== undefined) words.add(folded(title).trim());
  }
  return [...words].sort();
}

interface Fragment {
  readonly content: string;
  readonly meta: { readonly title?: string; readonly english?: string };
}

function folded(text: string): string {
  return text.replaceAll('\u200b', '').normalize('NFKC').toLowerCase();
}
