import { funnelState, opportunityState, outcome, stage } from '#schemas/vocabulary.ts';
import { daysBetween } from '../calendar/day.ts';
import { funnelStateOf } from '../measures/funnel.ts';
import { stagePage } from '../measures/stage-pages.ts';
import { isOpen } from '../measures/tier-lens.ts';
import type { AccountPlan } from '../link/book.ts';
import { isChinese } from '../text/names.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { perContext } from './per-context.ts';
import { accountLink, amountIn, memberLink, opportunityLink, type Link, type ViewContext } from './context.ts';

/** One opportunity as lists show it (method: O12). */
export interface OpportunityRow {
  readonly link: Link;
  readonly account: Link;
  readonly tier: string;
  readonly stageName: string;
  readonly stage: string;
  readonly state: string;
  readonly funnel: string;
  readonly value: number;
  readonly valueText: string;
  readonly probability: number;
  readonly close: string;
  readonly owner: Link;
  readonly daysInStage: number;
  readonly limitDays: number;
  readonly isStuck: boolean;
  readonly isOpen: boolean;
  /** In its stage today: nothing has ended it, or it was won and is being delivered. */
  readonly isInStage: boolean;
  /** How it ended, the day and the reasons; empty while it is open. */
  readonly outcome: string;
  readonly endedOn: string;
  readonly reasons: string;
  readonly nextStep: string;
}

/** One opportunity as lists show it. */
export function opportunityRow(
  context: ViewContext,
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
): OpportunityRow {
  const { book, lang, asOf } = context;
  const { data } = opportunity;
  const days = Math.max(0, daysBetween(data.stageSince, asOf));
  const limit = stagePage(book, data.stage)?.limitDays ?? 0;
  return {
    link: opportunityLink(context, plan, opportunity.name),
    account: accountLink(context, plan),
    tier: plan.account.data.tier.declared,
    stageName: data.stage,
    stage: stage.labels[data.stage][lang],
    state: opportunityState.labels[data.state][lang],
    funnel: funnelState.labels[funnelStateOf(opportunity, book)][lang],
    value: data.value,
    valueText: amountIn(context, data.value),
    probability: data.probability,
    close: data.expectedClose ?? '',
    owner: memberLink(context, data.owner),
    daysInStage: days,
    limitDays: limit,
    isStuck: data.outcome === undefined && limit > 0 && days > limit,
    isOpen: isOpen(opportunity),
    isInStage: data.outcome === undefined || (data.outcome.result === 'won' && data.stage === 'deliver'),
    endedOn: data.outcome?.on ?? '',
    reasons: sentencesOf(data.outcome?.reasons ?? []),
    outcome: data.outcome ? outcome.labels[data.outcome.result][lang] : '',
    nextStep: data.nextStep
      ? `${data.nextStep.what}（${data.nextStep.due}）`.replace(/（(.*)）$/, lang === 'en' ? ' ($1)' : '（$1）')
      : '',
  };
}

/** The opportunities of all accounts: open ones first, the nearest close first. */
export const opportunityRows = perContext((context): readonly OpportunityRow[] =>
  [...context.book.accounts.values()].flatMap((plan) => rowsOf(context, plan)).sort(nearestFirst),
);

/** The opportunities of one account in the same order. */
export function opportunitiesOf(context: ViewContext, plan: AccountPlan): readonly OpportunityRow[] {
  return [...rowsOf(context, plan)].sort(nearestFirst);
}

function rowsOf(context: ViewContext, plan: AccountPlan): readonly OpportunityRow[] {
  return [...plan.opportunities.values()].map((opportunity) => opportunityRow(context, plan, opportunity));
}

/** No date comes after every date. */
function nearestFirst(a: OpportunityRow, b: OpportunityRow): number {
  return (
    Number(b.isOpen) - Number(a.isOpen) || compare(a.close || '9', b.close || '9') || compare(a.link.href, b.link.href)
  );
}

/** What an author wrote in several sentences, in one line, set as the language that they are in asks. */
function sentencesOf(texts: readonly string[]): string {
  return texts.join(isChinese(texts.join('')) ? '；' : '; ');
}
