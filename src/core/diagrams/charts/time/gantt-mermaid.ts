import { mermaidIds, mermaidWords } from '../../mermaid-text.ts';
import type { GanttRow, WorkGroup } from './gantt.ts';

/** A sign before each name tells the state, and keeps a name from being read as a keyword. */
const SIGNS: Readonly<Record<GanttRow['sign'], string>> = { done: '✓', doing: '▷', open: '○', overdue: '!', off: '×' };

const TAGS: Readonly<Record<GanttRow['sign'], string>> = {
  done: 'done, ',
  doing: 'active, ',
  open: '',
  overdue: 'crit, ',
  off: 'done, ',
};

/** Work over time as Mermaid source; what has no day cannot stand in it. */
export function ganttMermaid(title: string, groups: readonly WorkGroup[], rows: ReadonlyMap<string, GanttRow>): string {
  const idOf = mermaidIds([...rows.keys()]);
  const sections = groups.flatMap((group) => {
    const tasks = group.work.flatMap(({ id }) => {
      const row = rows.get(id);
      if (row?.at === undefined) return [];
      const tags = `${TAGS[row.sign]}${row.bar ? '' : 'milestone, '}${idOf(id)}`;
      const time = row.bar ? `${row.bar.from}, ${row.bar.to}` : `${row.at}, 0d`;
      return [`  ${SIGNS[row.sign]} ${mermaidWords(row.name)} :${tags}, ${time}`];
    });
    return tasks.length === 0 ? [] : [`  section ${mermaidWords(group.title)}`, ...tasks];
  });
  return `${['gantt', `  title ${mermaidWords(title)}`, '  dateFormat YYYY-MM-DD', ...sections].join('\n')}\n`;
}
