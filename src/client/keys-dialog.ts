/** The list of keys, and the keys that lead to another page. */
import { element } from './search/element.ts';
import { clientWords, type ClientWords } from './search/words.ts';
import { areSingleKeysOn, keepSingleKeys } from './single-keys.ts';

let made: Promise<HTMLDialogElement> | undefined;

/** Opens the list. */
export async function openKeys(): Promise<void> {
  made ??= clientWords().then(list);
  const dialog = await made;
  if (!dialog.open) dialog.showModal();
}

/** Goes to the page whose key was pressed after `g`; nowhere when no page has it. */
export async function goTo(key: string): Promise<void> {
  const page = (await clientWords()).goTo.find((one) => one.key === key);
  if (page) location.assign(page.href);
}

function list({ say, goTo: pages }: ClientWords): HTMLDialogElement {
  const key = (name: string) => element('kbd', {}, name);
  const row = (does: string, ...names: readonly (Node | string)[]) => [
    element('dt', {}, ...names),
    element('dd', {}, does),
  ];
  const [or, then] = [` ${say['or'] ?? ''} `, ` ${say['andThen'] ?? ''} `];
  const command = /Mac|iP/.test(navigator.platform) ? '⌘K' : 'Ctrl K';
  const rows = [
    row(say['keySearch'] ?? '', key(command), or, key('/')),
    ...pages.map((page) => row(page.label, key('g'), then, key(page.key))),
    row(say['keyTab'] ?? '', key('Tab'), or, key('Shift Tab')),
    row(say['keyHelp'] ?? '', key('?')),
    row(say['keyEscape'] ?? '', key('Esc')),
  ];
  const box = element('input', { type: 'checkbox' });
  box.checked = areSingleKeysOn();
  box.addEventListener('change', () => keepSingleKeys(box.checked));
  const close = element('button', { type: 'button', class: 'palette-close' }, say['close'] ?? '');
  const title = element('h2', { id: 'keys-title' }, say['keys'] ?? '');
  const dialog = element(
    'dialog',
    { class: 'palette keys', 'aria-labelledby': title.id },
    element('div', { class: 'palette-top' }, title, close),
    element('dl', {}, ...rows.flat()),
    element('label', {}, box, ` ${say['single'] ?? ''}`),
    element('p', { class: 'note' }, say['keysNote'] ?? ''),
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}
