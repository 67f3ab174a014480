import type { RuleName } from '../diagnostics/diagnostic.ts';

/** Areas that judge what stays with the team: the relation to a coach, the lawfulness of data, the register. */
const AREAS = ['coach/', 'privacy/', 'hospitality/'] as const;

/** Rules that ask for commitments of the customer, or whether a body says something. */
const ALONE: ReadonlySet<string> = new Set<RuleName>([
  'touchpoint/no-next-step',
  'plan/missing-part',
  'plan/description-only',
]);

/**
 * Whether a rule's judgement needs nothing that executives do not see. The others would find in their edition what is
 * not so; tests hold the rest to what the team's edition finds.
 */
export function judgesForExecutives(rule: string): boolean {
  return !ALONE.has(rule) && !AREAS.some((area) => rule.startsWith(area));
}
