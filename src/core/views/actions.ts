import { actionStatus } from '#schemas/vocabulary.ts';
import { daysBetween } from '../calendar/day.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import type { AccountPlan } from '../link/book.ts';
import { told } from '../text/left-out.ts';
import { siteWords } from '../text/site-words.ts';
import { accountLink, amountIn, memberLink, personLink, type Link, type ViewContext } from './context.ts';

/** One action as lists show it (method: P5). */
export interface ActionRow {
  readonly id: string;
  readonly what: string;
  readonly goal: string;
  readonly account: Link;
  readonly owner: Link;
  readonly due: string;
  readonly dueText: string;
  readonly status: string;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  readonly people: readonly Link[];
  readonly budget: string;
  /** What shows that it is done. */
  readonly evidence: string;
  readonly dependsOn: readonly string[];
}

/** The actions of an account: open ones first, the nearest due date first. */
export function actionRows(context: ViewContext, plan: AccountPlan): readonly ActionRow[] {
  const words = siteWords(context.lang);
  const actions = Object.entries(plan.goals?.data.actions ?? {});
  const what = new Map(
    // One that an edition does not tell has its number.
    actions.map(([id, action], at) => [id, told(action.what) || words.actionNumbered(at + 1)]),
  );
  return actions
    .map(([id, action]): ActionRow => {
      const isOpen = action.status === 'open' || action.status === 'doing';
      return {
        id,
        what: what.get(id) ?? '',
        goal: action.goal,
        account: accountLink(context, plan),
        owner: memberLink(context, action.owner),
        due: action.due,
        dueText: isOpen ? words.inDays(daysBetween(context.asOf, action.due)) : (action.doneOn ?? ''),
        status: actionStatus.labels[action.status][context.lang],
        isOpen,
        isOverdue: isOpen && action.due < context.asOf,
        people: action.people.map((person) => personLink(context, plan, person)),
        budget: action.budget === undefined ? '' : amountIn(context, action.budget),
        evidence: action.evidence ?? '',
        dependsOn: action.dependsOn.map((name) => what.get(name) ?? name),
      };
    })
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || compare(a.due, b.due) || compare(a.id, b.id));
}
