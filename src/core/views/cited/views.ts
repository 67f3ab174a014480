import type { ViewContext } from '../context.ts';
import type { CitedKind, CitedView } from './cited.ts';
import { competitorView } from './competitor.ts';
import { partnerView } from './partner.ts';
import { playView } from './play.ts';

/** How each kind's page is built. */
export const citedViews: Readonly<Record<CitedKind, (context: ViewContext, name: string) => CitedView | undefined>> = {
  competitor: competitorView,
  partner: partnerView,
  play: playView,
};
