import { isOrganisation, type InfluenceGraph, type Layer, type PersonCard } from './model.ts';

/** As many cards stand side by side on a desk screen and on a sheet of A4. */
const MOST_IN_ROW = 5;

/** A row of the picture: people of one layer who do not report to each other. */
export interface Row {
  readonly layer: Layer;
  /** People of the customer. */
  readonly inside: readonly PersonCard[];
  /** Somebody around it, or an organisation, to the right. */
  readonly outside: readonly PersonCard[];
}

/**
 * The rows from the top. Somebody who reports within the layer stands lower than the manager; a layer with more people
 * than fit side by side takes several rows, reports of one manager next to each other. Organisations have no layer of
 * their own: they stand where there is room, near those whom they influence.
 */
export function rowsOf(graph: InfluenceGraph): readonly Row[] {
  const [people, organisations] = [
    inTreeOrder(graph).filter((card) => !isOrganisation(card)),
    graph.cards.filter(isOrganisation),
  ];
  const most = graph.cards.some(({ external }) => external) ? MOST_IN_ROW - 1 : MOST_IN_ROW;
  const depth = depths(graph);
  const rows: Row[] = graph.layers.flatMap(({ layer }) => {
    const steps = Map.groupBy(
      people.filter((card) => card.layer === layer),
      ({ id }) => depth.get(id) ?? 0,
    );
    return [...steps].sort(([a], [b]) => a - b).flatMap(([, step]) => stepRows(layer, step, most));
  });
  for (const organisation of organisations) {
    const home = rows.findLastIndex(({ layer }) => layer === organisation.layer);
    const free = [...rows.keys()]
      .filter((at) => rows[at]?.outside.length === 0)
      .toSorted((a, b) => Math.abs(a - home) - Math.abs(b - home))[0];
    const row = free === undefined ? undefined : rows[free];
    if (row && free !== undefined) rows[free] = { ...row, outside: [organisation] };
    else rows.splice(home + 1, 0, { layer: organisation.layer, inside: [], outside: [organisation] });
  }
  return rows;
}

/** People of one layer of whom nobody reports to another, in rows that fit. */
function stepRows(layer: Layer, step: readonly PersonCard[], most: number): readonly Row[] {
  const [inside, outside] = [step.filter(({ external }) => !external), step.filter(({ external }) => external)];
  const within = inPieces(inside, Math.ceil(inside.length / most));
  return Array.from({ length: Math.max(within.length, outside.length) }, (_, index) => ({
    layer,
    inside: within[index] ?? [],
    outside: outside.slice(index, index + 1),
  }));
}

/** Who reports to whom, by the report. */
function managers({ lines }: InfluenceGraph): ReadonlyMap<string, string> {
  return new Map(lines.filter(({ kind }) => kind === 'reports').map(({ from, to }) => [to, from]));
}

/** How many people of the same layer stand above each in the line of reporting; a circle ends where it closes. */
function depths(graph: InfluenceGraph): ReadonlyMap<string, number> {
  const layers = new Map(graph.cards.map(({ id, layer }) => [id, layer]));
  const above = managers(graph);
  return new Map(
    graph.cards.map(({ id, layer }) => {
      const seen = new Set([id]);
      let depth = 0;
      for (let at = above.get(id); at !== undefined && !seen.has(at); at = above.get(at)) {
        seen.add(at);
        if (layers.get(at) === layer) depth++;
      }
      return [id, depth];
    }),
  );
}

/** The cards so that everybody is followed by their reports. */
function inTreeOrder(graph: InfluenceGraph): readonly PersonCard[] {
  const above = managers(graph);
  const reports = Map.groupBy(graph.cards, ({ id }) => above.get(id));
  const order = new Set<PersonCard>();
  const visit = (card: PersonCard) => {
    if (order.has(card)) return;
    order.add(card);
    for (const report of reports.get(card.id) ?? []) visit(report);
  };
  for (const root of reports.get(undefined) ?? []) visit(root);
  for (const card of graph.cards) visit(card);
  return [...order];
}

/** A list in pieces of about one size, the longer ones first. */
function inPieces<T>(list: readonly T[], count: number): readonly (readonly T[])[] {
  let from = 0;
  return Array.from({ length: count }, (_, index) => {
    const size = Math.ceil((list.length - from) / (count - index));
    from += size;
    return list.slice(from - size, from);
  });
}
