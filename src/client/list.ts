/** Lists: headings that sort, fields that filter, and an address that holds what was asked for. */
import { arranger } from './list-order.ts';
import { headsOf, rowsOf } from './list-rows.ts';

/** The sentences in which a list answers, with `{n}` and `{all}` for the numbers. */
interface Answers {
  readonly count: string;
  readonly counted: string;
  readonly noneLeft: string;
}

const roots = [...document.querySelectorAll<HTMLElement>('[data-list]')];
for (const root of roots) {
  const [form, table] = [root.querySelector('form'), root.querySelector('table')];
  // Several lists of one page keep apart in its address.
  if (form && table) enhance(root, form, table, roots.length === 1 ? '' : `${root.dataset['list'] ?? ''}.`);
}

function enhance(root: HTMLElement, form: HTMLFormElement, table: HTMLTableElement, prefix: string): void {
  const answers = JSON.parse(form.dataset['answers'] ?? '{}') as Answers; // written by the page itself
  const status = form.querySelector('output');
  const clear = form.querySelector('button');
  const controls = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
  const heads = headsOf(table);
  const names = heads.map(({ dataset }) => dataset['key'] ?? '');
  const { inOrder, entries, put } = rowsOf(table);
  let arrange: ReturnType<typeof arranger> | undefined;
  let shown = inOrder;
  let sort = '';
  let isTyping = false;

  /** Reads the rows, once: when somebody reaches for the list, so that the answer to the first click is there at once. */
  const arranged = (): ReturnType<typeof arranger> => (arrange ??= arranger(entries(), document.documentElement.lang));

  const show = (): void => {
    const asked = controls.filter(({ value }) => value !== '');
    const by = names.indexOf(sort.replace(/^-/, ''));
    const down = sort.startsWith('-');
    let left = inOrder;
    if (asked.length > 0 || by >= 0) {
      left = arranged()({
        words: asked.find(({ name }) => !names.includes(name))?.value ?? '',
        picked: asked.flatMap(({ name, value }) => (names.includes(name) ? [[names.indexOf(name), value]] : [])),
        by,
        down,
      });
    }
    const mark = (marked: readonly HTMLElement[]): void => {
      for (const [place, head] of marked.entries())
        head.ariaSort = place === by ? (down ? 'descending' : 'ascending') : null;
    };
    if (left === shown) mark(heads);
    else put(left, mark);
    shown = left;
    if (status)
      status.textContent = answers[asked.length === 0 ? 'count' : left.length === 0 ? 'noneLeft' : 'counted']
        .replace('{n}', String(left.length))
        .replace('{all}', String(inOrder.length));
    if (clear) clear.hidden = asked.length === 0 && sort === '';
  };

  /** Takes the state from the address. */
  const read = (): void => {
    const state = new URLSearchParams(location.search);
    for (const control of controls) {
      const value = state.get(prefix + control.name) ?? '';
      const isThere = control instanceof HTMLInputElement || [...control.options].some((one) => one.value === value);
      control.value = isThere ? value : '';
    }
    const asked = state.get(`${prefix}sort`) ?? '';
    sort = names.includes(asked.replace(/^-/, '')) ? asked : '';
    isTyping = false;
    show();
  };

  /** Puts the state into the address; while somebody types, one step back undoes all of it. */
  const keep = (isMore = false): void => {
    const state = new URLSearchParams(location.search);
    for (const [name, value] of [...controls.map(({ name, value }) => [name, value] as const), ['sort', sort] as const])
      if (value === '') state.delete(prefix + name);
      else state.set(prefix + name, value);
    const query = state.toString();
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
    history[isMore ? 'replaceState' : 'pushState'](null, '', address);
    show();
  };

  for (const [place, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    // What is large is asked for first; words begin at the beginning. The third press gives the own order back.
    const name = names[place] ?? '';
    const turns = head.classList.contains('num') ? ['', `-${name}`, name] : ['', name, `-${name}`];
    button.addEventListener('click', () => {
      sort = turns[(Math.max(0, turns.indexOf(sort)) + 1) % turns.length] ?? '';
      keep();
    });
  }
  form.addEventListener('input', ({ target }) => {
    const isText = target instanceof HTMLInputElement;
    keep(isText && isTyping);
    isTyping = isText;
  });
  form.addEventListener('focusout', () => (isTyping = false));
  form.addEventListener('submit', (event) => event.preventDefault());
  clear?.addEventListener('click', () => {
    for (const control of controls) control.value = '';
    sort = '';
    keep();
    controls[0]?.focus();
  });
  addEventListener('popstate', read);
  for (const reach of ['pointerover', 'focusin']) root.addEventListener(reach, arranged, { once: true });
  form.hidden = false;
  read();
}
