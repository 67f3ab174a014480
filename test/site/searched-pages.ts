import type { Page } from 'playwright-core';

/** A page, or a word of the glossary, as its readers see it, folded: full-width forms as plain, lower case. */
export interface SearchedPage {
  readonly path: string;
  readonly titles: readonly string[];
  readonly text: string;
  /** Names and labels that lead to it though only its page in the other language shows them. */
  readonly names: string;
  /** Whether it is searched as a whole; a list of what others say is found by its title. */
  readonly isWhole: boolean;
}

/** Reads pages of the site in the browser, without the index: what stands in their main part as text. */
export function searchedPages(page: Page, paths: readonly string[]): Promise<readonly SearchedPage[]> {
  return page.evaluate(async (wanted) => {
    // Navigation, controls and drawings are no text; a drawing has a table with the same facts.
    const left = '[data-pagefind-ignore], svg, form, label, nav, script, style, noscript, template';
    const inline = new Set(['A', 'ABBR', 'B', 'CODE', 'EM', 'I', 'KBD', 'MARK', 'Q', 'S', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME']); // prettier-ignore
    const textOf = (node: Node): string =>
      node instanceof Text
        ? node.data
        : [...node.childNodes].map((child) => (inline.has(child.nodeName) || child instanceof Text ? textOf(child) : ` ${textOf(child)} `)).join(''); // prettier-ignore
    const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
    const found: { path: string; titles: string[]; text: string; names: string; isWhole: boolean }[] = [];
    for (const path of wanted) {
      const parsed = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
      const main = parsed.querySelector('main[data-pagefind-body]');
      const neutral = path.replace(/^\/en\//, '/');
      if (!main) {
        const title = fold(parsed.querySelector('h1')?.textContent ?? '');
        found.push({ path: neutral, titles: [title], text: title, names: '', isWhole: false });
        continue;
      }
      const names = fold(main.querySelector<HTMLElement>('[data-keywords]')?.dataset['keywords'] ?? '');
      const meta = (name: string) => fold(main.querySelector(`[data-pagefind-meta="${name}"]`)?.textContent ?? '');
      const titles = [meta('title'), meta('english')];
      for (const element of main.querySelectorAll(left)) element.remove();
      const terms = [...main.querySelectorAll('.letter dl > [id]:not([data-pagefind-ignore])')];
      if (neutral !== '/glossary/')
        found.push({ path: neutral, titles, text: fold(textOf(main)), names, isWhole: true });
      else
        for (const term of terms) {
          const named = [...(term.querySelector('dt')?.childNodes ?? [])].map((node) => fold(node.textContent ?? ''));
          found.push({
            path: `/glossary/#${term.id}`,
            titles: named.slice(0, 2),
            text: fold(textOf(term)),
            names: '',
            isWhole: true,
          });
        }
    }
    return found;
  }, paths);
}
