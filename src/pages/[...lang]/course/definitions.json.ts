import { definitions } from '#core/views/course/definitions.ts';
import { inBothLanguages } from '#site/routes.ts';
import { langOf, site } from '#site/site.ts';

/** What each lesson defines, in each language: pages load it when somebody first opens a definition. */
export const getStaticPaths = inBothLanguages;

export async function GET({ params }: { readonly params: Record<string, string | undefined> }): Promise<Response> {
  return Response.json(definitions((await site()).context(langOf(params['lang']))));
}
