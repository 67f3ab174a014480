import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { handover } from './handover.ts';
import { isSearched, startSearchIndex } from './search-index.ts';
import { searchRecords } from './search-records.ts';

/** The search index of one build. */
export interface SearchWhileBuilding {
  /** Reads the pages as they are made. */
  readonly integration: AstroIntegration;
  /** Waits until the index is written and says how many pages search finds. */
  readonly finish: () => Promise<{ readonly pages: number }>;
  readonly close: () => Promise<void>;
}

/**
 * Gives pages to the search index as soon as they are made, and has those that search reads made first: the indexer
 * works as long as the pages do, and so it is done when the last of the others is.
 */
export async function searchWhileBuilding(siteFolder: string): Promise<SearchWhileBuilding> {
  const index = await startSearchIndex();
  /** The addresses of all pages. */
  let all: ReadonlySet<string> = new Set();
  /** Of those that search reads, in the order in which it numbers them. */
  let searched: readonly string[] = [];
  /** Pages that are made before one that comes first. */
  const made = new Map<string, string>();
  let next = 0;
  let finished: ReturnType<typeof index.write> | undefined;
  let failed = false;

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
    return (finished ??= index.write(join(siteFolder, 'pagefind'), records));
  };

  return {
    finish,
    close: index.close,
    integration: {
      name: 'keyfolio-search',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) =>
          setPrerenderer((astro) => ({
            ...astro,
            getStaticPaths: async () => {
              const paths = await astro.getStaticPaths();
              all = new Set(paths.map(({ pathname }) => addressOf(pathname)));
              searched = [...all].filter(isSearched);
              const isFirst = ({ pathname }: { readonly pathname: string }) => isSearched(addressOf(pathname));
              return [...paths.filter(isFirst), ...paths.filter((path) => !isFirst(path))];
            },
            render: async (request, options) => {
              // Astro makes several pages at a time: after one that fails it would go on with all the others.
              if (failed) return new Response();
              const rendered = await astro.render(request, options).catch((error: unknown) => {
                failed = true;
                throw error;
              });
              const path = addressOf(decodeURI(new URL(request.url).pathname));
              if (!isSearched(path)) return rendered;
              const response = rendered instanceof Response ? rendered : rendered.response;
              const bytes = await response.arrayBuffer();
              made.set(path, Buffer.from(bytes).toString());
              await addInOrder();
              // Whoever waits for the index is told what went wrong.
              if (next === searched.length) finish().catch(() => undefined);
              return new Response(bytes, response);
            },
          })),
      },
    },
  };
}

/** Astro writes the same address with and without slashes around it. */
function addressOf(pathname: string): string {
  return `/${pathname.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
}
