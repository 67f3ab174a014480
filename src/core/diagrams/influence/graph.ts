import { layer, layerValue } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { personCard, unknownCards } from './cards.ts';
import type { InfluenceContext, InfluenceGraph, InfluenceLine, Selection } from './model.ts';
import { influencingOrganisations } from './organisations.ts';

/** Builds the influence map's model (method: R1–R3, R8, R10). Lines to people who are left out are left out too. */
export function influenceGraph(plan: AccountPlan, context: InfluenceContext, selection?: Selection): InfluenceGraph {
  const { lang } = context;
  const people = [...plan.people.values()].filter(
    ({ name }) => !selection || selection.people.has(name) || selection.faint.has(name),
  );
  const known = new Set(people.map(({ name }) => name));
  const partners = influencingOrganisations(plan, selection?.people ?? known, lang);
  const reports = people.flatMap(({ name, data }): InfluenceLine[] =>
    data.reportsTo !== undefined && data.reportsTo !== name && known.has(data.reportsTo)
      ? [{ id: `reports-${name}`, from: data.reportsTo, to: name, kind: 'reports', strength: 1 }]
      : [],
  );
  const influences = (plan.relationships?.data.influences ?? []).flatMap(
    ({ from, to, kind, strength }, index): InfluenceLine[] =>
      from !== to && known.has(from) && known.has(to)
        ? [{ id: `influence-${index}`, from, to, kind, strength: strength <= 1 ? 1 : strength >= 3 ? 3 : 2 }]
        : [],
  );
  return {
    layers: layer.names.map((name) => ({
      layer: name,
      label: layer.labels[name][lang],
      value: layerValue.labels[name][lang],
    })),
    cards: [
      ...people.map((person) => personCard(person, plan, context, selection)),
      ...partners.map(({ card }) => card),
      ...unknownCards(plan, lang).filter(
        (card) => !selection || (selection.unknownIn !== undefined && selection.unknownIn === card.layer),
      ),
    ],
    lines: [...reports, ...influences, ...partners.flatMap(({ lines }) => lines)],
  };
}
