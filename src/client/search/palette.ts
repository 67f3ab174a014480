/** The search that opens over any page: a field and a list of what is found, after the ARIA pattern of a combobox. */
import { counted } from './counted.ts';
import { element } from './element.ts';
import { answers, type Answer } from './engine.ts';
import { addressOf, heading, passage } from './entry.ts';
import { grouped } from './groups.ts';
import { warmUp } from './index-files.ts';
import { listFor } from './options.ts';
import { clientWords, filled, searchAddress, type ClientWords } from './words.ts';

/** Results of each kind; the search page has the others. */
const EACH = 4;
/** Time in which a reader types on, in ms. */
const SETTLE = 80;

let opened: Promise<HTMLDialogElement> | undefined;

/** Opens the search. Where it cannot be loaded, the search page opens instead. */
export async function openPalette(): Promise<void> {
  try {
    opened ??= clientWords().then(palette);
    const dialog = await opened;
    if (dialog.open) return;
    dialog.showModal();
    warmUp();
    dialog.querySelector('input')?.select();
  } catch {
    location.assign(searchAddress());
  }
}

function palette(words: ClientWords): HTMLDialogElement {
  const { say } = words;
  const field = element('input', {
    type: 'text',
    class: 'palette-field',
    role: 'combobox',
    'aria-label': say['label'] ?? '',
    'aria-expanded': 'true',
    'aria-controls': 'palette-list',
    'aria-autocomplete': 'list',
    'aria-describedby': 'palette-help',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    placeholder: say['placeholder'] ?? '',
  });
  const close = element('button', { type: 'button', class: 'palette-close' }, say['close'] ?? '');
  const list = element('div', { id: 'palette-list', role: 'listbox', 'aria-label': say['open'] ?? '' });
  const status = element('p', { role: 'status', class: 'palette-status' });
  const help = element('p', { id: 'palette-help', class: 'palette-help' }, say['paletteHelp'] ?? '');
  const dialog = element(
    'dialog',
    { class: 'palette', 'aria-label': say['label'] ?? '' },
    element('div', { class: 'palette-top' }, field, close),
    list,
    element('div', { class: 'palette-foot' }, status, help),
  );
  const options = listFor(field, list);
  let turn = 0;
  let waiting: number | undefined;

  const places = (): void => {
    status.textContent = '';
    const rows = words.goTo.map(({ label, href }) => ({ href, insides: [label] }));
    options.show([{ label: say['goTo'] ?? '', rows }]);
  };

  const show = (answer: Answer): void => {
    const { question, literal, near, isComplete, isMore, meant } = answer;
    const pages = literal.length > 0 ? literal : near;
    const groups = grouped(pages).map(({ name, pages: members }) => ({
      label: `${words.groups[name] ?? ''} ${members.length}${isComplete && !isMore ? '' : '+'}`,
      rows: members.slice(0, EACH).map((page) => ({
        href: addressOf(page, question, words.lang),
        insides: [...heading(page, question, words), passage(page, question)],
      })),
    }));
    const all = {
      label: '',
      rows: [
        {
          href: `${searchAddress()}?q=${encodeURIComponent(field.value.trim())}`,
          insides: [filled(say['seeAll'], { n: pages.length })],
        },
      ],
    };
    const instead = meant.map((word) => ({
      href: `${searchAddress()}?q=${encodeURIComponent(word)}`,
      insides: [word],
    }));
    options.show([
      ...(instead.length > 0 ? [{ label: say['meant'] ?? '', rows: instead }] : []),
      ...(pages.length > 0 ? [...groups, all] : []),
    ]);
    status.textContent = counted(answer, words, field.value.trim());
  };

  const search = async (): Promise<void> => {
    const mine = ++turn;
    const query = field.value.trim();
    if (query === '') return places();
    try {
      for await (const answer of answers(query, {}, words.lang)) {
        if (mine !== turn) return;
        show(answer);
      }
    } catch {
      if (mine === turn) status.textContent = say['failed'] ?? '';
    }
  };

  field.addEventListener('input', (event) => {
    if (event.isComposing) return;
    options.wait();
    status.textContent = say['reading'] ?? '';
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void search(), SETTLE);
  });
  field.addEventListener('compositionend', () => void search());
  close.addEventListener('click', () => dialog.close());
  // A click beside the dialog is one on its backdrop: the dialog's own insides cover the rest of it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  // A link to a place on this page leaves the page where it is, so that the search must go.
  list.addEventListener('click', ({ ctrlKey, metaKey }) => {
    if (!ctrlKey && !metaKey) dialog.close();
  });
  document.body.append(dialog);
  places();
  return dialog;
}
