import { accountCalendarResponse } from '#site/pages/feeds.ts';
import { accountRoutes } from '#site/routes.ts';

/** The calendar of an account, in each language. */
export const getStaticPaths = () => accountRoutes();

export const GET = ({ params }: { readonly params: Readonly<Record<string, string | undefined>> }) =>
  accountCalendarResponse(params);
