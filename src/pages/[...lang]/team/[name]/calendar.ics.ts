import { memberCalendarResponse } from '#site/pages/feeds.ts';
import { routesOf } from '#site/routes.ts';

/** The calendar of one of us, in each language. */
export const getStaticPaths = () => routesOf('member');

export const GET = ({ params }: { readonly params: Readonly<Record<string, string | undefined>> }) =>
  memberCalendarResponse(params);
