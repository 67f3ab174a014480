import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import { groupOf } from './search-entry.ts';
import type { SearchRecord } from './search-records.ts';
import { SearchUnavailable } from './search-unavailable.ts';
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

/** Time in which the end of a process is heard of, in ms. */
const NEWS = 1000;

/** True when search reads the page at an address of the site. */
export function isSearched(path: string): boolean {
  return SEARCHED.test(path);
}

/** The search index of a site that is being built. */
export interface SearchIndex {
  /** Takes a page that is made. Waits only when the indexer is far behind; throws when it has ended. */
  readonly add: (path: string, html: string) => Promise<void>;
  /** Writes the index of all pages taken, and of these records, into a folder; throws what went wrong till then. */
  readonly write: (folder: string, records: readonly SearchRecord[]) => Promise<{ readonly pages: number }>;
  /** Why there will be no index, when the indexer has ended. */
  readonly failure: () => SearchUnavailable | undefined;
  readonly close: () => Promise<void>;
}

/**
 * Starts the index. The indexer is a process of its own: it works while pages are still being made. One index serves
 * both languages: split by language, a search from an English page would find no Chinese plan. Chinese segmentation
 * leaves English words whole.
 */
export async function startSearchIndex(): Promise<SearchIndex> {
  const { started, died, failure } = await watchingIndexer(() => createIndex({ forceLanguage: 'zh-cn' }));
  const { index, errors } = started;
  if (!index) throw new SearchUnavailable(errors.join('; '));
  const problems: string[] = [];
  let pages = 0;
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  const taken = async (added: Promise<{ readonly errors: readonly string[] }>): Promise<void> => {
    pages++;
    waiting++;
    try {
      problems.push(...(await Promise.race([died, added])).errors);
    } catch (error) {
      problems.push(String(error));
    }
    waiting--;
  };
  /** Why there is no index: what a connection says that breaks comes sooner than the news that the indexer has ended. */
  const explained = async (problem: string): Promise<SearchUnavailable> => {
    await Promise.race([died.catch(() => undefined), setTimeout(NEWS)]);
    return failure() ?? new SearchUnavailable(problem);
  };
  return {
    add: async (path, html) => {
      const ended = failure();
      if (ended) throw ended;
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
      const written = await Promise.race([died, index.writeFiles({ outputPath: folder })]).catch(
        async (error: unknown) => {
          throw await explained(String(error));
        },
      );
      problems.push(...written.errors);
      if (problems.length > 0) throw await explained([...new Set(problems)].join('; '));
      await writeFile(join(folder, 'words.txt'), (await indexedWords(folder)).join('\n'));
      return { pages };
    },
    failure,
    close: async () => void (await close()),
  };
}

/** An indexer that was started. */
interface Watched<Started> {
  readonly started: Started;
  /** Fails when its process ends. */
  readonly died: Promise<never>;
  readonly failure: () => SearchUnavailable | undefined;
}

/** Starts the indexer and watches its process, which the package keeps to itself: one that has died answers nobody. */
async function watchingIndexer<Started>(start: () => Promise<Started>): Promise<Watched<Started>> {
  const { promise: died, reject } = Promise.withResolvers<never>();
  died.catch(() => undefined); // whoever waits for an answer is told
  let failure: SearchUnavailable | undefined;
  const watch = (message: unknown) => {
    const { process: indexer } = message as { readonly process: ChildProcess };
    indexer.once('exit', (code, signal) => {
      failure = new SearchUnavailable(`the indexer ended (${signal ?? code})`);
      reject(failure);
    });
  };
  subscribe('child_process', watch);
  try {
    const started = start();
    return { started: await Promise.race([died, started]), died, failure: () => failure };
  } catch (error) {
    throw failure ?? new SearchUnavailable(String(error));
  } finally {
    unsubscribe('child_process', watch);
  }
}

/** What search reads of a page. Pictures that it ignores are most of the bytes, and the indexer would only skip them. */
function readPart(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>') + '</main>'.length);
  return `<!doctype html><html><body>${main.replaceAll(IGNORED, '')}</body></html>`;
}

const IGNORED = /<figure [^>]*data-pagefind-ignore[^>]*>[^]*?<\/figure>/g;
