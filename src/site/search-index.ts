import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { groupOf } from './search-entry.ts';
import type { SearchRecord } from './search-records.ts';
import { indexedWords } from './search-vocabulary.ts';

/** The folders whose documents can be found; plans read the same in English, so only the method is indexed twice. */
const METHOD = [
  'tiers',
  'stages',
  'phases',
  'roles',
  'tools',
  'reviews',
  'course/lessons',
  'course/exercises',
  'course/lectures',
  'course/worksheets',
];
const DOSSIERS = ['team', 'solutions', 'industries', 'competitors', 'partners', 'plays'];
/** Pages of an account that say what no other says: charts and indicators are drawn from the others. */
const PLAN_PAGES = ['forms', 'joint-plan', 'reviews', 'people/*', 'opportunities/*'];
const SEARCHED = new RegExp(
  `^/(?:${[
    'accounts/*',
    ...PLAN_PAGES.map((page) => `accounts/*/${page}`),
    ...[...DOSSIERS, ...METHOD, ...METHOD.map((folder) => `en/${folder}`)].map((folder) => `${folder}/*`),
  ]
    .join('|')
    .replaceAll('*', '[^/]+')})/$`,
);
/** Pages that may wait for the indexer before more are made, so that those that wait fit into little memory. */
const MOST_WAITING = 200;

/** True when search reads the page at an address of the site. */
export function isSearched(path: string): boolean {
  return SEARCHED.test(path);
}

/** The search index of a site that is being built. */
export interface SearchIndex {
  /** Takes a page that is made. Waits only when the indexer is far behind. */
  readonly add: (path: string, html: string) => Promise<void>;
  /** Writes the index of all pages taken, and of these records, into a folder; throws what went wrong till then. */
  readonly write: (folder: string, records: readonly SearchRecord[]) => Promise<{ readonly pages: number }>;
  readonly close: () => Promise<void>;
}

/**
 * Starts the index. The indexer is a process of its own: it works while pages are still being made. One index serves
 * both languages: split by language, a search from an English page would find no Chinese plan. Chinese segmentation
 * leaves English words whole.
 */
export async function startSearchIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const problems: string[] = [];
  let pages = 0;
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  const taken = async (added: Promise<{ readonly errors: readonly string[] }>): Promise<void> => {
    pages++;
    waiting++;
    try {
      problems.push(...(await added).errors);
    } catch (error) {
      problems.push(String(error));
    }
    waiting--;
  };
  return {
    add: async (path, html) => {
      last = taken(index.addHTMLFile({ url: path, content: readPart(html) }));
      if (waiting > MOST_WAITING) await last;
    },
    write: async (folder, records) => {
      for (const { url, kind, titles, content } of records)
        last = taken(
          index.addCustomRecord({
            url,
            content,
            language: 'zh-cn',
            meta: { title: titles['zh-CN'], english: titles.en, kind },
            filters: { kind: [groupOf(kind)] },
          }),
        );
      // The indexer answers in the order in which it was asked.
      await last;
      const written = await index.writeFiles({ outputPath: folder });
      problems.push(...written.errors);
      if (problems.length > 0) throw new Error(`The search index could not be written: ${problems.join('; ')}`);
      await writeFile(join(folder, 'words.txt'), (await indexedWords(folder)).join('\n'));
      return { pages };
    },
    close: async () => void (await close()),
  };
}

/** What search reads of a page. Pictures that it ignores are most of the bytes, and the indexer would only skip them. */
function readPart(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>') + '</main>'.length);
  return `<!doctype html><html><body>${main.replaceAll(IGNORED, '')}</body></html>`;
}

const IGNORED = /<figure [^>]*data-pagefind-ignore[^>]*>[^]*?<\/figure>/g;
