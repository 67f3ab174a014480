import type { Lang } from '#schemas/field.ts';
import { buyingRole } from '#schemas/vocabulary.ts';
import { mermaidIds, mermaidLabel } from '../mermaid-text.ts';
import { stanceClass, stanceSign } from './draw-stance.ts';
import type { InfluenceGraph, LineKind, PersonCard } from './model.ts';

const ARROWS: Readonly<Record<LineKind, string>> = {
  reports: '---',
  formal: '-->',
  informal: '-.->',
  external: '-.->',
  conflict: 'x--x',
};

/** The look of each stance: the sign in the card says the same. */
const STANCES: Readonly<Record<string, string>> = {
  for2: 'stroke:#1f7a55,stroke-width:4px',
  for1: 'stroke:#1f7a55,stroke-width:2px',
  neutral: 'stroke:#8c8475,stroke-width:1px',
  against1: 'stroke:#a8322a,stroke-width:2px',
  against2: 'stroke:#a8322a,stroke-width:4px',
  unknown: 'stroke-dasharray:4 3',
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
      const label = mermaidLabel(card.name, card.title, `${sign} ${roles}`.trim());
      return `    ${idOf(card.id)}[${label}]:::${classOf(card)}`;
    });
    return [`  subgraph ${layer}[${mermaidLabel(label)}]`, ...nodes, '  end'];
  });
  const lines = graph.lines.map(({ from, to, kind }) => `  ${idOf(from)} ${ARROWS[kind]} ${idOf(to)}`);
  const used = new Set(graph.cards.map(classOf));
  const classes = Object.entries(STANCES).flatMap(([name, look]) =>
    used.has(name) ? [`  classDef ${name} ${look}`] : [],
  );
  const strengths = [2, 3].flatMap((strength) => {
    const strong = [...graph.lines.entries()].filter(([, line]) => line.strength === strength).map(([index]) => index);
    return strong.length === 0 ? [] : [`  linkStyle ${strong.join(',')} stroke-width:${strength * 1.5}px`];
  });
  return `${['flowchart TB', ...layers, ...lines, ...classes, ...strengths].join('\n')}\n`;
}

function classOf(card: PersonCard): string {
  return card.stance === undefined ? 'unknown' : stanceClass(card.stance);
}
