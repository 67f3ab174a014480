import { jointPlanStatus, milestoneStatus, side } from '#schemas/vocabulary.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Day } from '../calendar/day.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import type { AccountPlan } from '../link/book.ts';
import { isAhead, isUnderWay } from '../measures/joint-plan-progress.ts';
import { sharedPlanWords } from '../text/pages/shared-plan-words.ts';
import { longDay } from '../text/format.ts';
import { companyIn } from '../text/house.ts';
import { nameIn } from '../text/names.ts';
import { siteWords } from '../text/site-words.ts';
import { amountIn, type ViewContext } from './context.ts';

/** A joint plan as both sides put it on the table: what is promised, what each brings, who does what by when (method: J2). */
export interface SharedPlanView {
  readonly title: string;
  /** The two sides by name, the customer first. */
  readonly sides: readonly [them: string, us: string];
  readonly period: string;
  readonly status: string;
  readonly done: { readonly count: number; readonly of: number };
  /** What is due next; empty when nothing is. */
  readonly next: string;
  /** What is late: milestones past their days, evaluations that nobody recorded. */
  readonly late: readonly string[];
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
  /** What is signed: the plan by its name, its period and the day of its text. */
  readonly signedWhat: string;
  readonly signers: readonly { readonly side: string; readonly name: string }[];
}

interface SharedTarget {
  readonly text: string;
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
  /** Its day has passed, and nobody recorded it. */
  readonly isLate: boolean;
  readonly result: string;
  readonly adjustment: string;
}

/** Builds the joint plan of an account; nothing when it has none. */
export function sharedPlanView(context: ViewContext, plan: AccountPlan): SharedPlanView | undefined {
  const data = plan.jointPlan?.data;
  if (!data) return undefined;
  const { book, lang } = context;
  const words = sharedPlanWords(lang);
  const sides = { us: companyIn(lang, book.settings.data), them: nameIn(lang, plan.account.data) };
  const proposition = data.valueProposition;
  const nameOf = personName(context, plan);
  const runs = isUnderWay(data);
  const isLate = (due: Day | undefined) => runs && due !== undefined && due < context.asOf;
  const open = data.milestones.filter(isAhead).toSorted(byDay);
  const next = open.find(({ due }) => due !== undefined && !isLate(due));
  const lateNow = open.filter(({ due }) => isLate(due)).length;
  const period = words.period(data.from, data.until);
  return {
    title: words.title,
    sides: [sides.them, sides.us],
    period,
    status: jointPlanStatus.labels[data.status][lang],
    done: { count: data.milestones.filter(({ status }) => status === 'done').length, of: data.milestones.length },
    next:
      next?.due === undefined
        ? ''
        : words.next(longDay(next.due, lang), next.milestone, nameOf(next.owner) || sides[next.side]),
    late: [
      ...(lateNow > 0 ? [words.lateNow(lateNow)] : []),
      ...data.evaluations.flatMap(({ due, heldOn }) =>
        heldOn === undefined && isLate(due) ? [words.unheld(due)] : [],
      ),
    ],
    promises: proposition
      ? [
          { label: words.promiseFor(sides.them), text: proposition.forCustomer },
          { label: words.promiseFor(sides.us), text: proposition.forUs },
          { label: words.together, text: proposition.together },
        ]
      : [],
    proof: proposition?.proof ?? [],
    targets: data.targets.map(({ text, baseline, target, actual, agreedByBoth }) => ({
      text,
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
      isLate: isAhead(one) && isLate(one.due),
    })),
    hasBudget: data.milestones.some(({ budget }) => budget !== undefined),
    evaluations: data.evaluations.map(({ due, heldOn = '', result = '', adjustment = '' }) => ({
      due,
      heldOn,
      isLate: heldOn === '' && isLate(due),
      result,
      adjustment,
    })),
    signedWhat: words.signedWhat(sides.them, sides.us, period, siteWords(lang).asOf(longDay(context.asOf, lang))),
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
