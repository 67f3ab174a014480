import { procurementStep, type stepStatus } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';
import type { ProcurementStep } from './alignment.ts';

/** One of the customer's six steps with what we know of it. */
export interface StepFacts {
  readonly step: ProcurementStep;
  /** The people who decide at this step; empty when we do not know them. */
  readonly owners: readonly string[];
  readonly department?: string;
  readonly status?: (typeof stepStatus.names)[number];
}

/** Who decides where: all six steps in their order, known or not (method: C6). */
export function whoDecidesWhere({ buying }: AccountPlan): readonly StepFacts[] {
  return procurementStep.names.map((step) => {
    const facts = buying?.data.steps[step];
    return { step, owners: facts?.owners ?? [], ...(facts && { department: facts.department, status: facts.status }) };
  });
}

/** The first step that is still ahead although a later one has begun, and that later one (method: C6). */
export interface SkippedStep {
  readonly skipped: ProcurementStep;
  readonly begun: ProcurementStep;
}

/** The step that the customer seems to have skipped; nothing while the steps are in their order (method: C6). */
export function skippedStep(plan: AccountPlan): SkippedStep | undefined {
  const steps = whoDecidesWhere(plan);
  const first = steps.findIndex(({ status }) => status === 'ahead');
  const skipped = steps[first];
  const begun = steps.find(({ status }, at) => at > first && (status === 'running' || status === 'done'));
  return skipped && begun && { skipped: skipped.step, begun: begun.step };
}

/** The steps whose owner nobody of us knows, in their order (method: C6). */
export function stepsWithoutOwner(plan: AccountPlan): readonly ProcurementStep[] {
  return whoDecidesWhere(plan)
    .filter(({ owners }) => owners.length === 0)
    .map(({ step }) => step);
}
