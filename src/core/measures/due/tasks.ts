import type { Day } from '../../calendar/day.ts';
import type { AccountPlan } from '../../link/book.ts';
import { decisionsOf, isPending } from '../decisions.ts';
import { isAhead, isUnderWay } from '../joint-plan-progress.ts';
import { runningDevelopment } from '../phase-gates.ts';
import type { Due } from './due.ts';
import { named, seated } from './rhythm.ts';

/** The open actions of the plan, and what contacts and reviews left to do (method: P5, E7, P12). */
export function actionDues(plan: AccountPlan, asOf: Day): readonly Due[] {
  const { goals, touchpoints } = plan;
  const actions = Object.entries(goals?.data.actions ?? {}).flatMap(([name, { what, owner, due, status }]) =>
    goals && (status === 'open' || status === 'doing')
      ? [
          {
            source: 'action' as const,
            id: `action-${name}`,
            day: due,
            owner,
            document: goals,
            path: ['actions', name, 'due'],
            text: what,
          },
        ]
      : [],
  );
  // A step has no mark for “done”: only one that lies ahead is known to be open.
  const steps = touchpoints.flatMap((document) => {
    const step = document.data.nextStep;
    if (step === undefined || step.due < asOf) return [];
    const id = `contact-step-${document.date ?? ''}-${document.name}`;
    const path = ['nextStep', 'due'];
    return [{ source: 'contact-step' as const, id, day: step.due, owner: step.owner, document, path, text: step.what }];
  });
  // One that an action carries out by the same day stands there already.
  const decisions = plan.reviews.flatMap((document) =>
    document.date === undefined
      ? []
      : decisionsOf({ ...document, date: document.date }, plan, asOf).flatMap((traced, at) => {
          const { what, owner, due, action } = traced.decision;
          const isActionDue = action !== undefined && goals?.data.actions[action]?.due === due;
          if (isActionDue || !isPending(traced)) return [];
          const id = `decision-${document.date ?? ''}-${document.name}-${at}`;
          const path = ['decisions', at, 'due'];
          return [{ source: 'decision' as const, id, day: due, owner, document, path, text: what }];
        }),
  );
  return [...actions, ...steps, ...decisions];
}

/** The open tasks and samples of a running development (method: § 1.5, E8). */
export function developmentDues(plan: AccountPlan): readonly Due[] {
  const document = runningDevelopment(plan);
  if (!document) return [];
  const { procedure, samples } = document.data;
  const tasks = (procedure?.tasks ?? []).flatMap(({ task, owner, due, status }, at) =>
    status === 'done'
      ? []
      : [
          {
            source: 'task' as const,
            id: `task-${at}`,
            day: due,
            owner,
            document,
            path: ['procedure', 'tasks', at, 'due'],
            text: task,
          },
        ],
  );
  const asked = samples.flatMap(({ spec, due, deliveredOn, techOwner }, at) =>
    deliveredOn === undefined
      ? [
          {
            source: 'sample' as const,
            id: `sample-${at}`,
            day: due,
            owner: techOwner,
            document,
            path: ['samples', at, 'due'],
            text: spec,
          },
        ]
      : [],
  );
  return [...tasks, ...asked];
}

/** The milestones and evaluations ahead in a joint plan that is agreed and not closed (method: J2). */
export function jointPlanDues(plan: AccountPlan): readonly Due[] {
  const { jointPlan: document, people } = plan;
  if (!document || !isUnderWay(document.data)) return [];
  const manager = seated(plan, 'account-manager');
  const milestones = document.data.milestones.flatMap((entry, at) => {
    if (!isAhead(entry) || entry.due === undefined) return [];
    // One of the customer’s people may own it: then our manager follows it up.
    const owner = entry.owner === undefined || people.has(entry.owner) ? manager : entry.owner;
    return [
      {
        source: 'milestone' as const,
        id: `milestone-${at}`,
        day: entry.due,
        ...named(owner),
        document,
        path: ['milestones', at, 'due'],
        text: entry.milestone,
      },
    ];
  });
  const evaluations = document.data.evaluations.flatMap(({ due, heldOn }, at) =>
    heldOn === undefined
      ? [
          {
            source: 'evaluation' as const,
            id: `evaluation-${at}`,
            day: due,
            ...named(manager),
            document,
            path: ['evaluations', at, 'due'],
          },
        ]
      : [],
  );
  return [...milestones, ...evaluations];
}
