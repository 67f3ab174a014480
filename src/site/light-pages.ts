import type { PageStep } from './page-steps.ts';

const TAG_OF_TABLE = /(<\/?(?:table|thead|tbody|tr|td|th)\b[^>]*>)/;
const OPENS_CELL = /^<t[dh]\b/;
const CLOSES_CELL = /^<\/t[dh]>/;
const NAMESPACE = ' xmlns="http://www.w3.org/2000/svg"';

/** A page without what no browser shows: spaces at the edges of a table's cells, and the namespace that HTML implies. */
export function lightPage(html: string): string {
  const parts = html.replaceAll(NAMESPACE, '').split(TAG_OF_TABLE);
  // Tags of tables stand at the odd places.
  for (let at = 0; at < parts.length; at += 2) parts[at] = lightText(parts[at] ?? '', parts[at - 1], parts[at + 1]);
  return parts.join('');
}

/** What stands between two tags of tables. */
function lightText(text: string, before: string | undefined, after: string | undefined): string {
  if (text === '') return text;
  if (before !== undefined && after !== undefined && text.trim() === '') return '';
  const begun = before !== undefined && OPENS_CELL.test(before) ? text.trimStart() : text;
  return after !== undefined && CLOSES_CELL.test(after) ? begun.trimEnd() : begun;
}

/** Makes pages light. */
export const lightPages: PageStep = {
  edit: ({ type, text }) => (type.startsWith('text/html') ? lightPage(text) : text),
};
