import { reviewKind, teamRole } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { AccountPlan } from '../../link/book.ts';
import { nextReviews } from '../../measures/next-review.ts';
import { fieldLabel } from '../../text/labels.ts';
import { briefWords } from '../../text/pages/brief-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { noted, type SheetLine } from '../brief/sheet-list.ts';
import { memberLink, type ViewContext } from '../context.ts';

/** Who of us works on the account, and as what (method: P4). */
export function teamLines(context: ViewContext, { account }: AccountPlan): readonly SheetLine[] {
  return account.data.team.map(({ member, role, duty }) => {
    const { label, href } = memberLink(context, member);
    return { text: label, href, note: noted(teamRole.labels[role][context.lang], duty ?? ''), isAlert: false };
  });
}

/** Why this is a key account (method: A16). */
export function rationaleLines({ lang }: ViewContext, { account }: AccountPlan): readonly SheetLine[] {
  const { rationale, rationaleReviewed } = account.data;
  return [{ text: rationale, note: siteWords(lang).reviewedOn(rationaleReviewed), isAlert: false }];
}

/** The customer’s company, its customers and its competitors, each in a sentence with its source (method: D3, G1). */
export function backgroundLines({ lang }: ViewContext, { account }: AccountPlan): readonly SheetLine[] {
  const { background } = account.data;
  return (['company', 'customers', 'competitors'] as const).flatMap((part) => {
    const claim = background[part];
    if (!claim) return [];
    const label = fieldLabel(lang, 'account', 'background', part);
    return [{ text: claim.text, note: noted(label, claim.source, claim.date), isAlert: false }];
  });
}

/** The reviews that come next, the first due first (method: P12). */
export function reviewLines({ book, asOf, lang }: ViewContext, plan: AccountPlan): readonly SheetLine[] {
  return nextReviews(plan, book, asOf).map(({ kind, due }) => ({
    text: reviewKind.labels[kind][lang],
    href: urlOf(lang, { kind: 'reviewKind', name: kind }),
    note: due === undefined ? briefWords(lang).neverHeld : noted(due, siteWords(lang).inDays(daysBetween(asOf, due))),
    isAlert: (due ?? '') < asOf,
  }));
}
