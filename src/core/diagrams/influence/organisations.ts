import type { Lang } from '#schemas/field.ts';
import { urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import type { InfluenceLine, PersonCard } from './model.ts';

/** Relations with organisations that influence some of these people (method: R8). */
export function influencingRelations(plan: AccountPlan, people: ReadonlySet<string>) {
  // Whoever is drawn as a person of an organisation is not drawn twice.
  const shown = new Set([...plan.people.values()].map(({ data }) => data.organisation));
  return (plan.relationships?.data.strategicRelations ?? []).flatMap((relation, index) => {
    const influenced = [...new Set(relation.influences)].filter((name) => people.has(name));
    const near = plan.people.get(influenced[0] ?? '');
    return near && !shown.has(relation.organisation)
      ? [{ id: `organisation-${index}`, relation, influenced, layer: near.data.layer }]
      : [];
  });
}

/** Organisations outside that influence these people, as cards beside them, with their lines (method: R8). */
export function influencingOrganisations(plan: AccountPlan, people: ReadonlySet<string>, lang: Lang) {
  return influencingRelations(plan, people).map(({ id, relation, influenced, layer }) => {
    const card: PersonCard = {
      id,
      name: relation.organisation,
      title: relation.relationToCustomer,
      layer,
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
    return { card, lines };
  });
}
