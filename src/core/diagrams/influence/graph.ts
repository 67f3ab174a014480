import type { Lang } from '#schemas/field.ts';
import { buyingRole, contact, layer, layerValue, stance, type influenceKind } from '#schemas/vocabulary.ts';
import type { AccountPlan, Book } from '../../link/book.ts';
import { gapSteps } from '../../measures/relationship-gap.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { nameIn } from '../../text/names.ts';
import { urlOf } from '../../address/url.ts';

export type Layer = (typeof layer.names)[number];
export type LineKind = 'reports' | (typeof influenceKind.names)[number];

/** One card of the influence map: a person we know, or one who must exist. */
export interface PersonCard {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly layer: Layer;
  readonly external: boolean;
  readonly unknown: boolean;
  readonly roles: readonly (typeof buyingRole.names)[number][];
  /** 1–5; absent for somebody unknown. */
  readonly influence?: number;
  /** −2…+2; absent for somebody unknown. */
  readonly stance?: number;
  readonly stanceLabel: string;
  readonly contactLabel: string;
  /** Steps between the relation we have and the one we want. */
  readonly gap: number;
  /** Names of our people who cover the person. */
  readonly coverage: readonly string[];
  readonly href?: string;
}

/** One line of the map. */
export interface InfluenceLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: LineKind;
  /** 1–3; reporting lines have 1. */
  readonly strength: 1 | 2 | 3;
}

/** The people of an account and the lines between them: what is drawn, tabled and printed as Mermaid. */
export interface InfluenceGraph {
  readonly layers: readonly { readonly layer: Layer; readonly label: string; readonly value: string }[];
  readonly cards: readonly PersonCard[];
  readonly lines: readonly InfluenceLine[];
}

/** Builds the influence map's model (method: R1–R3, R10). Lines to people left out of `only` are left out too. */
export function influenceGraph(plan: AccountPlan, book: Book, lang: Lang, only?: ReadonlySet<string>): InfluenceGraph {
  const people = [...plan.people.values()].filter(({ name }) => only?.has(name) ?? true);
  const known = new Set(people.map(({ name }) => name));
  const cards: PersonCard[] = people.map((person) => personCard(person, plan.id, book, lang));
  if (!only) cards.push(...unknownCards(plan, lang));
  const reports = people.flatMap(({ name, data }): InfluenceLine[] =>
    data.reportsTo !== undefined && known.has(data.reportsTo)
      ? [{ id: `reports-${name}`, from: data.reportsTo, to: name, kind: 'reports', strength: 1 }]
      : [],
  );
  const influences = (plan.relationships?.data.influences ?? []).flatMap(
    ({ from, to, kind, strength }, index): InfluenceLine[] =>
      known.has(from) && known.has(to)
        ? [{ id: `influence-${index}`, from, to, kind, strength: strength <= 1 ? 1 : strength >= 3 ? 3 : 2 }]
        : [],
  );
  return {
    layers: layer.names.map((name) => ({
      layer: name,
      label: layer.labels[name][lang],
      value: layerValue.labels[name][lang],
    })),
    cards,
    lines: [...reports, ...influences],
  };
}

function personCard(person: TypedDocument<'person'>, account: string, book: Book, lang: Lang): PersonCard {
  const { name, data } = person;
  return {
    id: name,
    name: nameIn(lang, data),
    title: data.organisation === undefined ? data.title : `${data.organisation} · ${data.title}`,
    layer: data.layer,
    external: data.organisation !== undefined,
    unknown: false,
    roles: data.roles,
    influence: data.influence,
    stance: data.stance,
    stanceLabel: stance.labels[stanceKey(data.stance)][lang],
    contactLabel: contact.labels[data.contact][lang],
    gap: gapSteps(person),
    coverage: data.coverage.map((member) => nameIn(lang, book.team.get(member)?.data ?? { name: member })),
    href: urlOf(lang, { kind: 'person', account, name }),
  };
}

/** Placeholders for people who must exist: each names the action that will find them. */
function unknownCards(plan: AccountPlan, lang: Lang): PersonCard[] {
  return (plan.relationships?.data.unknown ?? []).map((missing, index) => ({
    id: `unknown-${index}`,
    name: missing.role === undefined ? layer.labels[missing.layer][lang] : buyingRole.labels[missing.role][lang],
    title: plan.goals?.data.actions[missing.action]?.what ?? '',
    layer: missing.layer,
    external: false,
    unknown: true,
    roles: missing.role === undefined ? [] : [missing.role],
    stanceLabel: '',
    contactLabel: '',
    gap: 0,
    coverage: [],
  }));
}

/** The vocabulary's key of a stance from −2 to +2. */
export function stanceKey(value: number): (typeof stance.names)[number] {
  return stance.names.find((name) => Number(name) === value) ?? '0';
}
