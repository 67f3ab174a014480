import type { AccountPlan } from '../../../link/book.ts';
import { timeWords } from '../../../text/charts/time-words.ts';
import { fieldLabel } from '../../../text/labels.ts';
import type { Figure, FigureContext, FigureTable } from '../../figure.ts';
import { ganttRows, type GanttRow, type WorkGroup } from './gantt.ts';
import { drawGantt } from './gantt-draw.ts';
import { ganttMermaid } from './gantt-mermaid.ts';

/** More lanes than this in one picture cannot be read; it is split instead. */
export const MOST_ROWS = 25;

interface GanttSubject {
  readonly plan: AccountPlan;
  readonly name: string;
  readonly title: string;
  readonly says: string;
  /** What the table calls the work and its group. */
  readonly head: readonly [work: string, group: string];
  readonly groups: readonly WorkGroup[];
  /** All groups of the plan, shown or not: work may wait for work of another picture. */
  readonly all: readonly WorkGroup[];
}

/** The picture of some groups of work, with the same facts as Mermaid source and in rows. */
export function ganttFigure(subject: GanttSubject, { asOf, lang }: FigureContext): Figure {
  const { plan, name, title, says, groups, all } = subject;
  const rows = ganttRows(
    all.flatMap(({ work }) => work),
    asOf,
    lang,
  );
  return {
    name,
    title,
    says,
    svg: drawGantt({ id: `${plan.id}-${name}`, title, description: says, asOf, lang, groups, rows }),
    mermaid: ganttMermaid(title, groups, rows),
    table: table(subject, rows, lang),
  };
}

function table(
  { head, groups }: GanttSubject,
  rows: ReadonlyMap<string, GanttRow>,
  lang: FigureContext['lang'],
): FigureTable {
  const words = timeWords(lang);
  return {
    head: [
      head[0],
      head[1],
      fieldLabel(lang, 'goals', 'actions', '*', 'owner'),
      words.due,
      fieldLabel(lang, 'goals', 'actions', '*', 'status'),
      words.doneOn,
      words.asOf,
      words.waitsFor,
    ],
    rows: groups.flatMap(({ title, work }) =>
      work.flatMap(({ id }) => {
        const row = rows.get(id);
        if (!row) return [];
        const waits = row.waitsFor.map((other) => rows.get(other)?.name ?? other).join(lang === 'en' ? '; ' : '；');
        const { name, owner, due = '', status, doneOn = '', words: now } = row;
        return [[name, title, owner, due, status, doneOn, now === status ? '' : now, waits].map((text) => ({ text }))];
      }),
    ),
  };
}
