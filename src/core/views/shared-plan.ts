import { jointPlanStatus, milestoneStatus, side, targetMetric } from '#schemas/vocabulary.ts';
import type { DataOf } from '#schemas/index.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import type { AccountPlan } from '../link/book.ts';
import { isAhead, isUnderWay } from '../measures/joint-plan-progress.ts';
import { sharedPlanWords } from '../text/pages/shared-plan-words.ts';
import { nameIn } from '../text/names.ts';
import { amountIn, type ViewContext } from './context.ts';

/** A joint plan as both sides put it on the table: what is promised, what each brings, who does what by when (method: J2). */
export interface SharedPlanView {
  readonly title: string;
  /** The two sides by name, the customer first. */
  readonly sides: readonly [them: string, us: string];
  readonly period: string;
  readonly status: string;
  readonly done: { readonly count: number; readonly of: number };
  readonly promises: readonly { readonly label: string; readonly text: string }[];
  readonly proof: readonly string[];
  readonly targets: readonly SharedTarget[];
  /** What each side brings; a side without anything is left out. */
  readonly resources: readonly { readonly side: string; readonly items: readonly SharedResource[] }[];
  /** By their days; those without one at the end. */
  readonly milestones: readonly SharedMilestone[];
  /** Whether any milestone has a budget. */
  readonly hasBudget: boolean;
  readonly evaluations: readonly SharedEvaluation[];
  readonly signers: readonly { readonly side: string; readonly name: string }[];
}

interface SharedTarget {
  readonly text: string;
  /** The kind of figure; empty for one that has no name. */
  readonly metric: string;
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
  readonly isAgreed: boolean;
}

interface SharedResource {
  readonly resource: string;
  readonly role: string;
  readonly responsibility: string;
}

interface SharedMilestone {
  readonly text: string;
  readonly side: string;
  readonly owner: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly due: string;
  readonly budget: string;
  readonly status: string;
  readonly state: DataOf<'jointPlan'>['milestones'][number]['status'];
  readonly isLate: boolean;
}

interface SharedEvaluation {
  readonly due: string;
  /** Empty while it was not held. */
  readonly heldOn: string;
  readonly result: string;
  readonly adjustment: string;
}

/** Builds the joint plan of an account; nothing when it has none. */
export function sharedPlanView(context: ViewContext, plan: AccountPlan): SharedPlanView | undefined {
  const data = plan.jointPlan?.data;
  if (!data) return undefined;
  const { book, lang } = context;
  const words = sharedPlanWords(lang);
  const sides = { us: book.settings.data.company, them: nameIn(lang, plan.account.data) };
  const proposition = data.valueProposition;
  const nameOf = personName(context, plan);
  return {
    title: words.title,
    sides: [sides.them, sides.us],
    period: words.period(data.from, data.until),
    status: jointPlanStatus.labels[data.status][lang],
    done: { count: data.milestones.filter(({ status }) => status === 'done').length, of: data.milestones.length },
    promises: proposition
      ? [
          { label: words.promiseFor(sides.them), text: proposition.forCustomer },
          { label: words.promiseFor(sides.us), text: proposition.forUs },
          { label: words.together, text: proposition.together },
        ]
      : [],
    proof: proposition?.proof ?? [],
    targets: data.targets.map(({ metric, text, baseline, target, actual, agreedByBoth }) => ({
      text,
      metric: metric === 'other' ? '' : targetMetric.labels[metric][lang],
      baseline,
      target,
      actual: actual ?? '',
      isAgreed: agreedByBoth,
    })),
    resources: side.names.toReversed().flatMap((one) => {
      const items = data.resources
        .filter((resource) => resource.side === one)
        .map(({ resource, role, responsibility = '' }) => ({ resource, role, responsibility }));
      return items.length > 0 ? [{ side: sides[one], items }] : [];
    }),
    milestones: data.milestones.toSorted(byDay).map((one) => ({
      text: one.milestone,
      side: sides[one.side],
      owner: nameOf(one.owner),
      due: one.due ?? '',
      budget: one.budget === undefined ? '' : amountIn(context, one.budget),
      status: milestoneStatus.labels[one.status][lang],
      state: one.status,
      isLate: isUnderWay(data) && isAhead(one) && one.due !== undefined && one.due < context.asOf,
    })),
    hasBudget: data.milestones.some(({ budget }) => budget !== undefined),
    evaluations: data.evaluations.map(({ due, heldOn = '', result = '', adjustment = '' }) => ({
      due,
      heldOn,
      result,
      adjustment,
    })),
    signers: [
      { side: sides.them, name: nameOf(data.theirSigner) },
      { side: sides.us, name: nameOf(data.ourSigner) },
    ],
  };
}

/** The name of somebody on either side; empty for nobody. */
function personName({ book, lang }: ViewContext, plan: AccountPlan): (name: string | undefined) => string {
  return (name) => {
    const known = name === undefined ? undefined : (plan.people.get(name) ?? book.team.get(name))?.data;
    return known ? nameIn(lang, known) : '';
  };
}

/** An undated milestone stands behind every day. */
function byDay(a: { readonly due?: string | undefined }, b: { readonly due?: string | undefined }): number {
  return compare(a.due ?? '~', b.due ?? '~');
}
