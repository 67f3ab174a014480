import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a built site consists of. */
export interface SiteSize {
  readonly pages: number;
  readonly maps: number;
  /** All of the search's files, of which a reader loads a few. */
  readonly searchMegabytes: number;
}

/** Counts the pages, the maps drawn in them and the bytes of the search index. */
export function sizeOf(folder: string): SiteSize {
  const pages = globSync('**/*.html', { cwd: folder });
  let maps = 0;
  for (const page of pages)
    maps += readFileSync(join(folder, page), 'utf8').match(/<svg\b[^>]*\sclass="(?:[^"]*\s)?map[\s"]/g)?.length ?? 0;
  const search = globSync('pagefind/**/*', { cwd: folder }).map((file) => statSync(join(folder, file)));
  const bytes = search.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  return { pages: pages.length, maps, searchMegabytes: bytes / 1024 / 1024 };
}
