import type { Pagefind } from './pagefind-api.ts';

let engine: Promise<Pagefind> | undefined;
let words: Promise<readonly string[]> | undefined;

/** The engine that reads the index; loaded when somebody first searches, and again after a failure. */
export function pagefind(): Promise<Pagefind> {
  engine ??= start().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** Begins to load what a search needs, while the reader still types; what fails is told by the search itself. */
export function warmUp(): void {
  pagefind().catch(() => undefined);
  void vocabulary();
}

/** Every word and title that the index holds, in lower case; empty where the list cannot be read. */
export function vocabulary(): Promise<readonly string[]> {
  words ??= fetch('/pagefind/words.txt').then(
    async (answer) => (answer.ok ? (await answer.text()).split('\n') : []),
    () => [],
  );
  return words;
}

/**
 * There is one index for both languages, segmented as Chinese; the engine segments a query by the page's language,
 * which is Chinese while it starts and the page's own afterwards.
 */
async function start(): Promise<Pagefind> {
  const path = '/pagefind/pagefind.js';
  const root = document.documentElement;
  const own = root.lang;
  root.lang = 'zh-CN';
  try {
    const found = (await import(/* @vite-ignore */ path)) as Pagefind; // written by the build
    await found.init();
    return found;
  } finally {
    root.lang = own;
  }
}
