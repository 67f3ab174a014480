/** The search page: a field, facets with counts, and what was found by kind; the address holds the question. */
import { counted } from './counted.ts';
import { element } from './element.ts';
import { answers, type Answer } from './engine.ts';
import { facetsOf } from './facet-controls.ts';
import { warmUp } from './index-files.ts';
import { results } from './results.ts';
import { clientWords, filled, type ClientWords } from './words.ts';

/** Time in which a reader types on, in ms. */
const SETTLE = 120;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector<HTMLInputElement>('input[type=search]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLElement>('[data-search-results]');

if (form && input && status && list)
  void clientWords().then(
    (words) => start(form, input, status, list, words),
    () => (status.textContent = status.dataset['unavailable'] ?? ''),
  );

function start(
  form: HTMLFormElement,
  input: HTMLInputElement,
  status: HTMLElement,
  list: HTMLElement,
  words: ClientWords,
): void {
  const { say } = words;
  const facets = facetsOf(form);
  let turn = 0;

  const show = (answer: Answer, query: string): void => {
    const { literal, near, isComplete, meant, without } = answer;
    status.textContent = counted(answer, words, query);
    facets.count(answer.tallies);
    list.replaceChildren(
      ...(literal.length === 0 ? instead(meant, near.length === 0 ? without : {}) : []),
      ...(literal.length > 0 ? results(literal, answer, words, near) : results(near, answer, words, [])),
    );
    list.ariaBusy = String(!isComplete);
  };

  /** Ways on where nothing was found: without one of the facets, or with another word. */
  const instead = (meant: Answer['meant'], without: Answer['without']): readonly HTMLElement[] => {
    const ways = Object.entries(without)
      .filter(([, count]) => count > 0)
      .map(([name, n]) => {
        const button = element(
          'button',
          { type: 'button', class: 'search-more' },
          filled(say['drop'], { q: facets.said(name), n }),
        );
        button.addEventListener('click', () => {
          facets.drop(name);
          input.focus();
          void search();
        });
        return button;
      });
    const others = meant.map((word) => element('a', { href: `?q=${encodeURIComponent(word)}` }, word));
    return [
      ...(ways.length > 0 ? [element('p', { class: 'ways' }, ...ways)] : []),
      ...(others.length > 0 ? [element('p', { class: 'ways' }, say['meant'] ?? '', ...others)] : []),
    ];
  };

  const search = async (): Promise<void> => {
    const mine = ++turn;
    list.ariaBusy = 'true';
    const query = input.value.trim();
    const choice = facets.chosen();
    const state = new URLSearchParams(choice);
    if (query !== '') state.set('q', query);
    history.replaceState(null, '', state.size === 0 ? location.pathname : `?${state.toString()}`);
    if (state.size === 0) {
      status.textContent = say['hint'] ?? '';
      facets.count(undefined);
      list.replaceChildren();
      list.ariaBusy = 'false';
      return;
    }
    try {
      for await (const answer of answers(query, choice, words.lang)) {
        if (mine !== turn) return;
        show(answer, query);
      }
    } catch {
      if (mine === turn) status.textContent = say['failed'] ?? '';
    }
  };

  const read = (): void => {
    const state = new URLSearchParams(location.search);
    input.value = state.get('q') ?? '';
    facets.choose(state);
    void search();
  };

  let waiting: number | undefined;
  input.addEventListener('input', (event) => {
    if (event.isComposing) return;
    list.ariaBusy = 'true';
    status.textContent = say['reading'] ?? '';
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void search(), SETTLE);
  });
  input.addEventListener('compositionend', () => void search());
  form.addEventListener('change', ({ target }) => {
    if (target !== input) void search();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  form.querySelector('.search-clear')?.addEventListener('click', () => {
    facets.choose(new URLSearchParams());
    input.focus();
    void search();
  });
  input.addEventListener('focus', warmUp, { once: true });
  addEventListener('popstate', read);
  form.hidden = false;
  read();
  if (input.value === '') input.focus();
}
