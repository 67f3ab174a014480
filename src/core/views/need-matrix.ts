import { opportunityState } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';
import { executionLines, needsByGoal, type LineState } from '../measures/execution-lines.ts';
import { goalsServed } from '../measures/traceability.ts';
import { whiteSpace } from '../measures/white-space.ts';
import { strategyWords } from '../text/charts/strategy-words.ts';
import { opportunityLink, solutionLink, type Link, type ViewContext } from './context.ts';

/** What one solution does for one need. */
interface MatrixCell {
  readonly state: LineState;
  readonly label: string;
  readonly opportunities: readonly Link[];
}

/** A need with a cell for each solution; a cell is absent where the solution does nothing for it. */
interface MatrixRow {
  readonly text: string;
  readonly note: string;
  readonly cells: readonly (MatrixCell | undefined)[];
  readonly isOpen: boolean;
}

/** Needs by solutions, with the state of each answer and the white space between them (method: G6, G9). */
export interface NeedMatrix {
  readonly says: string;
  readonly solutions: readonly (Link | undefined)[];
  readonly groups: readonly { readonly label: string; readonly rows: readonly MatrixRow[] }[];
  /** How many needs each solution has a current or planned answer to. */
  readonly totals: readonly number[];
  readonly answered: number;
  readonly needs: number;
}

/** Builds the matrix; nothing while no line joins a need to anything of ours. */
export function needMatrix(context: ViewContext, plan: AccountPlan): NeedMatrix | undefined {
  const { lang } = context;
  const lines = executionLines(plan);
  const data = plan.strategy?.data;
  if (!data || lines.length === 0) return undefined;
  const words = strategyWords(lang);
  const goals = Object.keys(data.goals);
  const served = goalsServed(plan);
  const open = new Set(whiteSpace(plan).map(({ name }) => name));
  // What stands on a line without a solution comes last.
  const named = [...new Set(lines.flatMap(({ solution }) => (solution === undefined ? [] : [solution])))];
  const solutions = [...named, ...(lines.some(({ solution }) => solution === undefined) ? [undefined] : [])];
  const cell = (need: string, solution: string | undefined): MatrixCell | undefined => {
    const own = lines.filter((line) => line.need === need && line.solution === solution);
    const state = opportunityState.names.find((name) => own.some((line) => line.state === name));
    if (state === undefined) return undefined;
    const names = new Set(own.flatMap(({ opportunity }) => (opportunity === undefined ? [] : [opportunity])));
    return {
      state,
      label: opportunityState.labels[state][lang],
      opportunities: [...names].map((name) => opportunityLink(context, plan, name)),
    };
  };
  const groups = needsByGoal(plan).map(({ goal, needs }) => ({
    label:
      goal === undefined
        ? words.untraced
        : `${words.goalNumber(goals.indexOf(goal) + 1)} · ${data.goals[goal]?.text ?? goal}`,
    rows: needs.map((need): MatrixRow => {
      const others = (served.get(need) ?? []).slice(1).map((other) => goals.indexOf(other) + 1);
      return {
        text: data.needs[need]?.text ?? need,
        note: others.length === 0 ? '' : words.alsoGoals(others),
        cells: solutions.map((solution) => cell(need, solution)),
        isOpen: open.has(need),
      };
    }),
  }));
  const rows = groups.flatMap((group) => group.rows);
  const answered = rows.filter(({ isOpen }) => !isOpen).length;
  const totals = solutions.map(
    (_, index) =>
      rows.filter(({ cells }) => {
        const state = cells[index]?.state;
        return state === 'current' || state === 'planned';
      }).length,
  );
  const answering = named.filter((_, index) => (totals[index] ?? 0) > 0).length;
  return {
    says: words.matrixSays(rows.length, answered, answering),
    solutions: solutions.map((solution) => (solution === undefined ? undefined : solutionLink(context, solution))),
    groups,
    totals,
    answered,
    needs: rows.length,
  };
}
