/** The search page: types are looked up in the index that the build made; nothing leaves the site. */
import type { Pagefind, PagefindFragment } from './pagefind-api.ts';

interface Messages {
  readonly lang: string;
  readonly results: string;
  readonly one: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly unavailable: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly hint: string;
}

/** Results shown at once, and those whose text is read to put literal matches first. */
const PAGE = 12;
const RANKED = 50;
const SETTLE = 120;

const form = document.querySelector<HTMLElement>('search[data-messages]');
const input = form?.querySelector<HTMLInputElement>('input[type=search]');
const selects = [...(form?.querySelectorAll('select') ?? [])];
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLElement>('[data-search-results]');
const more = document.querySelector<HTMLButtonElement>('[data-search-more]');

if (form && input && status && list && more) {
  const messages = JSON.parse(form.dataset['messages'] ?? '{}') as Messages; // written by the page itself
  let engine: Promise<Pagefind> | undefined;
  let turn = 0;
  let found: readonly PagefindFragment[] = [];
  let shown = 0;

  const load = (): Promise<Pagefind> => {
    engine ??= start();
    return engine;
  };

  const filters = (): Record<string, string[]> =>
    Object.fromEntries(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, [value]]));

  const search = async (): Promise<void> => {
    const mine = ++turn;
    const query = input.value.trim();
    writeState(query);
    if (query === '' && Object.keys(filters()).length === 0) {
      show([], messages.hint);
      return;
    }
    try {
      const pagefind = await load();
      const { results } = await pagefind.search(query === '' ? null : query, { filters: filters() });
      const fragments = await Promise.all(results.slice(0, RANKED).map((result) => result.data()));
      if (mine !== turn) return;
      const ranked = onePerPage(literalFirst(fragments, query), messages.lang);
      const text =
        results.length === 0
          ? `${messages.none.replace('{q}', query)} ${messages.noneHelp}`
          : results.length === 1
            ? messages.one
            : messages.results.replace('{n}', String(results.length));
      show(ranked, text);
    } catch {
      show([], messages.unavailable);
    }
  };

  const show = (fragments: readonly PagefindFragment[], text: string): void => {
    found = fragments;
    shown = 0;
    list.replaceChildren();
    status.textContent = text;
    showMore();
  };

  const showMore = (): void => {
    list.append(...found.slice(shown, shown + PAGE).map((fragment) => entry(fragment, messages)));
    shown += PAGE;
    more.hidden = shown >= found.length;
  };

  const writeState = (query: string): void => {
    const state = new URLSearchParams(Object.entries(filters()).map(([name, [value = '']]) => [name, value]));
    if (query !== '') state.set('q', query);
    history.replaceState(null, '', state.size === 0 ? location.pathname : `?${state.toString()}`);
  };

  let waiting: number | undefined;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void search(), SETTLE);
  };

  const state = new URLSearchParams(location.search);
  input.value = state.get('q') ?? '';
  for (const select of selects) select.value = state.get(select.name) ?? '';
  input.addEventListener('input', soon);
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  for (const select of selects) select.addEventListener('change', () => void search());
  form.querySelector('.search-clear')?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    void search();
  });
  more.addEventListener('click', showMore);
  if (state.size > 0) void search();
  else input.focus();
}

/**
 * Loads the engine. There is one index for both languages, segmented as Chinese; the engine segments a query by
 * the page's language, which is Chinese while it starts and the page's own afterwards.
 */
async function start(): Promise<Pagefind> {
  const path = '/pagefind/pagefind.js';
  const root = document.documentElement;
  const own = root.lang;
  root.lang = 'zh-CN';
  try {
    const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind; // written by the build
    await pagefind.options({ excerptLength: 28 });
    await pagefind.init();
    return pagefind;
  } finally {
    root.lang = own;
  }
}

/** The engine matches pieces of a Chinese word; pages that hold the words as they were typed come first. */
function literalFirst(fragments: readonly PagefindFragment[], query: string): readonly PagefindFragment[] {
  const wanted = query.toLowerCase();
  const rank = (fragment: PagefindFragment): number => {
    if (wanted === '') return 0;
    const titles = [fragment.meta['title'], fragment.meta['english']].map((title) => plain(title ?? '').trim());
    if (titles.includes(wanted)) return 0;
    if (titles.some((title) => title.includes(wanted))) return 1;
    return plain(fragment.content).includes(wanted) ? 2 : 3;
  };
  return fragments
    .map((fragment, index) => ({ fragment, index, rank: rank(fragment) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ fragment }) => fragment);
}

/** A method page stands in the index in both languages: the reader's own is shown when both are found. */
function onePerPage(fragments: readonly PagefindFragment[], lang: string): readonly PagefindFragment[] {
  const isOwn = ({ url }: PagefindFragment) => url.startsWith('/en/') === (lang === 'en');
  const best = new Map<string, PagefindFragment>();
  for (const fragment of fragments) {
    const path = fragment.url.replace(/^\/en\//, '/');
    const known = best.get(path);
    if (!known || (!isOwn(known) && isOwn(fragment))) best.set(path, fragment);
  }
  return [...best.values()];
}

/** Text without the zero-width spaces that the index puts between words. */
function plain(text: string): string {
  return text.replaceAll('\u200b', '').toLowerCase();
}

function entry(fragment: PagefindFragment, messages: Messages): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  // The index holds one page of each pair; the reader stays in the language of the search page.
  const path = fragment.url.replace(/^\/en\//, '/');
  link.href = messages.lang === 'en' ? `/en${path}` : path;
  const title = fragment.meta[messages.lang === 'en' ? 'english' : 'title'] ?? path;
  link.textContent = title.replaceAll('\u200b', '').trim();
  const kind = document.createElement('span');
  kind.className = 'tag';
  kind.textContent = messages.kinds[fragment.meta['kind'] ?? ''] ?? '';
  const text = document.createElement('p');
  // The excerpt is the page's own text, escaped by the engine, with <mark> around what was found.
  text.append(...marked(fragment.excerpt.replaceAll('\u200b', '')));
  item.append(link, kind, text);
  return item;
}

/** The excerpt as nodes: only `mark` elements are made, everything else stays text. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
