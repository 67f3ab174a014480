import type { opportunityState } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';
import { goalsServed } from './traceability.ts';

/** How far along a line of the execution map is. */
export type LineState = (typeof opportunityState.names)[number];

/** A need beside what answers it. */
export interface ExecutionLine {
  readonly need: string;
  readonly solution?: string | undefined;
  readonly opportunity?: string | undefined;
  readonly state: LineState;
}

/**
 * The lines of the execution map. A need without any line is answered by the opportunities that list it, as long as
 * they were not lost or given up (method: G6, G9).
 */
export function executionLines({ strategy, opportunities }: AccountPlan): readonly ExecutionLine[] {
  const lines = strategy?.data.execution ?? [];
  const drawn = new Set(lines.map(({ need }) => need));
  const needs = strategy?.data.needs ?? {};
  const listed = [...opportunities.values()]
    .filter(({ data }) => (data.outcome?.result ?? 'won') === 'won')
    .flatMap(({ name, data }) =>
      data.needs
        .filter((need) => need in needs && !drawn.has(need))
        .map((need) => ({ need, opportunity: name, state: data.state })),
    );
  return [...lines, ...listed];
}

/** The needs that serve a goal first of all; without a goal those that lead to none. */
export interface NeedGroup {
  readonly goal?: string;
  readonly needs: readonly string[];
}

/** The needs by the first goal that each leads up to, in the order of the goals; each need once (method: G5, G6). */
export function needsByGoal(plan: AccountPlan): readonly NeedGroup[] {
  const served = goalsServed(plan);
  const firstIs = (goal: string | undefined) =>
    [...served].filter(([, [first]]) => first === goal).map(([need]) => need);
  const groups: readonly NeedGroup[] = [
    ...Object.keys(plan.strategy?.data.goals ?? {}).map((goal) => ({ goal, needs: firstIs(goal) })),
    { needs: firstIs(undefined) },
  ];
  return groups.filter(({ needs }) => needs.length > 0);
}
