import type { Kind } from '#schemas/index.ts';
import { competitor, partner } from './others.ts';
import { person, review, touchpoint } from './people.ts';
import { account, goals, jointPlan, strategy } from './plan.ts';
import type { Question } from './question.ts';
import { opportunity, play, solution } from './sales.ts';

/**
 * What to ask for, in which order: the choice that no schema makes. What a schema requires and is not named here is asked
 * for behind it.
 */
const QUESTIONS: Partial<Record<Kind, readonly Question[]>> = {
  account,
  person,
  opportunity,
  touchpoint,
  review,
  jointPlan,
  strategy,
  goals,
  competitor,
  partner,
  solution,
  play,
};

/** What to ask for a kind first. */
export function questionsOf(kind: Kind): readonly Question[] {
  return QUESTIONS[kind] ?? [];
}

/** The kinds whose body the method asks for: the background of an account (method: P3). */
const WITH_BODY: ReadonlySet<Kind> = new Set(['account']);

/** Whether a document of the kind says something in its body from the start. */
export function needsBody(kind: Kind): boolean {
  return WITH_BODY.has(kind);
}
