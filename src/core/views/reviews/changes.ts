import type { Segment } from '../../text/segments.ts';
import type { Link } from '../context.ts';

/** What has changed in a plan since a review, for whoever prepares the next one. */
export interface ReviewChanges {
  readonly title: string;
  /** The review as it was held. */
  readonly review?: Link;
  /** What cannot be known, and that nothing changed. */
  readonly notes: readonly string[];
  /** What stands above the columns. */
  readonly columns: { readonly what: string; readonly before: string; readonly after: string };
  /** The heaviest changes, then computed values, each under its heading. */
  readonly groups: readonly ChangedRows[];
  readonly findings: readonly ChangedFindings[];
}

/** Rows of one sort, and how many more there are. */
export interface ChangedRows {
  readonly heading: string;
  readonly rows: readonly ChangedRow[];
  /** Empty when all are shown. */
  readonly left: string;
  /** The command that shows all. */
  readonly command?: string;
}

/** A change in the words of a comparison, cut to what a table holds. */
export interface ChangedRow {
  readonly what: string;
  /** The page that shows it; absent for what is gone. */
  readonly href?: string;
  readonly before: string;
  readonly after: string;
  readonly note: string;
}

/** Findings that came, or those that are gone. */
export interface ChangedFindings {
  readonly heading: string;
  readonly rows: readonly ChangedFinding[];
  readonly left: string;
}

export interface ChangedFinding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly severityLabel: string;
  readonly message: readonly Segment[];
  readonly rule: Link;
}
