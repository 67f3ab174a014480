import { procurementStep } from '#schemas/vocabulary.ts';
import type { Lang } from '#schemas/field.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { stepsWithoutOwner } from '../../../measures/procurement.ts';
import { customerWords } from '../../../text/charts/customer-words.ts';
import type { Figure, FigureContext, FigureTable } from '../../figure.ts';
import { drawLanes } from './procurement-draw.ts';
import { lanesMermaid } from './procurement-mermaid.ts';
import { procurementLanes, standing, type ProcurementLanes } from './procurement-model.ts';

/** The customer's procurement beside our stages: who decides where, and whether we run ahead (method: C5, C6). */
export function procurementFigures(plan: AccountPlan, { book, lang }: FigureContext): readonly Figure[] {
  const lanes = procurementLanes(plan, book, lang);
  if (!lanes) return [];
  const title = customerWords(lang).procurement;
  const says = saysOf(plan, lanes, lang);
  return [
    {
      name: 'procurement',
      title,
      says,
      svg: drawLanes(lanes, { id: `${plan.id}-procurement`, title, description: says }, lang),
      mermaid: lanesMermaid(lanes, lang),
      table: tableOf(lanes, lang),
    },
  ];
}

function saysOf(plan: AccountPlan, { steps, opportunities }: ProcurementLanes, lang: Lang): string {
  const words = customerWords(lang);
  const running = steps.find(({ status }) => status === 'running');
  const ahead = opportunities.filter(({ gap }) => gap > 0).map(({ name, gap }) => words.ahead(name, gap));
  const unknown = stepsWithoutOwner(plan).map((step) => procurementStep.labels[step][lang]);
  return words.sentence([
    ...(running ? [words.customerAt(running.label)] : []),
    words.aheadSays(opportunities.length, ahead),
    words.ownersSays(unknown),
  ]);
}

function tableOf({ steps, stages, opportunities }: ProcurementLanes, lang: Lang): FigureTable {
  const words = customerWords(lang);
  const names = (some: readonly { readonly name: string }[]) => some.map(({ name }) => name).join(words.list);
  const here = (column: number | undefined) =>
    opportunities
      .filter(({ step }) => step === column)
      .map((one) => [one.name, one.stage.name, standing(one, lang)].join(words.comma))
      .join(' · ');
  const stagesAt = (column: number) => names(stages.filter(({ from, to }) => from <= column && column <= to));
  const unplaced = here(undefined);
  return {
    head: words.procurementHead,
    rows: [
      ...steps.map(({ label, statusLabel, department, date, owners }, column) => [
        { text: label },
        { text: [statusLabel, date].filter((part) => part !== '').join(' ') },
        { text: department },
        { text: names(owners) || words.ownerUnknown },
        { text: stagesAt(column) },
        { text: here(column) },
      ]),
      [{ text: words.after }, { text: '' }, { text: '' }, { text: '' }, { text: stagesAt(steps.length) }, { text: '' }],
      ...(unplaced === ''
        ? []
        : [[{ text: words.stepUnknown }, { text: '' }, { text: '' }, { text: '' }, { text: '' }, { text: unplaced }]]),
    ],
  };
}
