/** How a command ended; the exit code follows from it and from nothing else. */
export type Outcome =
  | 'clean'
  | 'findings'
  | 'usage'
  | 'no-files'
  | 'leak'
  | 'environment'
  | 'bug'
  | 'interrupted'
  | 'terminated';

const CODES: Readonly<Record<Outcome, number>> = {
  clean: 0,
  findings: 1,
  usage: 2,
  'no-files': 2,
  leak: 3,
  environment: 4,
  bug: 70,
  interrupted: 130,
  terminated: 143,
};

/** The exit code of an outcome. Codes never change their meaning. */
export function exitCode(outcome: Outcome): number {
  return CODES[outcome];
}
