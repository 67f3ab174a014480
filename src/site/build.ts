import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { pageUrl } from '#core/address/url.ts';
import { moveFolder } from '#host/move-folder.ts';
import { UNDERSCORE_HEADERS } from '#serving/host-files.ts';
import { underscoreHeaders } from '#serving/hosts/underscore-headers.ts';
import { pagesOf, removeGiven } from './edition-pages.ts';
import { handover } from './handover.ts';
import { lightPages } from './light-pages.ts';
import { fileAt, throughSteps, type PageStep } from './page-steps.ts';
import { mayHave } from './pages-of-edition.ts';
import { PROJECT } from './project.ts';
import { searchWhileBuilding } from './search-while-building.ts';
import { reachedAssets } from './unreached-assets.ts';

/**
 * Builds the pages and the search index of the book that was handed over into `folder`, which must not exist yet
 * or be empty. Astro works in `place`, an empty folder inside the project that only this build uses: given a folder
 * elsewhere, it would leave the text of all plans in a place that every build shares. An edition without a search page has
 * no index. `look` sees every page before it is written, and the index, at the paths of their files.
 */
export async function buildSite(
  place: string,
  folder: string,
  look: (path: string, bytes: Uint8Array) => Promise<void> = async () => undefined,
): Promise<{ readonly searchablePages: number }> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Whatever the caller's environment says, a published site is a production build: its policy depends on it.
  process.env['NODE_ENV'] = 'production';
  // Astro prefers what the environment says of these to what it knows, and pages would come without their policy.
  for (const name of ['PROD', 'DEV', 'MODE', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX']) delete process.env[name];
  process.chdir(PROJECT);
  const site = join(place, 'site');
  const edition = handover()?.edition ?? 'team';
  const search = mayHave(edition, pageUrl('zh-CN', 'search')) ? await searchWhileBuilding(site, look) : undefined;
  const assets = edition === 'team' ? undefined : reachedAssets();
  const shown: PageStep = { take: ({ address }, bytes) => look(fileAt(address), bytes) };
  const steps = [pagesOf(edition), lightPages, search?.step, assets?.step, shown].filter((step) => step !== undefined);
  const options = { root: PROJECT, outDir: site, cacheDir: join(place, 'cache'), logLevel: 'error' } as const;
  try {
    await build({
      ...options,
      integrations: [
        {
          name: 'keyfolio-pages',
          hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(throughSteps(steps)) },
        },
      ],
    });
    const pages = (await search?.finish())?.pages ?? 0;
    await removeGiven(site, edition);
    await assets?.removeOthers(site);
    await writeFile(join(site, UNDERSCORE_HEADERS), underscoreHeaders({ search: search !== undefined }));
    await moveFolder(site, folder);
    return { searchablePages: pages };
  } catch (error) {
    throw search?.failure() ?? error;
  } finally {
    await search?.close();
  }
}
