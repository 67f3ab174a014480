import { mermaidIds, mermaidLabel } from '../mermaid-text.ts';
import type { StrategyGraph } from './graph.ts';

/** A strategy or execution map as Mermaid source; the same graph gives the same text. */
export function strategyMermaid(graph: StrategyGraph): string {
  const idOf = mermaidIds(graph.nodes.map(({ id }) => id));
  const columns = graph.columns.flatMap(({ column, label }) => {
    const nodes = graph.nodes.filter((node) => node.column === column);
    if (nodes.length === 0) return [];
    return [
      `  subgraph ${column}[${mermaidLabel(label)}]`,
      ...nodes.map(({ id, text, note }) => `    ${idOf(id)}[${mermaidLabel(text, note)}]`),
      '  end',
    ];
  });
  const edges = graph.edges.map(
    ({ from, to, state }) =>
      `  ${idOf(from)} ${state === undefined || state === 'current' ? '-->' : '-.->'} ${idOf(to)}`,
  );
  return `${['flowchart LR', ...columns, ...edges].join('\n')}\n`;
}
