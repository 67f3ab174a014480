/** The filter above the influence map: dims whoever was not asked for, and keeps the question in the page's address. */
import { answer, chosen, fits, type Answers } from './influence-choice.ts';

const form = document.querySelector<HTMLFormElement>('form[data-influence-filter]');
const status = form?.querySelector('output');
const scope = form?.closest('section');

if (form && status && scope) {
  const answers = JSON.parse(form.dataset['influenceFilter'] ?? '{}') as Answers; // written by the page itself
  const marked = [...scope.querySelectorAll<HTMLElement | SVGElement>('[data-person]')];
  const lines = [...scope.querySelectorAll<SVGElement>('[data-from]')];
  const reset = form.querySelector<HTMLButtonElement>('button[type=reset]');
  const controls = [...form.elements].filter(
    (element) => element instanceof HTMLSelectElement || element instanceof HTMLInputElement,
  );

  const apply = (): void => {
    const choice = chosen(new FormData(form));
    const all = new Map<string, string>();
    const lit = new Map<string, string>();
    for (const element of marked) {
      const id = element.dataset['person'] ?? '';
      const isLit = fits(element.dataset, choice);
      element.classList.toggle('is-dim', !isLit);
      // A table has the whole name; the card of the map may have cut it.
      const name = element.querySelector('th a, .card-name')?.textContent ?? id;
      for (const people of isLit ? [all, lit] : [all]) people.set(id, name.trim());
    }
    // What leads to or from those who are left stays: it shows the way to them.
    for (const { dataset, classList } of lines)
      classList.toggle('is-dim', !lit.has(dataset['from'] ?? '') && !lit.has(dataset['to'] ?? ''));
    const isOpen = choice.size === 0;
    status.textContent = isOpen ? '' : answer([...lit.values()], all.size, answers);
    if (reset) reset.hidden = isOpen;
  };

  const read = (): void => {
    const state = new URLSearchParams(location.search);
    for (const control of controls) {
      const value = state.get(control.name) ?? '';
      if (control instanceof HTMLInputElement) control.checked = control.value === value;
      else control.value = [...control.options].some((option) => option.value === value) ? value : '';
    }
    apply();
  };

  const changed = (): void => {
    const query = chosen(new FormData(form)).toString();
    history.pushState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
    apply();
  };

  form.hidden = false;
  form.addEventListener('change', changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The controls are cleared after this event; the button goes, so the keyboard goes on from the first of them.
    setTimeout(() => {
      changed();
      controls[0]?.focus();
    });
  });
  addEventListener('popstate', read);
  read();
}
