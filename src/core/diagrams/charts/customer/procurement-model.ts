import type { Lang } from '#schemas/field.ts';
import { procurementStep, stage as stages, stepStatus } from '#schemas/vocabulary.ts';
import { urlOf } from '../../../address/url.ts';
import type { AccountPlan, Book } from '../../../link/book.ts';
import { alignment } from '../../../measures/alignment.ts';
import { whoDecidesWhere } from '../../../measures/procurement.ts';
import { stagePage, type Stage } from '../../../measures/stage-pages.ts';
import { isOpen } from '../../../measures/tier-lens.ts';
import { customerWords } from '../../../text/charts/customer-words.ts';
import { nameIn } from '../../../text/names.ts';

/** Somebody or something with a page of its own. */
export interface Named {
  readonly name: string;
  readonly href: string;
}

/** One of the customer's six steps with those who decide there (method: C6). */
export interface LaneStep {
  readonly label: string;
  /** Absent while nothing of this step is known. */
  readonly status?: (typeof stepStatus.names)[number];
  readonly statusLabel: string;
  readonly department: string;
  readonly date: string;
  readonly owners: readonly Named[];
}

/** Columns from the first to the last; the one after the six steps is the time after signing. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One of our stages under the customer's steps that it goes with (method: C5). */
export interface LaneStage extends Named, Span {
  readonly stage: Stage;
}

/** An open opportunity at the customer's step and in our stage. */
export interface LaneOpportunity extends Named {
  readonly stage: LaneStage;
  /** The column of the customer's step. */
  readonly step?: number;
  /** Steps by which we run ahead of the customer; negative when it is beyond our stage (method: C5). */
  readonly gap: number;
}

/** The two lanes: what the customer does, step by step, and what we do at the same time. */
export interface ProcurementLanes {
  readonly steps: readonly LaneStep[];
  readonly stages: readonly LaneStage[];
  readonly opportunities: readonly LaneOpportunity[];
}

/** The lanes of an account; nothing while neither a step nor the place of an opportunity is known. */
export function procurementLanes(plan: AccountPlan, book: Book, lang: Lang): ProcurementLanes | undefined {
  const written = plan.buying?.data.steps;
  const steps = whoDecidesWhere(plan).map(({ step, owners, department = '', status }): LaneStep => ({
    label: procurementStep.labels[step][lang],
    ...(status !== undefined && { status }),
    statusLabel: status === undefined ? '' : stepStatus.labels[status][lang],
    department,
    date: written?.[step]?.date ?? '',
    owners: owners.map((name) => ({
      name: nameIn(lang, plan.people.get(name)?.data ?? { name }),
      href: urlOf(lang, { kind: 'person', account: plan.id, name }),
    })),
  }));
  const lanes = stages.names.map((name) => laneStage(name, book, lang));
  const opportunities = [...plan.opportunities.values()].filter(isOpen).flatMap((opportunity): LaneOpportunity[] => {
    const { data } = opportunity;
    const stage = lanes.find((lane) => lane.stage === data.stage);
    if (!stage) return [];
    return [
      {
        name: nameIn(lang, data),
        href: urlOf(lang, opportunity),
        stage,
        ...(data.procurementStep !== undefined && { step: procurementStep.names.indexOf(data.procurementStep) }),
        gap: alignment(opportunity, book)?.gap ?? 0,
      },
    ];
  });
  // In the order of the customer's steps they read as a staircase; whose step is not known comes last.
  const place = ({ step = steps.length, stage }: LaneOpportunity) => step * stages.names.length + lanes.indexOf(stage);
  opportunities.sort((a, b) => place(a) - place(b));
  const isKnown =
    steps.some(({ status }) => status !== undefined) || opportunities.some(({ step }) => step !== undefined);
  return isKnown ? { steps, stages: lanes, opportunities } : undefined;
}

function laneStage(name: Stage, book: Book, lang: Lang): LaneStage {
  const columns = (stagePage(book, name)?.procurement ?? []).map((step) => procurementStep.names.indexOf(step));
  const after = procurementStep.names.length;
  return {
    stage: name,
    name: stages.labels[name][lang],
    href: urlOf(lang, { kind: 'stage', name }),
    from: columns.length === 0 ? after : Math.min(...columns),
    to: columns.length === 0 ? after : Math.max(...columns),
  };
}

/** How an opportunity stands to the customer, in words. */
export function standing({ step, gap }: LaneOpportunity, lang: Lang): string {
  const words = customerWords(lang);
  if (step === undefined) return words.stepUnknown;
  if (gap > 0) return words.aheadBy(gap);
  return gap < 0 ? words.behindBy(-gap) : words.inStep;
}
