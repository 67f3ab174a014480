import { addMonths, daysBetween, type Day } from '../../../calendar/day.ts';
import type { Stage } from '../../../history/history.ts';
import { withRecord, type Series } from '../../../history/series.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { isOpen } from '../../../measures/tier-lens.ts';
import type { TypedDocument } from '../../../validate/validate.ts';
import type { FigureContext } from '../../figure.ts';

/** How far the picture looks back at most; what ended before is left out; and ahead to an expected close, in months. */
const MONTHS_BACK = 18;
const MONTHS_AHEAD = 12;

/** The stages of one opportunity over time. */
export interface StageRow {
  readonly opportunity: TypedDocument<'opportunity'>;
  /** The stages on record, the present one last. */
  readonly stages: Series<Stage>;
  /** The first sign of it, where that is before the first stage on record. */
  readonly seen?: Day;
  /** The last day on which it was in its last stage; the as-of day while it goes on. */
  readonly until: Day;
  /** Days in the present stage; absent when it is over. */
  readonly days?: number;
  readonly isOpen: boolean;
}

/** The stages of all opportunities, those that are open first, each by expected close. */
export interface StagePast {
  readonly from: Day;
  readonly to: Day;
  readonly rows: readonly StageRow[];
}

/** The stages of an account's opportunities over time: from git where it tells, and from what the plan records. */
export function stagePast(plan: AccountPlan, context: FigureContext): StagePast {
  const { asOf } = context;
  const back = addMonths(asOf, -MONTHS_BACK);
  const rows = [...plan.opportunities.values()]
    .map((opportunity) => stageRow(opportunity, plan, context))
    .filter(({ stages, until }) => stages.length > 0 && until >= back)
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || byClose(a, b));
  const earliest = rows.map(({ stages, seen }) => seen ?? stages[0]?.day ?? asOf).sort()[0] ?? asOf;
  const closes = rows.flatMap(({ opportunity: { data }, isOpen: open }) => (open ? (data.expectedClose ?? []) : []));
  const ahead = addMonths(asOf, MONTHS_AHEAD);
  const lastClose = closes.toSorted().at(-1) ?? asOf;
  return {
    from: earliest < back ? back : earliest,
    to: lastClose > ahead ? ahead : lastClose < addMonths(asOf, 1) ? addMonths(asOf, 1) : lastClose,
    rows,
  };
}

function stageRow(
  opportunity: TypedDocument<'opportunity'>,
  plan: AccountPlan,
  { asOf, history }: FigureContext,
): StageRow {
  const { data, path, name } = opportunity;
  const stages = withRecord(history?.stages.get(path) ?? [], { day: data.stageSince, value: data.stage }, asOf);
  const first = stages[0]?.day ?? asOf;
  const seen = [
    ...plan.touchpoints.flatMap(({ date, data: met }) => (met.opportunity === name ? (date ?? []) : [])),
    ...(data.goNoGo ? [data.goNoGo.date] : []),
  ].sort()[0];
  const over = data.outcome && data.stage !== 'deliver' ? data.outcome.on : data.acceptance?.closedOutOn;
  const until = over !== undefined && over < asOf ? over : asOf;
  return {
    opportunity,
    stages,
    ...(seen !== undefined && seen < first && { seen }),
    until,
    ...(until === asOf && { days: daysBetween(stages.at(-1)?.day ?? asOf, asOf) }),
    isOpen: isOpen(opportunity),
  };
}

function byClose(a: StageRow, b: StageRow): number {
  const [first, second] = [a.opportunity.data.expectedClose ?? '9999', b.opportunity.data.expectedClose ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}
