import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageStep } from './page-steps.ts';

/** The folder of scripts and style sheets that Astro names by their content. */
const ASSETS = '_assets';
const ASSET = new RegExp(`/${ASSETS}/[\\w.-]+`, 'g');

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

/** The scripts and styles that the pages of an edition lead to. */
export interface ReachedAssets {
  /** Notes what pages lead to as they are made. */
  readonly step: PageStep;
  /**
   * Removes what only the pages of other editions need: Astro bundles the scripts and styles of all pages, and their names
   * say what there is elsewhere.
   */
  readonly removeOthers: (site: string) => Promise<void>;
}

export function reachedAssets(): ReachedAssets {
  const named = new Set<string>();
  return {
    step: {
      take: async ({ type, text }) => {
        if (!type.startsWith('text/html')) return;
        for (const [name] of text.matchAll(ASSET)) named.add(name);
      },
    },
    removeOthers: async (site) => {
      const folder = join(site, ASSETS);
      const names = await readdir(folder);
      const read = async (name: string) => [name, await readFile(join(folder, name), 'utf8')] as const;
      const assets = new Map(await Promise.all(names.map(read)));
      await Promise.all(unreached(named, assets).map((name) => rm(join(folder, name))));
    },
  };
}
