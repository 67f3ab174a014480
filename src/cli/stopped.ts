import type { Outcome } from './exit.ts';

/** A command cannot go on: what to say on stderr and how to end. */
export class CommandStopped extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome, zh: string, en: string) {
    super(`${zh}\n${en}`);
    this.outcome = outcome;
  }
}
