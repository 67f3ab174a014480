import { daysBetween } from '../../calendar/day.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import type { AccountPlan } from '../../link/book.ts';
import { executiveAsks, isLateAsk, orderOfAsk, type ExecutiveAsk } from '../../measures/executive-asks.ts';
import { openValue } from '../../measures/open-value.ts';
import { homeWords } from '../../text/pages/home-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { askHref, askText } from '../brief/asks.ts';
import { WEEK } from '../calendar/calendar.ts';
import { accountLink, amountIn, memberLink, type Link, type ViewContext } from '../context.ts';
import { perContext } from '../per-context.ts';

/** What a plan asks of an executive of ours, with the account that asks and what is open there. */
export interface HomeAsk {
  readonly account: Link;
  readonly what: Link;
  /** The executive; absent while nobody has the seat. */
  readonly owner?: Link;
  /** The day and how far it is, or that it never was; absent where the plan names none. */
  readonly due?: string;
  readonly isLate: boolean;
  /** Due today or within seven days. */
  readonly isSoon: boolean;
  /** The value of the opportunity that it is about, else all that is open in the account; absent where nothing is. */
  readonly stake?: string;
}

/** How many the home page shows at once. */
const SHOWN = 4;

/** What is asked of executives: the first due, and the rest one click away. */
export interface HomeAsks {
  readonly first: readonly HomeAsk[];
  readonly rest: readonly HomeAsk[];
}

/** Splits what is asked into what the screen has room for and the rest. */
export function homeAsks(context: ViewContext): HomeAsks {
  const all = allAsks(context);
  return { first: all.slice(0, SHOWN), rest: all.slice(SHOWN) };
}

/**
 * What all plans ask of executives, the first due first (method: P10, B10, B11): a seat that is empty is due now, and
 * what has no day comes last. Of one day the one with more at stake comes first.
 */
export const allAsks = perContext((context): readonly HomeAsk[] => {
  const { book, asOf } = context;
  const dueOf = (ask: ExecutiveAsk) => (ask.kind === 'sponsor' ? asOf : orderOfAsk(ask, asOf));
  return [...book.accounts.values()]
    .flatMap((plan) => executiveAsks(plan, book, asOf).map((ask) => ({ plan, ask, stake: stakeOf(plan, ask) })))
    .sort((a, b) => compare(dueOf(a.ask), dueOf(b.ask)) || b.stake - a.stake || compare(a.plan.id, b.plan.id))
    .map(({ plan, ask, stake }) => row(context, plan, ask, stake));
});

function row(context: ViewContext, plan: AccountPlan, ask: ExecutiveAsk, stake: number): HomeAsk {
  const { asOf, lang } = context;
  const { owner, due } = ask;
  const isLate = isLateAsk(ask, asOf);
  const ahead = due === undefined ? undefined : daysBetween(asOf, due);
  return {
    account: accountLink(context, plan),
    what: { label: askText(context, plan, ask), href: askHref(context, plan, ask) },
    ...(owner !== undefined && { owner: memberLink(context, owner) }),
    ...(ahead !== undefined && { due: `${due} · ${siteWords(lang).inDays(ahead)}` }),
    ...(ahead === undefined && isLate && { due: siteWords(lang).neverDone }),
    isLate,
    isSoon: ahead !== undefined && ahead >= 0 && ahead <= WEEK,
    ...(stake > 0 && { stake: homeWords(lang).open(amountIn(context, stake)) }),
  };
}

function stakeOf(plan: AccountPlan, { kind, subject }: ExecutiveAsk): number {
  const opportunity = kind === 'next-step' ? plan.opportunities.get(subject ?? '') : undefined;
  return opportunity?.data.value ?? openValue(plan);
}
