import { element } from './element.ts';
import type { Answer } from './engine.ts';
import { addressOf, heading, passage } from './entry.ts';
import type { FoundPage } from './found-page.ts';
import { grouped } from './groups.ts';
import { filled, type ClientWords } from './words.ts';

/** Results of a kind that are shown at once: a few where there are several kinds. */
const AT_ONCE = { several: 5, one: 20 };

/** What was found, by kind; what only comes near stands at the end, folded away. */
export function results(
  pages: readonly FoundPage[],
  answer: Answer,
  words: ClientWords,
  near: readonly FoundPage[],
): readonly HTMLElement[] {
  const groups = grouped(pages);
  const sections = groups.map(({ name, pages: members }) => {
    const title = element('h2', {}, words.groups[name] ?? '', ' ', element('small', {}, String(members.length)));
    const atOnce = groups.length > 1 ? AT_ONCE.several : AT_ONCE.one;
    return element('section', {}, title, ...listed(members, atOnce, answer, words));
  });
  if (near.length === 0) return sections;
  const summary = element('summary', {}, filled(words.say['near'], { n: near.length }));
  return [...sections, element('details', { class: 'near' }, summary, ...listed(near, AT_ONCE.one, answer, words))];
}

function listed(
  pages: readonly FoundPage[],
  atOnce: number,
  { question }: Answer,
  words: ClientWords,
): readonly HTMLElement[] {
  const item = (page: FoundPage) => {
    const link = element('a', { href: addressOf(page, question, words.lang) }, ...heading(page, question, words));
    return element('li', {}, link, passage(page, question));
  };
  const list = element('ol', { class: 'results' }, ...pages.slice(0, atOnce).map(item));
  const rest = pages.slice(atOnce);
  if (rest.length === 0) return [list];
  const button = element(
    'button',
    { type: 'button', class: 'search-more' },
    filled(words.say['all'], { n: pages.length }),
  );
  button.addEventListener('click', () => {
    const added = rest.map(item);
    list.append(...added);
    button.remove();
    added[0]?.querySelector('a')?.focus();
  });
  return [list, button];
}
