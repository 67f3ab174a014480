import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { AccountPlan } from '../../link/book.ts';
import type { Span } from '../../source/source-file.ts';

/** Where a thing to do comes from. */
export type ThingKind = 'error' | 'finding' | 'due' | 'gap' | 'gate';

/** One thing to do now at an account, in the reader's language. */
export interface Thing {
  readonly kind: ThingKind;
  /** What is the matter, one sentence; names of the plan file stand between backticks. */
  readonly what: string;
  /** What mends it, where something says so. */
  readonly help?: string;
  /** Why it matters, one short sentence. */
  readonly why: string;
  /** The file name of the one of us who answers for it, and the name that readers know. */
  readonly owner?: { readonly member: string; readonly name: string };
  /** The plan that it belongs to; absent for an error in what all plans share. */
  readonly plan?: AccountPlan;
  /** What is to be opened. */
  readonly span: Span;
  /** The matter that it is one case of: a rule where one speaks of it. */
  readonly matter: string;
  /** What it is worth to do it, see `worth.ts`. */
  readonly worth: number;
  /** Days since all was still in order; negative for what lies ahead, absent where the plan does not tell. */
  readonly age?: number;
  /** The rule that found it. */
  readonly rule?: string;
  /** How grave the check takes it. */
  readonly severity?: Severity;
}
