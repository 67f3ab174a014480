import type { FoundFile } from './source-file.ts';

/** The files of one account as they once stood. */
export interface PastPlan {
  /** The full name of the commit. */
  readonly commit: string;
  /** The author's day, `YYYY-MM-DD`. */
  readonly day: string;
  /** There is no version as old as was asked for: this is the first one. */
  readonly isFirst: boolean;
  /** With their paths below the content folder. */
  readonly files: readonly FoundFile[];
}

/** Why there are no past plans: the folder was never committed, or only a part of its history is there. */
export type NoPast = 'no-history' | 'incomplete';
