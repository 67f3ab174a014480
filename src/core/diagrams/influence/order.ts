import { PX_PER_INCH, quote, type Layout } from '../graphviz.ts';
import type { InfluenceGraph, PersonCard } from './model.ts';
import { CARD } from './name-lines.ts';
import type { Row } from './rows.ts';

/**
 * The rows with their cards in the order in which the lines between them cross least: the layout engine's work. People
 * from outside are one side of its picture, so those who are tied to them come to stand near them.
 */
export function ordered(graph: InfluenceGraph, rows: readonly Row[], layout: Layout): readonly Row[] {
  const { nodes } = layout(toDot(graph, rows));
  const x = (card: PersonCard) => nodes.get(card.id)?.x ?? 0;
  const centre = (cards: readonly PersonCard[]) => cards.reduce((sum, card) => sum + x(card), 0) / cards.length;
  const [inside, outside] = [rows.flatMap((row) => row.inside), rows.flatMap((row) => row.outside)];
  // The engine may put them on either side; they belong to the right.
  const side = outside.length > 0 && centre(outside) < centre(inside) ? -1 : 1;
  return rows.map((row) => ({ ...row, inside: row.inside.toSorted((a, b) => side * (x(a) - x(b))) }));
}

function toDot(graph: InfluenceGraph, rows: readonly Row[]): string {
  const node = ({ id }: PersonCard) => `${quote(id)};`;
  const all = (side: 'inside' | 'outside') => rows.flatMap((row) => row[side].map(node)).join(' ');
  const spine = rows.map((_, index) => `"row ${index}"`);
  const ranks = rows.map(
    ({ inside, outside }, index) =>
      `{rank=same; ${spine[index] ?? ''}; ${[...inside, ...outside].map(node).join(' ')}}`,
  );
  const rowOf = new Map(rows.flatMap((row, at) => [...row.inside, ...row.outside].map(({ id }) => [id, at])));
  const edges = graph.lines.map(({ from, to, kind }) => {
    const ranked = kind === 'reports' && (rowOf.get(from) ?? 0) < (rowOf.get(to) ?? 0);
    return `${quote(from)} -> ${quote(to)} [${ranked ? 'weight=8' : 'constraint=false'}];`;
  });
  return [
    'digraph influence {',
    'graph [newrank=true, nodesep=0.3, ranksep=0.5, splines=false];',
    `node [shape=box, fixedsize=true, label="", width=${(CARD.width / PX_PER_INCH).toFixed(3)}, height=1];`,
    `subgraph cluster_inside { ${all('inside')} }`,
    `subgraph cluster_outside { ${all('outside')} }`,
    ...ranks,
    ...(spine.length > 1 ? [`${spine.join(' -> ')} [style=invis, weight=0];`] : []),
    ...edges,
    '}',
  ].join('\n');
}
