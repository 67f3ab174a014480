import type { Lang } from '#schemas/field.ts';
import { customerWords } from '../../../text/charts/customer-words.ts';
import { mermaidLabel } from '../../mermaid-text.ts';
import type { ProcurementLanes } from './procurement-model.ts';

/** The lanes as Mermaid source: the customer's steps, our stages, and each opportunity between the two. */
export function lanesMermaid({ steps, stages, opportunities }: ProcurementLanes, lang: Lang): string {
  const words = customerWords(lang);
  const chain = (prefix: string, count: number) =>
    Array.from({ length: Math.max(0, count - 1) }, (_, index) => `  ${prefix}${index + 1} --> ${prefix}${index + 2}`);
  return `${[
    'flowchart LR',
    `  subgraph customer[${mermaidLabel(words.customer)}]`,
    ...steps.map(({ label, statusLabel, owners }, index) => {
      const people = owners.map(({ name }) => name).join(words.list);
      return `    c${index + 1}[${mermaidLabel(label, statusLabel, people === '' ? words.ownerUnknown : people)}]`;
    }),
    '  end',
    `  subgraph us[${mermaidLabel(words.us)}]`,
    ...stages.map(({ name }, index) => `    s${index + 1}[${mermaidLabel(name)}]`),
    '  end',
    ...chain('c', steps.length),
    ...chain('s', stages.length),
    ...opportunities.flatMap(({ name, step, gap, stage }, index) => [
      `  o${index + 1}([${mermaidLabel(name, gap > 0 ? words.aheadBy(gap) : '')}])`,
      ...(step === undefined ? [] : [`  c${step + 1} -.- o${index + 1}`]),
      `  o${index + 1} -.- s${stages.indexOf(stage) + 1}`,
    ]),
  ].join('\n')}\n`;
}
