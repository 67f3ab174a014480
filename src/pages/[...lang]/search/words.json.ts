import { clientWords } from '#site/pages/search.ts';
import { inBothLanguages } from '#site/routes.ts';
import { langOf, site } from '#site/site.ts';

/** The words of search and of the keys, in each language: pages load them when somebody first uses either. */
export const getStaticPaths = inBothLanguages;

export async function GET({ params }: { readonly params: Record<string, string | undefined> }): Promise<Response> {
  return Response.json(clientWords(await site(), langOf(params['lang'])));
}
