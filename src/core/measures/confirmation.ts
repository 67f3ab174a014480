import type { AccountPlan } from '../link/book.ts';
import type { Located, Path } from '../parse/document.ts';
import { mapNodes } from './map-nodes.ts';

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

/** Every claim of an account that carries a provenance, in the order of its documents (method: G4, G8). */
export function claims(plan: AccountPlan): readonly Claim[] {
  const { account, strategy } = plan;
  const { tier, background } = account.data;
  const listed = (path: Path, items: readonly Confirmation[]): readonly Claim[] =>
    items.map((confirmation, index) => ({ document: account, path: [...path, index], confirmation }));
  const single = (key: 'company' | 'customers' | 'competitors'): readonly Claim[] => {
    const confirmation = background[key];
    return confirmation ? [{ document: account, path: ['background', key], confirmation }] : [];
  };
  return [
    ...listed(['tier', 'evidence'], tier.evidence),
    ...single('company'),
    ...single('customers'),
    ...single('competitors'),
    ...listed(['background', 'foci'], background.foci),
    ...listed(['background', 'incumbents'], background.incumbents),
    ...(strategy ? mapNodes(strategy).map(({ path, node }) => ({ document: strategy, path, confirmation: node })) : []),
  ];
}
