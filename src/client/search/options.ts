import { element } from './element.ts';

/** One thing to choose. */
export interface Row {
  readonly href: string;
  readonly insides: readonly (Node | string)[];
}

/** Things to choose under one label. */
export interface Rows {
  readonly label: string;
  readonly rows: readonly Row[];
}

/** The list under a field. */
export interface OptionList {
  /** Says that the words have changed, and that what is listed no longer answers them. */
  readonly wait: () => void;
  readonly show: (groups: readonly Rows[]) => void;
}

/** Ties a list of options to a field: arrows move the choice, Enter follows it, the focus stays in the field. */
export function listFor(field: HTMLInputElement, list: HTMLElement): OptionList {
  let options: readonly HTMLAnchorElement[] = [];
  let chosen = 0;
  let isMoved = false;
  let isStale = false;
  let isAwaited = false;

  const choose = (place: number): void => {
    options[chosen]?.setAttribute('aria-selected', 'false');
    chosen = options.length === 0 ? 0 : (place + options.length) % options.length;
    const option = options[chosen];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };

  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const to = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, PageDown: chosen + 5, PageUp: chosen - 5 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      isMoved = true;
      const isPage = event.key.startsWith('Page');
      choose(isPage ? Math.max(0, Math.min(options.length - 1, to)) : to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[chosen];
      // What is listed belongs to words that have changed since: what comes next is meant.
      isAwaited = isStale;
      if (isStale) return;
      // As with any link: with Ctrl or Cmd it opens beside this page.
      if (event.ctrlKey || event.metaKey) open(option?.href, '_blank', 'noopener');
      else option?.click();
    }
  });

  return {
    wait: () => {
      isStale = true;
      isAwaited = false;
      isMoved = false;
    },
    show: (groups) => {
      const before = isMoved ? options[chosen]?.href : undefined;
      let number = 0;
      const made = groups.map(({ label, rows }, place) => {
        const links = rows.map(({ href, insides }) =>
          element(
            'a',
            { href, role: 'option', id: `palette-${++number}`, tabindex: '-1', 'aria-selected': 'false' },
            ...insides,
          ),
        );
        if (label === '') return { links, node: element('div', { role: 'presentation' }, ...links) };
        const name = element(
          'div',
          { class: 'palette-group', id: `palette-group-${place}`, role: 'presentation' },
          label,
        );
        const group = { role: 'group', 'aria-labelledby': name.id };
        return { links, node: element('div', group, name, ...links) };
      });
      list.replaceChildren(...made.map(({ node }) => node));
      options = made.flatMap(({ links }) => links);
      chosen = 0;
      list.scrollTop = 0;
      choose(
        Math.max(
          0,
          options.findIndex(({ href }) => href === before),
        ),
      );
      isStale = false;
      if (isAwaited) options[chosen]?.click();
      isAwaited = false;
    },
  };
}
