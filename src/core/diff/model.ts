import type { Severity } from '../diagnostics/diagnostic.ts';
import type { ChangeKind } from './kinds.ts';

/** One change in the terms of the plan, in one language. All texts are on one line and as long as their author made them. */
export interface ChangeRow {
  readonly kind: ChangeKind;
  /** How much it means to whoever reviews the plan; see `WEIGHTS`. */
  readonly weight: number;
  /** The file below the content folder; of a document that is gone, where it was. */
  readonly file: string;
  /** Keys from the root of the front matter, `*` for an item of a list; empty for the document as a whole. */
  readonly path: readonly string[];
  /** Of what the change is: `Kim (President) · Stance`. */
  readonly what: string;
  /** Empty where there was nothing. */
  readonly before: string;
  /** Empty where there is nothing now. */
  readonly after: string;
  /** The values as they are written, where a single one was written: for programs, the same in every language. */
  readonly from?: Written;
  readonly to?: Written;
  /** What it means: `slipped 14 days`, `gate passed`, `new`; perhaps empty. */
  readonly note: string;
}

/** A single value of the front matter. */
export type Written = string | number | boolean;

/** A computed value of the method that both books have, and that differs. */
export interface ComputedRow {
  /** The indicator's name, kept forever. */
  readonly name: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** A finding that a change brought or mended. */
export interface FindingChange {
  readonly severity: Severity;
  readonly name: string;
  readonly file: string;
  /** 1-based; of one that is gone, where it was. */
  readonly line: number;
  readonly message: string;
}

/** What has changed in one account, or in what all accounts share. */
export interface GroupDiff {
  /** The folder of the account; empty for what all accounts share. */
  readonly id: string;
  /** Its name in the reader's language. */
  readonly name: string;
  readonly state: 'new' | 'gone' | 'renamed' | 'changed';
  /** The folder that a renamed account had. */
  readonly formerId?: string;
  /** The weight of its heaviest change; 0 when nobody changed it and only its findings or values did. */
  readonly weight: number;
  /** The heaviest first. */
  readonly changes: readonly ChangeRow[];
  /** The gravest first. */
  readonly newFindings: readonly FindingChange[];
  readonly goneFindings: readonly FindingChange[];
  readonly computed: readonly ComputedRow[];
  /** What cannot be known of it, such as findings of a side on which its rules were not run. */
  readonly notes: readonly string[];
}

/** What has changed between two books that are judged at the same day. */
export interface BookDiff {
  readonly asOf: string;
  /** The heaviest first; what all accounts share comes last. */
  readonly groups: readonly GroupDiff[];
  /** What a reader must know of the comparison as a whole. */
  readonly notes: readonly string[];
}
