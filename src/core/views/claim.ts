import type { AccountPlan } from '../link/book.ts';
import { siteWords } from '../text/site-words.ts';
import { personLink, type ViewContext } from './context.ts';

/** A sentence about the customer with where it comes from. */
export interface ClaimView {
  readonly label: string;
  readonly text: string;
  readonly source: string;
  readonly date: string;
  /** Who confirmed it and when; empty while it is assumed. */
  readonly confirmed: string;
}

/** A claim as pages show it: assumed until somebody at the customer confirmed it. */
export function claimView(
  context: ViewContext,
  plan: AccountPlan,
  label: string,
  claim: {
    text: string;
    source: string;
    date: string;
    confirmedBy?: string | undefined;
    confirmedOn?: string | undefined;
  },
): ClaimView {
  const words = siteWords(context.lang);
  return {
    label,
    text: claim.text,
    source: claim.source,
    date: claim.date,
    confirmed:
      claim.confirmedBy === undefined || claim.confirmedOn === undefined
        ? ''
        : words.confirmedBy(personLink(context, plan, claim.confirmedBy).label, claim.confirmedOn),
  };
}
