import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { moveFolder } from '#host/publish.ts';
import { searchWhileBuilding } from './search-while-building.ts';

/** The project that holds the pages, wherever the command is run. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the pages and the search index of the book that was handed over into `folder`, which must not exist yet
 * or be empty. Astro works in a place of its own inside the project: given a folder elsewhere, it would leave the
 * text of all plans in a place that every build shares.
 */
export async function buildSite(folder: string): Promise<{ readonly searchablePages: number }> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Whatever the caller's environment says, a published site is a production build: its policy depends on it.
  process.env['NODE_ENV'] = 'production';
  process.chdir(PROJECT);
  const workshop = join(PROJECT, '.keyfolio');
  await mkdir(workshop, { recursive: true });
  const place = await mkdtemp(join(workshop, 'build-'));
  try {
    const site = join(place, 'site');
    const search = await searchWhileBuilding(site);
    const options = { root: PROJECT, outDir: site, cacheDir: join(place, 'cache'), logLevel: 'error' } as const;
    try {
      await build({ ...options, integrations: [search.integration] });
      const { pages } = await search.finish();
      await moveFolder(site, folder);
      return { searchablePages: pages };
    } finally {
      await search.close();
    }
  } finally {
    // After a page that failed, the ones made beside it may still be on their way to the disk.
    await rm(place, { recursive: true, force: true, maxRetries: 5 });
  }
}
