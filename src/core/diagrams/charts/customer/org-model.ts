import type { Lang } from '#schemas/field.ts';
import { layer } from '#schemas/vocabulary.ts';
import { urlOf } from '../../../address/url.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { customerWords } from '../../../text/charts/customer-words.ts';
import { nameIn } from '../../../text/names.ts';

/** Somebody in a unit; without an address somebody who must exist but is not known yet. */
export interface OrgPerson {
  readonly name: string;
  readonly title: string;
  readonly layer: string;
  readonly href?: string;
}

/** A unit of the customer with its duties and the people of it that we know (method: R12). */
export interface OrgUnit {
  readonly id: string;
  readonly name: string;
  readonly duties: string;
  /** The unit above it; absent at the top. */
  readonly parent?: string;
  readonly people: readonly OrgPerson[];
  /** We know nobody there by name. */
  readonly isEmpty: boolean;
}

/** Holds the people who are in no unit; no unit can have this name. */
const NO_UNIT = 'no unit';

/** The units from the top down, each before those below it; a circle of units is opened at its first. */
export function orgUnits(plan: AccountPlan, lang: Lang): readonly OrgUnit[] {
  const { units = {}, unknown = [] } = plan.relationships?.data ?? {};
  if (Object.keys(units).length === 0) return [];
  const known = (unit: string | undefined): readonly OrgPerson[] =>
    [...plan.people.values()]
      .filter(({ data }) => data.unit === unit && data.organisation === undefined)
      .map((person) => ({
        name: nameIn(lang, person.data),
        title: person.data.title,
        layer: layer.labels[person.data.layer][lang],
        href: urlOf(lang, person),
      }));
  const wanted = (unit: string): readonly OrgPerson[] =>
    unknown
      .filter((person) => person.unit === unit)
      .map((person) => ({ name: customerWords(lang).toBeFound, title: '', layer: layer.labels[person.layer][lang] }));
  const ordered: OrgUnit[] = [];
  const seen = new Set<string>();
  const add = (id: string, parent: string | undefined) => {
    const unit = units[id];
    if (!unit || seen.has(id)) return;
    seen.add(id);
    const people = known(id);
    ordered.push({
      id,
      name: unit.name,
      duties: unit.duties,
      ...(parent !== undefined && { parent }),
      people: [...people, ...wanted(id)],
      isEmpty: people.length === 0,
    });
    for (const [below, { parent: above }] of Object.entries(units)) if (above === id) add(below, id);
  };
  for (const [id, { parent }] of Object.entries(units))
    if (parent === undefined || !(parent in units)) add(id, undefined);
  for (const id of Object.keys(units)) add(id, undefined);
  const homeless = known(undefined);
  return homeless.length === 0
    ? ordered
    : [
        ...ordered,
        { id: NO_UNIT, name: customerWords(lang).withoutUnit, duties: '', people: homeless, isEmpty: false },
      ];
}
