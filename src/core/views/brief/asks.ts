import { planUrl, urlOf } from '../../address/url.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { AccountPlan } from '../../link/book.ts';
import { executiveAsks, isLateAsk, type ExecutiveAsk } from '../../measures/executive-asks.ts';
import { briefWords } from '../../text/pages/brief-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { accountLink, memberLink, opportunityLink, personLink, type ViewContext } from '../context.ts';
import { noted, type SheetLine } from './sheet-list.ts';

/** What the plan asks of an executive, the first due first (method: P10). */
export function askLines(context: ViewContext, plan: AccountPlan): readonly SheetLine[] {
  const { book, asOf, lang } = context;
  return executiveAsks(plan, book, asOf).map((ask) => ({
    text: askText(context, plan, ask),
    href: askHref(context, plan, ask),
    note: noted(
      ask.owner === undefined ? '' : memberLink(context, ask.owner).label,
      ask.due ?? '',
      ask.due === undefined ? '' : siteWords(lang).inDays(daysBetween(asOf, ask.due)),
      ask.due === undefined && isLateAsk(ask, asOf) ? siteWords(lang).neverDone : '',
    ),
    isAlert: ask.kind === 'sponsor' || isLateAsk(ask, asOf),
  }));
}

/** What is asked, in a sentence. */
export function askText(
  context: ViewContext,
  plan: AccountPlan,
  { kind, what = '', subject, last }: ExecutiveAsk,
): string {
  const words = briefWords(context.lang);
  switch (kind) {
    case 'sponsor':
      return words.sponsor;
    case 'visit': {
      const whom = subject === undefined ? '' : personLink(context, plan, subject).label;
      return last === undefined ? words.firstVisit(whom) : words.visit(whom, last);
    }
    case 'briefing':
      return words.briefing;
    case 'gap':
      return words.gap(personLink(context, plan, subject ?? '').label, what);
    case 'next-step':
      return words.gap(opportunityLink(context, plan, subject ?? '').label, what);
    case 'action':
    case 'decision':
      return what;
  }
}

/** Where the plan asks for it. */
export function askHref(context: ViewContext, plan: AccountPlan, { kind, subject }: ExecutiveAsk): string {
  const { lang } = context;
  const account = plan.id;
  switch (kind) {
    case 'gap':
      return personLink(context, plan, subject ?? '').href;
    case 'next-step':
      return opportunityLink(context, plan, subject ?? '').href;
    case 'decision':
      return planUrl(lang, account, 'reviews');
    case 'action':
    case 'briefing':
      return urlOf(lang, { kind: 'goals', name: '', account });
    case 'sponsor':
    case 'visit':
      return accountLink(context, plan).href;
  }
}
