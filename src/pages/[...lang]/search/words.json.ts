import { clientWords } from '#site/pages/search.ts';
import { inBothLanguages } from '#site/routes.ts';
import { langOf } from '#site/site.ts';

/** The words of search and of the keys, in each language: pages load them when somebody first uses either. */
export const getStaticPaths = inBothLanguages;

export function GET({ params }: { readonly params: Record<string, string | undefined> }): Response {
  return Response.json(clientWords(langOf(params['lang'])));
}
