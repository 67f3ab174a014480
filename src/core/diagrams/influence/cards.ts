import type { Lang } from '#schemas/field.ts';
import { buyingRole, contact, layer, stance } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { personMarks } from '../../measures/person-marks.ts';
import { gapSteps } from '../../measures/relationship-gap.ts';
import { nameIn } from '../../text/names.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { stanceKey } from './draw-stance.ts';
import type { InfluenceContext, InfluenceLine, PersonCard, Selection } from './model.ts';

/** The card of a person of the customer or around it. */
export function personCard(
  person: TypedDocument<'person'>,
  plan: AccountPlan,
  { book, asOf, lang }: InfluenceContext,
  selection?: Selection,
): PersonCard {
  const { name, data } = person;
  const roles = selection?.roles ? (selection.roles.get(name) ?? []) : data.roles;
  return {
    id: name,
    name: nameIn(lang, data),
    title: data.organisation === undefined ? data.title : `${data.organisation} · ${data.title}`,
    layer: data.layer,
    external: data.organisation !== undefined,
    unknown: false,
    faint: selection?.faint.has(name) ?? false,
    roles,
    influence: data.influence,
    stance: data.stance,
    stanceLabel: stance.labels[stanceKey(data.stance)][lang],
    contactLabel: contact.labels[data.contact][lang],
    gap: gapSteps(person),
    coverage: data.coverage.map((member) => nameIn(lang, book.team.get(member)?.data ?? { name: member })),
    marks: { ...personMarks(person, plan, book, asOf), roles },
    href: urlOf(lang, { kind: 'person', account: plan.id, name }),
  };
}

/** Organisations outside that influence people here, as cards beside them, with their lines (method: R8). */
export function influencingOrganisations(plan: AccountPlan, known: ReadonlySet<string>, lang: Lang) {
  const shown = new Set([...plan.people.values()].map(({ data }) => data.organisation));
  return (plan.relationships?.data.strategicRelations ?? []).flatMap((relation, index) => {
    const influenced = relation.influences.filter((name) => known.has(name));
    const [first] = influenced;
    const near = first === undefined ? undefined : plan.people.get(first);
    // Whoever is drawn as a person of that organisation is not drawn twice.
    if (!near || shown.has(relation.organisation)) return [];
    const id = `organisation-${index}`;
    const card: PersonCard = {
      id,
      name: relation.organisation,
      title: relation.relationToCustomer,
      layer: near.data.layer,
      external: true,
      unknown: false,
      faint: false,
      roles: [],
      stanceLabel: '',
      contactLabel: relation.current,
      gap: 0,
      coverage: [],
      ...(relation.partner !== undefined && { href: urlOf(lang, { kind: 'partner', name: relation.partner }) }),
    };
    const lines = influenced.map((to): InfluenceLine => ({
      id: `${id}-${to}`,
      from: id,
      to,
      kind: 'external',
      strength: 1,
    }));
    return [{ card, lines }];
  });
}

/** Placeholders for people who must exist: each names the action that will find them. */
export function unknownCards(plan: AccountPlan, lang: Lang): PersonCard[] {
  return (plan.relationships?.data.unknown ?? []).map((missing, index) => ({
    id: `unknown-${index}`,
    name: missing.role === undefined ? layer.labels[missing.layer][lang] : buyingRole.labels[missing.role][lang],
    title: plan.goals?.data.actions[missing.action]?.what ?? '',
    layer: missing.layer,
    external: false,
    unknown: true,
    faint: false,
    roles: missing.role === undefined ? [] : [missing.role],
    stanceLabel: '',
    contactLabel: '',
    gap: 0,
    coverage: [],
  }));
}
