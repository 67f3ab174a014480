import { changesResponse } from '#site/pages/feeds.ts';
import { inBothLanguages } from '#site/routes.ts';

/** The feed of what has changed, in each language. */
export const getStaticPaths = inBothLanguages;

export const GET = ({ params }: { readonly params: Readonly<Record<string, string | undefined>> }) =>
  changesResponse(params);
