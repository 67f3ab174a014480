import type { Day } from '../calendar/day.ts';
import type { TypedDocument } from '../validate/validate.ts';

/** The four steps of the execution map in their order; the fourth, opportunities, is the map itself (method: G8). */
const STEPS = ['validated', 'relations', 'cases', 'opportunities'] as const;
export type ExecutionStep = (typeof STEPS)[number];

/** When somebody at the customer last went through the strategy map with us. */
export interface MapValidation {
  readonly person: string;
  readonly on: Day;
  /** Its place in `steps.validated`. */
  readonly index: number;
}

/** Which of the four steps a plan has taken; relations and cases count on a line of the execution map too. */
export function stepsTaken({ data }: TypedDocument<'strategy'>): readonly ExecutionStep[] {
  const { steps, execution } = data;
  const taken: Readonly<Record<ExecutionStep, boolean>> = {
    validated: steps.validated.length > 0,
    relations: steps.relations.length > 0 || execution.some(({ relations }) => relations.length > 0),
    cases: steps.cases.length > 0 || execution.some((line) => line.case !== undefined),
    opportunities: execution.some(({ opportunity }) => opportunity !== undefined),
  };
  return STEPS.filter((step) => taken[step]);
}

/** The steps before the last one taken that were left out (method: G8, MAP-05). */
export function stepsSkipped(strategy: TypedDocument<'strategy'>): readonly ExecutionStep[] {
  const taken = stepsTaken(strategy);
  const last = taken.at(-1);
  return last === undefined ? [] : STEPS.slice(0, STEPS.indexOf(last)).filter((step) => !taken.includes(step));
}

/** The newest validation of the strategy map; it takes a person at the customer and a day (method: G8). */
export function lastValidation({ data }: TypedDocument<'strategy'>): MapValidation | undefined {
  return data.steps.validated
    .map(({ person, on }, index) => ({ person, on, index }))
    .reduce<MapValidation | undefined>((last, next) => (last && last.on >= next.on ? last : next), undefined);
}
