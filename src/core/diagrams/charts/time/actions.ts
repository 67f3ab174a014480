import { actionStatus } from '#schemas/vocabulary.ts';
import { daysBetween } from '../../../calendar/day.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { actionHealth, type NamedAction } from '../../../measures/action-health.ts';
import { earliest } from '../../../measures/next-contact.ts';
import { timeWords } from '../../../text/charts/time-words.ts';
import { fieldLabel } from '../../../text/labels.ts';
import { nameIn } from '../../../text/names.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { ganttFigure, MOST_ROWS } from './gantt-figure.ts';
import { byDue, type Work, type WorkGroup } from './gantt.ts';

/** The actions of a plan over time, by goal; a picture for each goal when there are many (method: P5). */
export function actionFigures(plan: AccountPlan, context: FigureContext): readonly Figure[] {
  const { lang, asOf } = context;
  const words = timeWords(lang);
  const groups = actionGroups(plan, context);
  if (groups.length === 0) return [];
  const health = actionHealth(plan, asOf);
  const head = [fieldLabel(lang, 'goals', 'actions'), fieldLabel(lang, 'goals', 'goals')] as const;
  const figure = (name: string, title: string, shown: readonly WorkGroup[]) => {
    const isShown = ({ action }: NamedAction) => shown.some(({ id }) => id === action.goal);
    const next = earliest(
      health.open.filter(isShown).map(({ action }) => (action.due < asOf ? undefined : action.due)),
    );
    const says = words.actionsSay(
      health.open.filter(isShown).length,
      health.overdue.filter(isShown).length,
      next === undefined ? undefined : daysBetween(asOf, next),
    );
    return ganttFigure({ plan, name, title, says, head, groups: shown, all: groups }, context);
  };
  const count = groups.reduce((sum, { work }) => sum + work.length, 0);
  if (count <= MOST_ROWS) return [figure('actions', words.actions, groups)];
  return groups.map((group) => figure(`actions-${group.id}`, words.actionsOf(group.title), [group]));
}

/** The goals with their actions, each by due date. */
export function actionGroups(plan: AccountPlan, { book, lang }: FigureContext): readonly WorkGroup[] {
  const actions = Object.entries(plan.goals?.data.actions ?? {});
  return Object.entries(plan.goals?.data.goals ?? {}).flatMap(([id, goal]) => {
    const work = actions
      .filter(([, action]) => action.goal === id)
      .map(([name, action]): Work => ({
        id: name,
        name: action.what,
        owner: nameIn(lang, book.team.get(action.owner)?.data ?? { name: action.owner }),
        due: action.due,
        ...(action.doneOn !== undefined && { doneOn: action.doneOn }),
        state: action.status === 'postponed' || action.status === 'dropped' ? 'off' : action.status,
        status: actionStatus.labels[action.status][lang],
        counts: true,
        waitsFor: action.dependsOn,
      }))
      .toSorted(byDue);
    return work.length === 0 ? [] : [{ id, title: goal.text, due: goal.due, work }];
  });
}
