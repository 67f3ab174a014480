import type { Lang } from '#schemas/field.ts';
import { relationshipWords } from '../../../text/charts/relationship-words.ts';
import { signed } from '../../../text/format.ts';
import { mermaidIds, mermaidLabel } from '../../mermaid-text.ts';
import type { Force, ForceField } from './force-model.ts';

/** The force field as Mermaid source: both sides press on the middle. */
export function forceMermaid({ sides, supporting, opposing }: ForceField, lang: Lang): string {
  const words = relationshipWords(lang);
  const idOf = mermaidIds([...sides.against, ...sides.neutral, ...sides.for].map(({ id }) => id));
  const group = (id: string, label: string, forces: readonly Force[]) => [
    `  subgraph ${id}[${mermaidLabel(label)}]`,
    ...forces.map((force) => `    ${idOf(force.id)}[${mermaidLabel(force.name, fact(force))}]`),
    '  end',
  ];
  const fact = ({ influence, stance, force }: Force) =>
    force === 0 ? words.influenceOf(influence) : `${influence} × ${Math.abs(stance)}：${signed(force)}`;
  return `${[
    'flowchart LR',
    ...group('against', `${words.opposing} ${opposing}`, sides.against),
    ...group('middle', words.neutral, sides.neutral),
    ...group('supporting', `${words.supporting} ${supporting}`, sides.for),
    '  against --> middle',
    '  supporting --> middle',
  ].join('\n')}\n`;
}
