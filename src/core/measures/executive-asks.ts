import type { Day } from '../calendar/day.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { liveActions } from './action-health.ts';
import { decisionsOf, isPending } from './decisions.ts';
import { executiveFreshness } from './freshness.ts';
import { peopleWithGap } from './relationship-gap.ts';
import { reviewsHeld } from './review-rhythm.ts';
import { asksFor, isOpen } from './tier-lens.ts';
import { reviewKind } from '#schemas/vocabulary.ts';

/** Something that an executive of ours is asked for in an account. */
export interface ExecutiveAsk {
  /** Where the plan asks for it: a seat that is empty, a visit by the tier's cadence, or something that bears a sponsor's name. */
  readonly kind: 'sponsor' | 'visit' | 'briefing' | 'action' | 'gap' | 'decision' | 'next-step';
  /** The sponsor; absent while nobody has the seat. */
  readonly owner?: string;
  /** In the plan's words, where it has some. */
  readonly what?: string;
  /**
   * The person whose relation is to be developed, or the opportunity that the step belongs to; for a visit whoever has the
   * heaviest gap.
   */
  readonly subject?: string;
  /** The day of the last executive visit. */
  readonly last?: Day;
  /** Absent for what has no day, and for a visit that never took place: it is late already. */
  readonly due?: Day;
}

/** Past its day, or a visit that the tier asks for and that never took place. */
export function isLateAsk({ kind, due, last }: ExecutiveAsk, asOf: Day): boolean {
  return due === undefined ? kind === 'visit' && last === undefined : due < asOf;
}

/** Where a request stands among others: what was never done first, then by day, at last what has none. */
export function orderOfAsk(ask: ExecutiveAsk, asOf: Day): string {
  return ask.due ?? (isLateAsk(ask, asOf) ? '' : '9');
}

/** The members of ours who back the account as executives (method: P4). */
export function sponsorsOf({ account }: AccountPlan): readonly string[] {
  return account.data.team.filter(({ role }) => role === 'executive-sponsor').map(({ member }) => member);
}

/**
 * What the plan asks of its executive sponsors, the first due first (method: P10 “advice and support of the
 * executives”, B10, B11; the collection is ours). Where the tier asks for a sponsor and none is named, that comes first.
 */
export function executiveAsks(plan: AccountPlan, book: Book, asOf: Day): readonly ExecutiveAsk[] {
  const sponsors = sponsorsOf(plan);
  const [first] = sponsors;
  const seat: readonly ExecutiveAsk[] =
    first === undefined && asksFor(plan, book, 'executive-sponsor') ? [{ kind: 'sponsor' }] : [];
  const named = sponsors.flatMap((sponsor) => askedOf(plan, sponsor, asOf));
  const dated = [...visit(plan, book, asOf, first), ...named].sort((a, b) =>
    compare(orderOfAsk(a, asOf), orderOfAsk(b, asOf)),
  );
  const briefed = plan.goals?.data.preparations?.executivesBriefed !== undefined;
  const briefing: readonly ExecutiveAsk[] =
    first !== undefined && plan.goals && !briefed ? [{ kind: 'briefing', owner: first }] : [];
  return [...seat, ...dated, ...briefing];
}

/** The visit that the tier's cadence asks for, and whom to see first; without a sponsor whoever visits is not known. */
function visit(plan: AccountPlan, book: Book, asOf: Day, owner: string | undefined): readonly ExecutiveAsk[] {
  const { every, on, due } = executiveFreshness(plan, book, asOf);
  if (every === undefined) return [];
  const [whom] = peopleWithGap(plan);
  return [
    {
      kind: 'visit',
      ...(owner !== undefined && { owner }),
      ...(whom && { subject: whom.name }),
      ...(on !== undefined && { last: on }),
      ...(due !== undefined && { due }),
    },
  ];
}

/** What bears the name of one of us: live actions, gap plans, next steps of open opportunities, pending decisions. */
function askedOf(plan: AccountPlan, owner: string, asOf: Day): readonly ExecutiveAsk[] {
  const actions = liveActions(plan)
    .filter(({ action }) => action.owner === owner)
    .map(({ action: { what, due } }): ExecutiveAsk => ({ kind: 'action', owner, what, due }));
  const gaps = peopleWithGap(plan).flatMap(({ name, data: { relationship } }): readonly ExecutiveAsk[] =>
    relationship?.owner === owner && relationship.plan
      ? [{ kind: 'gap', owner, what: relationship.plan.what, subject: name, due: relationship.plan.due }]
      : [],
  );
  const steps = [...plan.opportunities.values()].flatMap((opportunity): readonly ExecutiveAsk[] => {
    const step = opportunity.data.nextStep;
    return isOpen(opportunity) && step?.owner === owner
      ? [{ kind: 'next-step', owner, what: step.what, subject: opportunity.name, due: step.due }]
      : [];
  });
  const decisions = reviewKind.names
    .flatMap((kind) => reviewsHeld(plan, kind, asOf).slice(-1))
    .flatMap((review) => decisionsOf(review, plan, asOf))
    // A decision that an action carries out is asked for once.
    .filter((traced) => isPending(traced) && traced.decision.owner === owner && traced.decision.action === undefined)
    .map(({ decision: { what, due } }): ExecutiveAsk => ({ kind: 'decision', owner, what, due }));
  return [...actions, ...gaps, ...steps, ...decisions];
}
