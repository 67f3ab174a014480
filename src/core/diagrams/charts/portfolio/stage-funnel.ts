import { funnelState, outcome, stage as stages } from '#schemas/vocabulary.ts';
import { urlOf } from '../../../address/url.ts';
import type { FunnelSlice } from '../../../measures/funnel.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import { money, percent } from '../../../text/format.ts';
import { mermaidLabel } from '../../mermaid-text.ts';
import type { Figure, FigureContext, FigureTable } from '../../figure.ts';
import { sentences } from './sentences.ts';
import { DELIVERY, narrowest, stageFunnel, type StageFunnel } from './stage-funnel-model.ts';
import { drawStageFunnel } from './stage-funnel-draw.ts';

/** The funnel of the book: six stages, each split by the state of its opportunities (method: F1, F2). */
export function stageFunnelFigures(context: FigureContext): readonly Figure[] {
  const { book, lang } = context;
  const model = stageFunnel(book);
  if (!model) return [];
  const words = portfolioWords(lang);
  const amount = (value: number) => money(value, lang, book.settings.data.currency);
  const best = model.states.find(({ state }) => state === 'best');
  const thin = narrowest(model);
  const says = words.funnelSays({
    count: model.total.count,
    value: amount(model.total.value),
    weighted: amount(model.total.weighted),
    bestCount: best?.count ?? 0,
    bestShare: percent(model.total.weighted === 0 ? 0 : (best?.weighted ?? 0) / model.total.weighted),
  });
  return [
    {
      name: 'stage-funnel',
      title: words.funnel,
      says: thin ? sentences(lang, says, words.funnelIsThin(stages.labels[thin.stage][lang], thin.count)) : says,
      svg: drawStageFunnel(model, context, says),
      mermaid: [
        'xychart-beta horizontal',
        `  title ${mermaidLabel(words.funnel)}`,
        `  x-axis [${model.rows.map(({ stage }) => mermaidLabel(stages.labels[stage][lang])).join(', ')}]`,
        `  y-axis ${mermaidLabel(`${words.value} (${book.settings.data.currency})`)}`,
        `  bar [${model.rows.map(({ value }) => value).join(', ')}]`,
      ].join('\n'),
      table: table(model, context),
    },
  ];
}

function table(model: StageFunnel, { book, lang }: FigureContext): FigureTable {
  const words = portfolioWords(lang);
  const number = (value: string) => ({ text: value, isNumber: true });
  const amount = (value: number) => number(money(value, lang, book.settings.data.currency));
  const count = (value: number) => number(String(value));
  const cells = (slices: readonly FunnelSlice[]) => slices.map((slice) => count(slice.count));
  const none = funnelState.names.map(() => number(''));
  return {
    head: [
      words.stage,
      ...funnelState.names.map((state) => funnelState.labels[state][lang]),
      words.opportunities,
      words.value,
      words.weighted,
    ],
    rows: [
      ...model.rows.map((row) => [
        { text: stages.labels[row.stage][lang], href: urlOf(lang, { kind: 'stage', name: row.stage }) },
        ...cells(row.slices),
        count(row.count),
        amount(row.value),
        amount(row.weighted),
      ]),
      [
        { text: words.total },
        ...cells(model.states),
        count(model.total.count),
        amount(model.total.value),
        amount(model.total.weighted),
      ],
      [
        { text: stages.labels[DELIVERY][lang], href: urlOf(lang, { kind: 'stage', name: DELIVERY }) },
        ...none,
        count(model.delivering.count),
        amount(model.delivering.value),
        number(''),
      ],
      ...model.ended.map(({ result, ...worth }) => [
        { text: outcome.labels[result][lang] },
        ...none,
        count(worth.count),
        amount(worth.value),
        number(''),
      ]),
    ],
  };
}
