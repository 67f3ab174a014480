import type { Lang } from '#schemas/field.ts';
import { buyingRole, contact, layer, stance } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { personMarks } from '../../measures/person-marks.ts';
import { gapSteps } from '../../measures/relationship-gap.ts';
import { nameIn } from '../../text/names.ts';
import { postOf } from '../../text/left-out.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { stanceKey } from './draw-stance.ts';
import type { InfluenceContext, PersonCard, Selection } from './model.ts';

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
    title: postOf(data),
    layer: data.layer,
    external: data.organisation !== undefined,
    unknown: false,
    faint: selection?.faint.has(name) ?? false,
    roles,
    influence: data.influence,
    stance: data.stance,
    stanceLabel: stance.labels[stanceKey(data.stance)][lang],
    preference: data.preference,
    contactLabel: contact.labels[data.contact][lang],
    gap: gapSteps(person),
    coverage: data.coverage.map((member) => nameIn(lang, book.team.get(member)?.data ?? { name: member })),
    marks: { ...personMarks(person, plan, book, asOf), roles },
    href: urlOf(lang, { kind: 'person', account: plan.id, name }),
  };
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
