import { opportunityState, stage } from '#schemas/vocabulary.ts';
import { urlOf } from '../../../address/url.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { continued } from '../../../history/series.ts';
import { timeWords } from '../../../text/charts/time-words.ts';
import { kindLabel } from '../../../text/labels.ts';
import { nameIn } from '../../../text/names.ts';
import type { Figure, FigureContext, FigureTable } from '../../figure.ts';
import { MOST_ROWS } from './gantt-figure.ts';
import { timelineMermaid } from './history-mermaid.ts';
import { drawStages, stageWords } from './stages-draw.ts';
import { stagePast, type StagePast } from './stages.ts';

/** The stages of the opportunities over time; a picture for each state when there are many. */
export function stageFigures(plan: AccountPlan, context: FigureContext): readonly Figure[] {
  const { lang, asOf, history } = context;
  const words = timeWords(lang);
  const whole = stagePast(plan, context);
  const { declared } = plan.account.data.tier;
  const tiers = continued(history?.tiers.get(plan.account.path) ?? [], { day: asOf, value: declared });
  const figure = (name: string, title: string, past: StagePast): Figure => {
    const description = says(past, context);
    return {
      name,
      title,
      says: description,
      svg: drawStages({ id: `${plan.id}-${name}`, title, description, asOf, lang, past, tiers }),
      ...timelineMermaid(
        title,
        past.rows.map(({ opportunity, stages }) => ({
          name: nameIn(lang, opportunity.data),
          events: stages.map(({ day, value }) => ({ day, words: stage.labels[value][lang] })),
        })),
      ),
      table: table(past, context),
    };
  };
  if (whole.rows.length === 0) return [];
  if (whole.rows.length <= MOST_ROWS) return [figure('stages', words.stages, whole)];
  return opportunityState.names.flatMap((state) => {
    const rows = whole.rows.filter(({ opportunity }) => opportunity.data.state === state);
    return rows.length === 0
      ? []
      : [figure(`stages-${state}`, words.stagesOf(opportunityState.labels[state][lang]), { ...whole, rows })];
  });
}

function says({ rows }: StagePast, { lang }: FigureContext): string {
  const words = timeWords(lang);
  const open = rows.filter(({ isOpen }) => isOpen);
  const longest = open.reduce<(typeof open)[number] | undefined>(
    (most, row) => (most && (most.days ?? 0) >= (row.days ?? 0) ? most : row),
    undefined,
  );
  if (!longest) return words.stagesEnded(rows.length);
  const { data } = longest.opportunity;
  return words.stagesSay(open.length, nameIn(lang, data), stage.labels[data.stage][lang], longest.days ?? 0);
}

function table({ rows }: StagePast, { lang, asOf }: FigureContext): FigureTable {
  const words = timeWords(lang);
  return {
    head: [kindLabel(lang, 'opportunity'), words.stages, words.asOf, words.decision, words.expectedClose],
    rows: rows.map((row) => {
      const { data } = row.opportunity;
      const past = row.stages.map(({ day, value }) => `${day} ${stage.labels[value][lang]}`);
      const { status, note } = stageWords(row, asOf, lang);
      return [
        { text: nameIn(lang, data), href: urlOf(lang, row.opportunity) },
        { text: past.join(' → ') },
        { text: data.outcome ? `${status} · ${note}` : status },
        { text: data.goNoGo?.date ?? '' },
        { text: data.expectedClose ?? '' },
      ];
    }),
  };
}
