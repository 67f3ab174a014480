import { layer } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { dealRoles } from '../../measures/deal-people.ts';
import { forceOf } from '../../measures/force-balance.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { influencingRelations } from './organisations.ts';
import type { Layer, Selection } from './model.ts';

/** More cards than this in one picture cannot be read; the map is split instead. */
export const MOST_CARDS = 25;

/** A picture of a large account: one layer, or a part of one that fits. */
export interface LayerSelection {
  readonly layer: Layer;
  readonly number: number;
  readonly of: number;
  readonly selection: Selection;
}

/**
 * The people of a large account in pictures that can be read: layer by layer, and where a layer is too large unit
 * after unit. The managers come along, so that every picture says to whom its people report, and, where there is room,
 * those of other pictures who influence its people or are influenced by them.
 */
export function layerSelections(plan: AccountPlan): readonly LayerSelection[] {
  const unknown = plan.relationships?.data.unknown ?? [];
  return layer.names.flatMap((name) => {
    const waiting = unknown.filter((missing) => missing.layer === name).length;
    const groups = packed(plan, inUnits(plan, name), waiting);
    return groups.map((group, index) => {
      const people = new Set(group.map((person) => person.name));
      const managers = managersOf(group);
      const room = MOST_CARDS - cardsOf(plan, group) - (index === 0 ? waiting : 0);
      const tied = tiedTo(plan, people).filter((other) => !managers.has(other));
      return {
        layer: name,
        number: index + 1,
        of: groups.length,
        selection: {
          people,
          faint: new Set([...managers, ...tied.slice(0, Math.max(0, room))]),
          ...(index === 0 && { unknownIn: name }),
        },
      };
    });
  });
}

/** Others at the far end of a line of influence, the strongest first. */
function tiedTo(plan: AccountPlan, people: ReadonlySet<string>): readonly string[] {
  const lines = plan.relationships?.data.influences ?? [];
  return [
    ...new Set(
      lines
        .filter(({ from, to }) => people.has(from) !== people.has(to))
        .toSorted((a, b) => b.strength - a.strength)
        .map(({ from, to }) => (people.has(from) ? to : from)),
    ),
  ];
}

/** The cards of a picture of these people: with their managers and the organisations that influence them. */
function cardsOf(plan: AccountPlan, people: readonly TypedDocument<'person'>[]): number {
  const names = new Set(people.map(({ name }) => name));
  return names.size + managersOf(people).size + influencingRelations(plan, names).length;
}

/** The people of a layer, those of one unit together, units in the order of the plan. */
function inUnits(plan: AccountPlan, name: Layer): readonly TypedDocument<'person'>[] {
  const units = Object.keys(plan.relationships?.data.units ?? {});
  const rank = ({ data }: TypedDocument<'person'>) =>
    data.unit === undefined ? units.length : units.indexOf(data.unit);
  return [...plan.people.values()].filter(({ data }) => data.layer === name).sort((a, b) => rank(a) - rank(b));
}

function packed(
  plan: AccountPlan,
  people: readonly TypedDocument<'person'>[],
  waiting: number,
): TypedDocument<'person'>[][] {
  // Somebody unknown in a layer without people is shown all the same.
  const groups: TypedDocument<'person'>[][] = waiting > 0 ? [[]] : [];
  for (const person of people) {
    const last = groups.at(-1);
    const joint = [...(last ?? []), person];
    const cards = cardsOf(plan, joint) + (groups.length > 1 ? 0 : Math.min(waiting, MOST_CARDS - 2));
    if (last && cards <= MOST_CARDS) last.push(person);
    else groups.push([person]);
  }
  return groups;
}

/** Whom these people report to, besides themselves. */
function managersOf(people: readonly TypedDocument<'person'>[]): ReadonlySet<string> {
  const names = new Set(people.map(({ name }) => name));
  return new Set(
    people.flatMap(({ data: { reportsTo } }) => (reportsTo !== undefined && !names.has(reportsTo) ? [reportsTo] : [])),
  );
}

/**
 * Who plays a part in an opportunity and, faint, the managers who connect them (method: R2, O4). Nothing when nobody
 * has a role.
 */
export function opportunitySelection(
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
): Selection | undefined {
  const roles = dealRoles(plan, opportunity);
  if (roles.size === 0) return undefined;
  const faint = new Set<string>();
  for (const name of roles.keys()) {
    const above: string[] = [];
    for (let at = plan.people.get(name)?.data.reportsTo; at !== undefined && !above.includes(at);) {
      if (roles.has(at)) {
        for (const between of above) faint.add(between);
        break;
      }
      above.push(at);
      at = plan.people.get(at)?.data.reportsTo;
    }
  }
  return { people: new Set(roles.keys()), faint, roles };
}

/**
 * The people of most influence, among them whoever opposes most strongly, so that the picture says of the account what
 * the whole map says; nothing when all of them are few (method: R3, E5).
 */
export function weightiestSelection(plan: AccountPlan, most: number): Selection | undefined {
  if (plan.people.size <= most) return undefined;
  const people = [...plan.people.values()];
  const [opponent] = people.filter((person) => forceOf(person) < 0).sort((a, b) => forceOf(a) - forceOf(b));
  const rank = (person: TypedDocument<'person'>) => (person === opponent ? Infinity : person.data.influence);
  const weightiest = people.toSorted((a, b) => rank(b) - rank(a)).slice(0, most);
  return { people: new Set(weightiest.map(({ name }) => name)), faint: new Set() };
}
