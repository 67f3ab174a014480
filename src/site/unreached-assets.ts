import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of scripts and style sheets that Astro names by their content. */
const ASSETS = '_assets';

/** The assets that no page leads to, directly or through another asset that one leads to. */
export function unreached(pages: Iterable<string>, assets: ReadonlyMap<string, string>): readonly string[] {
  const waiting = new Map(assets);
  const follow = (text: string): void => {
    for (const [name, asset] of waiting) {
      if (!text.includes(name)) continue;
      waiting.delete(name);
      follow(asset);
    }
  };
  for (const page of pages) follow(page);
  return [...waiting.keys()];
}

/**
 * Removes what only the pages of other editions need: Astro bundles the scripts and styles of all pages, and their names
 * say what there is elsewhere.
 */
export async function removeUnreached(site: string): Promise<void> {
  const files = await readdir(site, { recursive: true });
  const read = (file: string) => readFile(join(site, file), 'utf8');
  const names = await readdir(join(site, ASSETS));
  const assets = new Map(await Promise.all(names.map(async (name) => [name, await read(join(ASSETS, name))] as const)));
  const pages = await Promise.all(files.filter((file) => file.endsWith('.html')).map(read));
  await Promise.all(unreached(pages, assets).map((name) => rm(join(site, ASSETS, name))));
}
