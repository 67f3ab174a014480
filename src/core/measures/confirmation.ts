import type { AccountPlan } from '../link/book.ts';
import type { Located, Path } from '../parse/document.ts';
import { factsOf } from '../validate/kind-schema.ts';
import type { Pattern, SchemaFacts } from '../validate/schema-walk.ts';
import { valuesAt } from './values-at.ts';
import { documentsOf } from './written-texts.ts';

/** Who at the customer confirmed a claim, and when; it is an assumption until both are there (method: G8). */
export interface Confirmation {
  readonly confirmedBy?: string | undefined;
  readonly confirmedOn?: string | undefined;
}

/** A claim about the customer and where it stands. */
export interface Claim {
  readonly document: Located;
  readonly path: Path;
  readonly confirmation: Confirmation;
}

/** Whether somebody at the customer confirmed a claim. */
export function isConfirmed({ confirmedBy, confirmedOn }: Confirmation): boolean {
  return confirmedBy !== undefined && confirmedOn !== undefined;
}

const patterns = new WeakMap<SchemaFacts, readonly Pattern[]>();

/** The places of a schema that hold claims, found once for each kind. */
function claimPatterns(facts: SchemaFacts): readonly Pattern[] {
  let known = patterns.get(facts);
  if (!known) {
    const confirmed = facts.past.filter((pattern) => pattern.at(-1) === 'confirmedOn');
    patterns.set(facts, (known = confirmed.map((pattern) => pattern.slice(0, -1))));
  }
  return known;
}

/**
 * Every claim of an account that carries a provenance, in the order of its documents (method: G4, G8). Where the
 * schemas put `confirmedOn` is where claims are, so that a new field is never forgotten here.
 */
export function claims(plan: AccountPlan): readonly Claim[] {
  const found: Claim[] = [];
  for (const document of documentsOf(plan)) {
    for (const pattern of claimPatterns(factsOf(document))) {
      for (const { path, value } of valuesAt(document.data, pattern))
        found.push({ document, path, confirmation: value as Confirmation });
    }
  }
  return found;
}
