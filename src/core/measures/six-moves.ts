import type { AccountPlan } from '../link/book.ts';

/** The six moves of key-account management by the words that this book uses for them. */
export type Move = 'score' | 'analysis' | 'competitors' | 'position' | 'strategy' | 'innovation';

/** Whether the plan holds what each move leaves behind (method: A14). */
const MADE: Readonly<Record<Move, (plan: AccountPlan) => boolean>> = {
  score: ({ assessment }) => (assessment?.data.scores.length ?? 0) > 0,
  analysis: ({ account, strategy }) =>
    account.data.background.company !== undefined &&
    account.data.background.foci.length > 0 &&
    strategy?.data.swot !== undefined,
  competitors: ({ account, opportunities }) =>
    account.data.background.competitors !== undefined &&
    [...opportunities.values()].some(({ data }) => data.competitors.length > 0),
  position: ({ account }) => account.data.background.ownPosition !== undefined,
  strategy: ({ account, goals }) =>
    account.data.background.intent !== undefined && Object.keys(goals?.data.actions ?? {}).length > 0,
  innovation: ({ account }) => account.data.background.innovation.length > 0,
};

/** The moves in the order of the method. */
export const MOVES: readonly Move[] = ['score', 'analysis', 'competitors', 'position', 'strategy', 'innovation'];

/** The moves that the plan shows: score, analyse, know the competitors, ourselves, set a course, stay fresh. */
export function movesMade(plan: AccountPlan): ReadonlySet<Move> {
  return new Set(MOVES.filter((move) => MADE[move](plan)));
}
