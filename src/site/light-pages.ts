import type { Prerendering } from './edition-pages.ts';

const CELLS = String.raw`(?:table|thead|tbody|tr|td|th)\b[^>]*>`;
const AROUND_CELLS = new RegExp(String.raw`(</?${CELLS})\s+(?=</?${CELLS})`, 'g');
const IN_CELLS = /(<t[dh]\b[^>]*>)\s+|\s+(?=<\/t[dh]>)/g;
const NAMESPACE = ' xmlns="http://www.w3.org/2000/svg"';

/** A page without what no browser shows: spaces at the edges of a table's cells, and the namespace that HTML implies. */
export function lightPage(html: string): string {
  return html.replace(AROUND_CELLS, '$1').replace(IN_CELLS, '$1').replaceAll(NAMESPACE, '');
}

/** Has Astro make pages light. */
export const lightPages: Prerendering = (next) => ({
  ...next,
  render: async (request, options) => {
    const rendered = await next.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (response.headers.get('content-type')?.startsWith('text/html') !== true) return rendered;
    return new Response(lightPage(await response.text()), response);
  },
});
