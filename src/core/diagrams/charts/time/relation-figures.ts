import { contact, layer, stance } from '#schemas/vocabulary.ts';
import { urlOf } from '../../../address/url.ts';
import type { AccountPlan } from '../../../link/book.ts';
import type { Series } from '../../../history/series.ts';
import { timeWords } from '../../../text/charts/time-words.ts';
import { nameIn } from '../../../text/names.ts';
import type { Figure, FigureContext, FigureTable } from '../../figure.ts';
import { stanceKey } from '../../influence/draw-stance.ts';
import { MOST_ROWS } from './gantt-figure.ts';
import { timelineMermaid } from './history-mermaid.ts';
import { drawRelations, relationWords } from './relations-draw.ts';
import { relationPast, type RelationPast } from './relations.ts';

/** Stance and contact of the key people over time; a picture for each layer when there are many people. */
export function relationFigures(plan: AccountPlan, context: FigureContext): readonly Figure[] {
  const { lang, asOf } = context;
  const words = timeWords(lang);
  const whole = relationPast(plan, context);
  const stanceOf = (value: number) => stance.labels[stanceKey(value)][lang];
  const figure = (name: string, title: string, past: RelationPast): Figure => {
    const better = past.rows.filter(({ change }) => change > 0).length;
    const worse = past.rows.filter(({ change }) => change < 0).length;
    const says = words.relationsSay(past.from, past.rows.length, better, worse);
    return {
      name,
      title,
      says,
      svg: drawRelations({ id: `${plan.id}-${name}`, title, description: says, asOf, lang, past }),
      ...timelineMermaid(
        title,
        past.rows.map(({ person, stance: stances }) => ({
          name: nameIn(lang, person.data),
          events: stances.map(({ day, value }) => ({ day, words: stanceOf(value) })),
        })),
      ),
      table: table(past, context, stanceOf),
    };
  };
  if (!whole) return [];
  if (whole.rows.length <= MOST_ROWS) return [figure('relations', words.relations, whole)];
  return layer.names.flatMap((name) => {
    const rows = whole.rows.filter(({ person }) => person.data.layer === name);
    return rows.length === 0
      ? []
      : [figure(`relations-${name}`, words.relationsOf(layer.labels[name][lang]), { ...whole, rows })];
  });
}

function table({ rows }: RelationPast, { lang }: FigureContext, stanceOf: (value: number) => string): FigureTable {
  const words = timeWords(lang);
  const past = <T>(series: Series<T>, label: (value: T) => string) =>
    series.map(({ day, value }) => `${day} ${label(value)}`).join(' → ');
  return {
    head: [words.person, words.stance, words.contact, words.asOf],
    rows: rows.map((row) => [
      { text: nameIn(lang, row.person.data), href: urlOf(lang, row.person) },
      { text: past(row.stance, stanceOf) },
      { text: past(row.contact, (value) => contact.labels[value][lang]) },
      { text: relationWords(row, lang).stances },
    ]),
  };
}
