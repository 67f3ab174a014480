import { milestoneStatus, side } from '#schemas/vocabulary.ts';
import { daysBetween } from '../../../calendar/day.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { isAhead, isUnderWay, jointPlanProgress } from '../../../measures/joint-plan-progress.ts';
import { earliest } from '../../../measures/next-contact.ts';
import { shortDay, timeWords } from '../../../text/charts/time-words.ts';
import { fieldLabel } from '../../../text/labels.ts';
import { nameIn } from '../../../text/names.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { ganttFigure, MOST_ROWS } from './gantt-figure.ts';
import { byDue, type Work, type WorkGroup } from './gantt.ts';

/** What each side is called; ours and theirs where nothing else is said. */
type Sides = Readonly<Record<(typeof side.names)[number], string>>;

/** The milestones and evaluations of a joint plan over time, by side (method: J2). */
export function jointPlanFigures(plan: AccountPlan, context: FigureContext, sides?: Sides): readonly Figure[] {
  const { lang, asOf } = context;
  const words = timeWords(lang);
  const groups = jointPlanGroups(plan, context, sides);
  const { jointPlan } = plan;
  const progress = jointPlanProgress(plan);
  if (groups.length === 0 || !jointPlan || !progress) return [];
  const ahead = jointPlan.data.milestones.filter(isAhead);
  const late = isUnderWay(jointPlan.data) ? ahead.filter(({ due }) => due !== undefined && due < asOf).length : 0;
  const next = earliest(ahead.map(({ due }) => (due === undefined || due < asOf ? undefined : due)));
  const says = words.jointPlanSays(
    progress.milestones,
    progress.done,
    late,
    next === undefined ? undefined : daysBetween(asOf, next),
  );
  const head = [
    fieldLabel(lang, 'jointPlan', 'milestones'),
    fieldLabel(lang, 'jointPlan', 'milestones', '*', 'side'),
  ] as const;
  const figure = (name: string, title: string, shown: readonly WorkGroup[]) =>
    ganttFigure({ plan, name, title, says, head, groups: shown, all: groups }, context);
  const count = groups.reduce((sum, { work }) => sum + work.length, 0);
  if (count <= MOST_ROWS) return [figure('joint-plan', words.jointPlan, groups)];
  return groups.map((group) => figure(`joint-plan-${group.id}`, words.jointPlanOf(group.title), [group]));
}

/** Our milestones, the customer's and the evaluations, each by due date; without a date last. With names for both sides, the customer comes first. */
export function jointPlanGroups(
  plan: AccountPlan,
  { book, lang, asOf }: FigureContext,
  sides?: Sides,
): readonly WorkGroup[] {
  if (!plan.jointPlan) return [];
  const { data } = plan.jointPlan;
  const counts = isUnderWay(data);
  const nameOf = (name: string) => nameIn(lang, (plan.people.get(name) ?? book.team.get(name))?.data ?? { name });
  const order = sides ? side.names.toReversed() : side.names;
  const groups = order.map((which): WorkGroup => ({
    id: which,
    title: sides?.[which] ?? side.labels[which][lang],
    work: data.milestones.flatMap((one, index): readonly Work[] =>
      one.side === which
        ? [
            {
              id: `milestone-${index + 1}`,
              name: one.milestone,
              owner: one.owner === undefined ? '' : nameOf(one.owner),
              ...(one.due !== undefined && { due: one.due }),
              state: one.status === 'late' ? 'off' : one.status,
              status: milestoneStatus.labels[one.status][lang],
              counts,
              waitsFor: [],
            },
          ]
        : [],
    ),
  }));
  const evaluations: WorkGroup = {
    id: 'evaluations',
    title: fieldLabel(lang, 'jointPlan', 'evaluations'),
    work: data.evaluations.map(({ due, heldOn }, index) => ({
      id: `evaluation-${index + 1}`,
      name: `${fieldLabel(lang, 'jointPlan', 'evaluations')} · ${shortDay(due, asOf, lang)}`,
      owner: '',
      due,
      ...(heldOn !== undefined && { doneOn: heldOn }),
      state: heldOn === undefined ? 'open' : 'done',
      status: milestoneStatus.labels[heldOn === undefined ? 'open' : 'done'][lang],
      counts,
      waitsFor: [],
    })),
  };
  return [...groups, evaluations]
    .filter(({ work }) => work.length > 0)
    .map((group) => ({ ...group, work: group.work.toSorted(byDue) }));
}
