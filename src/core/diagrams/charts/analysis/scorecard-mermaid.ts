import { mermaidIds, mermaidLabel } from '../../mermaid-text.ts';
import { scoreText, shownLabel, type Scorecard } from './scorecard.ts';

/** The scores as a Mermaid radar; weights and leads have no place in one. */
export function scorecardMermaid({ items, top, ownLabel, otherLabel }: Scorecard): string {
  const idOf = mermaidIds(items.map(({ label }) => label));
  const axes = items.map((item) => `  axis ${idOf(item.label)}[${mermaidLabel(shownLabel(item))}]`);
  const curve = (id: string, label: string, values: readonly number[]) =>
    `  curve ${id}[${mermaidLabel(label)}]{${values.map(scoreText).join(', ')}}`;
  const others = items.flatMap(({ other }) => other ?? []);
  const lines = [
    'radar-beta',
    ...axes,
    curve(
      'own',
      ownLabel,
      items.map(({ own }) => own),
    ),
    ...(otherLabel === undefined ? [] : [curve('other', otherLabel, others)]),
    '  min 0',
    `  max ${top}`,
    '  graticule polygon',
  ];
  return `${lines.join('\n')}\n`;
}
