import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { handover } from './handover.ts';
import { siteAddress, type PageStep, type Path } from './page-steps.ts';
import { isSearched, startSearchIndex } from './search-index.ts';
import { searchRecords } from './search-records.ts';

/** The search index of one build. */
export interface SearchWhileBuilding {
  /** Reads the pages as they are made. */
  readonly step: PageStep;
  /** Waits until the index is written and says how many pages search finds. */
  readonly finish: () => Promise<{ readonly pages: number }>;
  /** Why there will be no index, when the indexer has ended. */
  readonly failure: () => Error | undefined;
  readonly close: () => Promise<void>;
}

/** Where the index stands in the site. */
const FOLDER = 'pagefind';

/**
 * Gives pages to the search index as soon as they are made, and has those that search reads made first: the indexer
 * works as long as the pages do, and so it is done when the last of the others is. `look` sees the files of the index.
 */
export async function searchWhileBuilding(
  siteFolder: string,
  look: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<SearchWhileBuilding> {
  const index = await startSearchIndex();
  /** The addresses of all pages. */
  let all: ReadonlySet<string> = new Set();
  /** Of those that search reads, in the order in which it numbers them. */
  let searched: readonly string[] = [];
  /** Pages that are made before one that comes first. */
  const made = new Map<string, string>();
  let next = 0;
  let finished: ReturnType<typeof index.write> | undefined;

  /** Several pages are made at a time; the index must not depend on which of them is ready first. */
  const addInOrder = async (): Promise<void> => {
    for (let path = searched[next]; path !== undefined && made.has(path); path = searched[next]) {
      const html = made.get(path) ?? '';
      made.delete(path);
      next++;
      await index.add(path, html);
    }
  };
  const finish = () => {
    const book = handover()?.published?.book;
    const records = book ? searchRecords(book).filter(({ url }) => all.has(url.replace(/#.*/, ''))) : [];
    return (finished ??= index.write(join(siteFolder, FOLDER), records).then(async (written) => {
      for (const path of await filesBelow(siteFolder, FOLDER)) await look(path, await readFile(join(siteFolder, path)));
      return written;
    }));
  };

  return {
    finish,
    failure: index.failure,
    close: index.close,
    step: {
      choose: (paths) => {
        all = new Set(paths.map(({ pathname }) => siteAddress(pathname)));
        searched = [...all].filter(isSearched);
        const isFirst = ({ pathname }: Path) => isSearched(siteAddress(pathname));
        return [...paths.filter(isFirst), ...paths.filter((path) => !isFirst(path))];
      },
      take: async ({ address, text }) => {
        if (!isSearched(address)) return;
        made.set(address, text);
        await addInOrder();
        // Whoever waits for the index is told what went wrong.
        if (next === searched.length) finish().catch(() => undefined);
      },
    },
  };
}

/** The files in a folder of the site and in those below it, by their paths from the site on. */
async function filesBelow(site: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(site, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative(site, join(parentPath, name)).replaceAll('\\', '/'));
}
