import { buyingRole, layer } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { isOpen } from './tier-lens.ts';

export type BuyingRole = (typeof buyingRole.names)[number];
export type Layer = (typeof layer.names)[number];

/** The people who hold a role, in their own file or in an open opportunity (method: R2). */
export function holdersOf(role: BuyingRole, plan: AccountPlan): readonly TypedDocument<'person'>[] {
  const inProjects = new Set<string>();
  for (const opportunity of plan.opportunities.values()) {
    if (!isOpen(opportunity)) continue;
    for (const held of opportunity.data.roles) if (held.role === role) inProjects.add(held.person);
  }
  return [...plan.people.values()].filter(({ name, data }) => data.roles.includes(role) || inProjects.has(name));
}

/** What a person is in one project: their roles at the account and those that the project adds (method: R2). */
export function rolesIn(
  { data }: TypedDocument<'opportunity'>,
  person: TypedDocument<'person'>,
): ReadonlySet<BuyingRole> {
  const here = data.roles.filter((held) => held.person === person.name).map(({ role }) => role);
  return new Set([...person.data.roles, ...here]);
}

/** The roles of the five that nobody holds and no action is to find (method: R2). */
export function rolesMissing(plan: AccountPlan): readonly BuyingRole[] {
  const sought = new Set(plan.relationships?.data.unknown.map(({ role }) => role));
  return buyingRole.names.filter((role) => !sought.has(role) && holdersOf(role, plan).length === 0);
}

/** The layers of the four from which we know nobody and no action is to find somebody (method: R10). */
export function layersMissing(plan: AccountPlan): readonly Layer[] {
  const known = new Set<Layer>(plan.relationships?.data.unknown.map((sought) => sought.layer));
  for (const { data } of plan.people.values()) known.add(data.layer);
  return layer.names.filter((name) => !known.has(name));
}
