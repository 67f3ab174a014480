import type { PageStep } from './page-steps.ts';

const CELLS = String.raw`(?:table|thead|tbody|tr|td|th)\b[^>]*>`;
const AROUND_CELLS = new RegExp(String.raw`(</?${CELLS})\s+(?=</?${CELLS})`, 'g');
const IN_CELLS = /(<t[dh]\b[^>]*>)\s+|\s+(?=<\/t[dh]>)/g;
const NAMESPACE = ' xmlns="http://www.w3.org/2000/svg"';

/** A page without what no browser shows: spaces at the edges of a table's cells, and the namespace that HTML implies. */
export function lightPage(html: string): string {
  return html.replace(AROUND_CELLS, '$1').replace(IN_CELLS, '$1').replaceAll(NAMESPACE, '');
}

/** Makes pages light. */
export const lightPages: PageStep = {
  edit: ({ type, text }) => (type.startsWith('text/html') ? lightPage(text) : text),
};
