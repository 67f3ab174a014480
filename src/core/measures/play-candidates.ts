import { compare } from '../diagnostics/diagnostic.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { isOpen } from './tier-lens.ts';

/** An account where a play could be used next, and what speaks for it. */
export interface PlayCandidate {
  readonly plan: AccountPlan;
  /** The account is of an industry that the play names. */
  readonly sameIndustry: boolean;
  /** Solutions of the play that the account plans or is offered. */
  readonly solutions: readonly string[];
}

/** The accounts that a play came from, that copy it, or whose execution map cites it (method: J3, G6, G8). */
export function playUsers(name: string, book: Book): readonly AccountPlan[] {
  const origin = book.plays.get(name)?.data.origin;
  return [...book.accounts.values()].filter(
    ({ id, goals, strategy }) =>
      id === origin ||
      goals?.data.copies.some(({ play }) => play === name) === true ||
      goals?.data.growth?.replication === name ||
      strategy?.data.execution.some((line) => line.case === name) === true ||
      strategy?.data.steps.cases.includes(name) === true,
  );
}

/**
 * The accounts that a play fits by what can be compared: its industries and its solutions, those with both first,
 * then the highest tier. Its
 * preconditions are sentences, which somebody has to judge (method: J3, step five; the order is ours).
 */
export function playCandidates(name: string, book: Book): readonly PlayCandidate[] {
  const play = book.plays.get(name);
  if (!play) return [];
  const { industries, solutions } = play.data;
  const users = new Set(playUsers(name, book));
  return [...book.accounts.values()]
    .filter((plan) => !users.has(plan) && plan.account.data.lifecycle !== 'former')
    .map((plan) => {
      const wanted = wantedSolutions(plan);
      return {
        plan,
        sameIndustry: industries.includes(plan.account.data.industry),
        solutions: solutions.filter((solution) => wanted.has(solution)),
      };
    })
    .filter(({ sameIndustry, solutions: some }) => sameIndustry || some.length > 0)
    .sort((a, b) => strength(b) - strength(a) || compare(tierOf(a), tierOf(b)));
}

function tierOf({ plan }: PlayCandidate): string {
  return plan.account.data.tier.declared;
}

function strength({ sameIndustry, solutions }: PlayCandidate): number {
  return (sameIndustry ? 1 : 0) + (solutions.length > 0 ? 1 : 0);
}

/** What an account is offered today or planned to be. */
function wantedSolutions({ strategy, opportunities }: AccountPlan): ReadonlySet<string> {
  const open = [...opportunities.values()].filter(isOpen).flatMap(({ data }) => data.solutions);
  const planned = (strategy?.data.execution ?? []).flatMap(({ solution }) => solution ?? []);
  return new Set([...open, ...planned]);
}
