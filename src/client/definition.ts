/** Shows what a term means beside it; without scripts the term is a link to its page. */

/** What the file of definitions holds: each by the address of its page, and what a link there is called. */
interface Definitions {
  readonly more: string;
  readonly pages: Readonly<Record<string, readonly [title: string, summary: string]>>;
}

const WIDTH = 320;
const GAP = 8;

let known: Promise<Definitions> | undefined;
let card: HTMLElement | undefined;
/** The term whose definition was closed last, and when: the press that closes a definition is also a click on its term. */
let closed: { readonly term: Element | null; readonly at: number } | undefined;
const SAME_PRESS = 500;

/** Opens the definition of a term; a second call for the same term closes it. */
export async function showDefinition(term: HTMLAnchorElement): Promise<void> {
  const language = document.documentElement.lang === 'en' ? '/en' : '';
  known ??= fetch(`${language}/course/definitions.json`).then((answer) => answer.json());
  const all = await known.catch(() => undefined);
  const definition = all?.pages[term.pathname];
  if (!all || !definition) {
    location.assign(term.href);
    return;
  }
  if (closed?.term === term && performance.now() - closed.at < SAME_PRESS) return;
  card?.remove();
  card = cardOf(term.href, definition, all.more);
  // After the term, so that the next Tab leads into it.
  term.after(card);
  card.showPopover();
  place(card, term.getBoundingClientRect());
}

function cardOf(href: string, [title, summary]: readonly [string, string], moreLabel: string): HTMLElement {
  const made = document.createElement('span');
  made.popover = 'auto';
  made.className = 'definition';
  made.setAttribute('role', 'dialog');
  made.setAttribute('aria-label', title);
  const name = document.createElement('strong');
  name.textContent = title;
  const text = document.createElement('span');
  text.textContent = summary;
  const more = document.createElement('a');
  more.href = href;
  more.textContent = moreLabel;
  made.append(name, text, more);
  made.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    closed = { term: made.previousElementSibling, at: performance.now() };
    made.remove();
  });
  return made;
}

/** Below the term where there is room, else above; never beyond the edge of the screen. */
function place(made: HTMLElement, { left, top, bottom }: DOMRect): void {
  const width = Math.min(WIDTH, innerWidth - 2 * GAP);
  made.style.width = `${width}px`;
  made.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
  const height = made.offsetHeight;
  made.style.top = `${bottom + GAP + height > innerHeight && top > height + GAP ? top - height - GAP : bottom + GAP}px`;
}
