import { worksheetFile, worksheetFileRoutes } from '#site/pages/worksheets.ts';

/** A Markdown file for each worksheet that is the form of a kind, in each language. */
export const getStaticPaths = worksheetFileRoutes;

/** The file as `keyfolio new` writes it. */
export function GET({ params }: { readonly params: Record<string, string | undefined> }): Response {
  return new Response(worksheetFile(params['lang'], params['kind']), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
