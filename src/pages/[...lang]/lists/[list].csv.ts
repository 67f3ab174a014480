import { csvPage } from '#site/pages/lists.ts';
import { listRoutes } from '#site/routes.ts';

/** A file for spreadsheets for each list, in each language. */
export const getStaticPaths = listRoutes;

/** The rows of the list, none left out. */
export async function GET({ params }: { readonly params: Record<string, string | undefined> }): Promise<Response> {
  return new Response(await csvPage(params['lang'], params['list']), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
