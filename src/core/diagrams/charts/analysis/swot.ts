import type { Lang } from '#schemas/field.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { analysisWords } from '../../../text/charts/analysis-words.ts';
import { joined } from '../../../text/format.ts';
import type { Figure, FigureContext, FigureTable } from '../../figure.ts';
import { mermaidLabel } from '../../mermaid-text.ts';
import { drawSwot } from './draw-swot.ts';
import { openMarks, swotModel, type SwotModel } from './swot-model.ts';

/** The SWOT of an account as four quadrants and the moves that follow. */
export function swotFigure(plan: AccountPlan, { lang }: FigureContext): readonly Figure[] {
  const model = swotModel(plan, lang);
  if (!model) return [];
  return [
    {
      name: 'swot',
      title: model.title,
      says: says(model, lang),
      svg: drawSwot(model, `${plan.id}-swot`, says(model, lang), lang),
      mermaid: swotMermaid(model),
      table: swotTable(model, lang),
    },
  ];
}

function says(model: SwotModel, lang: Lang): string {
  const words = analysisWords(lang).swot;
  const all = model.quadrants.reduce((sum, { points }) => sum + points.length, 0);
  const open = openMarks(model);
  return open.length === 0 ? words.answered(all) : words.open(open.length, all, joined(open, lang));
}

/** Every point and every move in rows. */
function swotTable({ quadrants, moves }: SwotModel, lang: Lang): FigureTable {
  const words = analysisWords(lang).swot;
  return {
    head: words.head,
    rows: [
      ...quadrants.flatMap(({ label, points }) =>
        points.map(({ mark, text, answer }) => [{ text: mark }, { text }, { text: label }, { text: answer }]),
      ),
      ...moves.map(({ number, text, letters, marks }) => [
        { text: `${words.move} ${number}` },
        { text },
        { text: letters },
        { text: joined(marks, lang) },
      ]),
    ],
  };
}

/** The quadrants as groups of a flowchart, each move below the points that it follows from. */
function swotMermaid({ quadrants, moves }: SwotModel): string {
  const groups = quadrants.flatMap(({ quadrant, letter, label, points }) =>
    points.length === 0
      ? []
      : [
          `  subgraph ${quadrant}[${mermaidLabel(`${letter} ${label}`)}]`,
          ...points.map(({ mark, text }) => `    ${mark}[${mermaidLabel(mark, text)}]`),
          '  end',
        ],
  );
  const steps = moves.flatMap(({ number, text, letters, marks }) => [
    `  move${number}(${mermaidLabel(letters, text)})`,
    ...marks.map((mark) => `  ${mark} --> move${number}`),
  ]);
  return `${['flowchart TB', ...groups, ...steps].join('\n')}\n`;
}
