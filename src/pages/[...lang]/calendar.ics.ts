import { bookCalendarResponse } from '#site/pages/feeds.ts';
import { inBothLanguages } from '#site/routes.ts';

/** The calendar of reviews and due actions, in each language. */
export const getStaticPaths = inBothLanguages;

export const GET = ({ params }: { readonly params: Readonly<Record<string, string | undefined>> }) =>
  bookCalendarResponse(params);
