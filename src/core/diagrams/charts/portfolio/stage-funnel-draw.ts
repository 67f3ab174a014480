import { outcome, stage as stages } from '#schemas/vocabulary.ts';
import { urlOf } from '../../../address/url.ts';
import type { FunnelSlice } from '../../../measures/funnel.ts';
import type { Stage } from '../../../measures/stage-pages.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import { money } from '../../../text/format.ts';
import type { FigureContext } from '../../figure.ts';
import { picture } from '../../picture.ts';
import { element, linked, text } from '../../svg.ts';
import { funnelBar, funnelWall, halfWidth, type BarParts, type FunnelBar } from './funnel-bars.ts';
import { DELIVERY, type StageFunnel } from './stage-funnel-model.ts';
import { stateLegend } from './state-legend.ts';

const WIDTH = 960;
const TOP = 76;
const ROW = 46;
const BAR = 30;
/** Height of a line below the funnel, and of the bar of what was won. */
const LINE = 28;
const WON = 12;
const CX = 375;
/** Width of the widest bar, in px. */
const WIDEST = 420;
/** Right ends of the columns of count, value and weighted value. */
const COLUMNS = [690, 825, 952] as const;

interface Worth {
  readonly count: number;
  readonly value: number;
  readonly weighted?: number;
}

/** The funnel with its figures beside it; below, what it holds in all and what has left it. */
export function drawStageFunnel(model: StageFunnel, context: FigureContext, description: string): string {
  const { lang } = context;
  const words = portfolioWords(lang);
  const widest = Math.max(model.delivering.value, ...model.rows.map(({ value }) => value));
  const bars = model.rows.map(({ value }, at): FunnelBar => {
    const middle = TOP + at * ROW + ROW / 2;
    return { cx: CX, top: middle - BAR / 2, bottom: middle + BAR / 2, half: halfWidth(value / widest, WIDEST) };
  });
  const total = TOP + model.rows.length * ROW;
  const left = total + 44;
  const won = halfWidth(model.delivering.value / widest, WIDEST);
  return picture(
    {
      id: 'book-stage-funnel',
      kind: 'portfolio-chart',
      title: words.funnel,
      description,
      width: WIDTH,
      height: left + (1 + model.ended.length) * LINE + 8,
    },
    stateLegend(CX, 18, context),
    text(words.stage, 8, 58, 'legend-label'),
    numbers([words.opportunities, words.value, words.weighted], 58, 'legend-label'),
    rule(TOP - 6),
    funnelWall(bars),
    ...model.rows.map(({ stage, slices, ...worth }, at) => {
      const y = TOP + at * ROW;
      const { half } = bars[at] ?? { half: 0 };
      const bar = funnelBar({ cx: CX, half, top: (ROW - BAR) / 2, bottom: (ROW + BAR) / 2 }, partsOf(slices));
      return stageRow(stage, y, ROW, bar, worth, context);
    }),
    rule(total),
    text(words.total, 8, total + 26, 'chart-strong'),
    figures(model.total, total + 26, 'chart-strong', context),
    rule(left - 2),
    stageRow(
      DELIVERY,
      left,
      LINE,
      element('rect', { class: 'fs-won', x: CX - won, y: (LINE - WON) / 2, width: won * 2, height: WON }),
      model.delivering,
      context,
    ),
    ...model.ended.map(({ result, ...worth }, at) => {
      const y = left + (at + 1) * LINE + LINE / 2 + 5;
      return text(outcome.labels[result][lang], 8, y, 'legend-label') + figures(worth, y, 'legend-label', context);
    }),
  );
}

/** A stage as a link: its name, its bar and its figures. */
function stageRow(stage: Stage, y: number, height: number, bar: string, worth: Worth, context: FigureContext): string {
  const { book, lang } = context;
  const label = stages.labels[stage][lang];
  const value = money(worth.value, lang, book.settings.data.currency);
  return element(
    'g',
    { transform: `translate(0 ${y})` },
    linked(
      urlOf(lang, { kind: 'stage', name: stage }),
      portfolioWords(lang).stageSentence(label, worth.count, value),
      { width: WIDTH, height },
      [text(label, 8, height / 2 + 5, 'chart-strong'), bar, figures(worth, height / 2 + 5, '', context)],
    ),
  );
}

function figures(
  { count, value, weighted }: Worth,
  y: number,
  className: string,
  { book, lang }: FigureContext,
): string {
  const amount = (worth: number) => money(worth, lang, book.settings.data.currency);
  const all = [portfolioWords(lang).items(count), amount(value), ...(weighted === undefined ? [] : [amount(weighted)])];
  return numbers(all, y, className);
}

function numbers(values: readonly string[], y: number, className: string): string {
  return values.map((value, at) => text(value, COLUMNS[at] ?? 0, y, `is-end ${className}`)).join('');
}

function partsOf(slices: readonly FunnelSlice[]): BarParts {
  const value = (name: FunnelSlice['state']) => slices.find(({ state }) => state === name)?.value ?? 0;
  return { search: value('search'), in: value('in'), best: value('best') };
}

/** A hairline across the picture. */
function rule(y: number): string {
  return element('path', { class: 'chart-rule', d: `M0 ${y}H${WIDTH}` });
}
