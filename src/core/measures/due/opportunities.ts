import { keyElement, procurementStep } from '#schemas/vocabulary.ts';
import type { Day } from '../../calendar/day.ts';
import type { AccountPlan } from '../../link/book.ts';
import type { Path } from '../../parse/document.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { isOpen } from '../tier-lens.ts';
import type { Due } from './due.ts';
import { named, seated } from './rhythm.ts';

/** What opportunities set days for: their close, next steps, work, what is to be learnt, and payments (method: F5, E7, O8, O11, J7). */
export function opportunityDues(plan: AccountPlan, asOf: Day): readonly Due[] {
  const all = [...plan.opportunities.values()];
  return [...all.filter(isOpen).flatMap((one) => ofOpen(one, asOf)), ...all.flatMap(payments), ...purchaseSteps(plan)];
}

function ofOpen(document: TypedDocument<'opportunity'>, asOf: Day): readonly Due[] {
  const { name, data } = document;
  const { owner, expectedClose, tender, nextStep, goNoGo } = data;
  const due = (source: Due['source'], day: Day, path: Path, more: Partial<Due> = {}): Due => ({
    source,
    id: `${source}-${name}${more.about === undefined ? '' : `-${more.about}`}`,
    day,
    owner,
    document,
    path,
    ...more,
  });
  return [
    ...(expectedClose === undefined ? [] : [due('close', expectedClose, ['expectedClose'])]),
    // A tender that has begun has its next day in the work plan.
    ...(tender?.openedOn === undefined || tender.openedOn < asOf
      ? []
      : [due('tender', tender.openedOn, ['tender', 'openedOn'])]),
    ...(nextStep
      ? [due('next-step', nextStep.due, ['nextStep', 'due'], { owner: nextStep.owner, text: nextStep.what })]
      : []),
    ...(goNoGo?.decision === 'hold' && goNoGo.reviewOn !== undefined
      ? [due('hold', goNoGo.reviewOn, ['goNoGo', 'reviewOn'])]
      : []),
    ...data.workPlan.flatMap((work, at) =>
      work.status === 'done'
        ? []
        : [
            due('work', work.due, ['workPlan', at, 'due'], {
              id: `work-${name}-${at}`,
              owner: work.owner,
              text: work.task,
            }),
          ],
    ),
    ...keyElement.names.flatMap((about) => {
      const element = data.elements[about];
      if (element?.learnBy === undefined || element.known !== undefined) return [];
      const how = element.how === undefined ? {} : { text: element.how };
      return [due('element', element.learnBy, ['elements', about, 'learnBy'], { about, ...how })];
    }),
  ];
}

function payments(document: TypedDocument<'opportunity'>): readonly Due[] {
  return document.data.payments.flatMap(({ milestone, due, receivedOn }, at) =>
    receivedOn === undefined
      ? [
          {
            source: 'payment',
            id: `payment-${document.name}-${at}`,
            day: due,
            owner: document.data.owner,
            document,
            path: ['payments', at, 'due'],
            text: milestone,
          },
        ]
      : [],
  );
}

/** The customer's own steps that are not done and have a day (method: C6). */
function purchaseSteps(plan: AccountPlan): readonly Due[] {
  const { buying: document } = plan;
  if (!document) return [];
  return procurementStep.names.flatMap((about): readonly Due[] => {
    const step = document.data.steps[about];
    if (step?.date === undefined || step.status === 'done') return [];
    const manager = named(seated(plan, 'account-manager'));
    const path = ['steps', about, 'date'];
    return [{ source: 'step', id: `step-${about}`, day: step.date, ...manager, document, path, about }];
  });
}
