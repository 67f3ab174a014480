/** What the keyboard can do on every page. Everything that it opens is loaded when it is first used. */
import { areSingleKeysOn } from './single-keys.ts';

const open = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
const help = document.querySelector<HTMLButtonElement>('button[data-keys-open]');
/** How long `g` waits for the key that says where to go, in ms. */
const PATIENCE = 1500;
let goUntil = 0;

function search(): void {
  // On the search page the field is there already.
  const field = document.querySelector<HTMLInputElement>('form[data-search] input[type=search]');
  if (field) field.select();
  else void import('./search/palette.ts').then(({ openPalette }) => openPalette());
}

function keys(): void {
  void import('./keys-dialog.ts').then(({ openKeys }) => openKeys());
}

/** Whether somebody writes or chooses: there, letters are letters. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
}

/** What a single key does; false when nothing. */
function single(key: string): boolean {
  if (performance.now() < goUntil) {
    goUntil = 0;
    void import('./keys-dialog.ts').then(({ goTo }) => goTo(key));
    return true;
  }
  if (key === '/') search();
  else if (key === '?') keys();
  else if (key === 'g') goUntil = performance.now() + PATIENCE;
  else return false;
  return true;
}

document.addEventListener('keydown', (event) => {
  // An edition of one page has nothing to search and nowhere to go.
  if (!open) return;
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (event.defaultPrevented || event.isComposing || event.repeat || altKey) return;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() !== 'k' || shiftKey) return;
    event.preventDefault();
    search();
  } else if (!isField(target) && !document.querySelector('dialog[open]') && areSingleKeysOn() && single(key)) {
    event.preventDefault();
  }
});

open?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  search();
});
if (help) {
  help.hidden = false;
  help.addEventListener('click', keys);
}
const hint = open?.querySelector('kbd');
if (hint) {
  if (/Mac|iP/.test(navigator.platform)) hint.textContent = '⌘K';
  hint.hidden = false;
}
