import type { Lang } from '#schemas/field.ts';
import { buyingRole } from '#schemas/vocabulary.ts';
import { mermaidIds, mermaidLabel } from '../mermaid-text.ts';
import { stanceSign } from './draw-stance.ts';
import type { InfluenceGraph, LineKind } from './model.ts';

const ARROWS: Readonly<Record<LineKind, string>> = {
  reports: '---',
  formal: '-->',
  informal: '-.->',
  external: '-.->',
  conflict: 'x--x',
};

/** The influence map as Mermaid source, for pull requests and export; the same graph gives the same text. */
export function influenceMermaid(graph: InfluenceGraph, lang: Lang): string {
  const idOf = mermaidIds(graph.cards.map(({ id }) => id));
  const layers = graph.layers.flatMap(({ layer, label }) => {
    const cards = graph.cards.filter((card) => card.layer === layer);
    if (cards.length === 0) return [];
    const nodes = cards.map((card) => {
      const roles = card.roles.map((role) => buyingRole.labels[role][lang]).join(' ');
      const sign = card.stance === undefined ? '' : stanceSign(card.stance);
      return `    ${idOf(card.id)}[${mermaidLabel(card.name, card.title, `${sign} ${roles}`.trim())}]`;
    });
    return [`  subgraph ${layer}[${mermaidLabel(label)}]`, ...nodes, '  end'];
  });
  const lines = graph.lines.map(({ from, to, kind }) => `  ${idOf(from)} ${ARROWS[kind]} ${idOf(to)}`);
  return `${['flowchart TB', ...layers, ...lines].join('\n')}\n`;
}
