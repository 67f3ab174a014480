import type { AccountPlan } from '../link/book.ts';
import type { Located, Path } from '../parse/document.ts';
import { factsOf } from '../validate/kind-schema.ts';
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

/**
 * Every claim of an account that carries a provenance, in the order of its documents (method: G4, G8). Where the
 * schemas put `confirmedOn` is where claims are, so that a new field is never forgotten here.
 */
export function claims(plan: AccountPlan): readonly Claim[] {
  return documentsOf(plan).flatMap((document) =>
    factsOf(document)
      .past.filter((pattern) => pattern.at(-1) === 'confirmedOn')
      .flatMap((pattern) => valuesAt(document.data, pattern.slice(0, -1)))
      .map(({ path, value }) => ({ document, path, confirmation: value as Confirmation })),
  );
}
