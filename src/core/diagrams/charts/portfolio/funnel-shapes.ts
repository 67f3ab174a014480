import { funnelShape, funnelState } from '#schemas/vocabulary.ts';
import { funnel } from '../../../measures/funnel.ts';
import {
  funnelShapes,
  type FunnelShape,
  type FunnelShares,
  type ShapeReading,
} from '../../../measures/funnel-shape.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import { money, percent } from '../../../text/format.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { picture } from '../../picture.ts';
import { element, text } from '../../svg.ts';
import { wrap } from '../../text-fit.ts';
import { bandMiddle, smallFunnel, SMALL_HEIGHT } from './funnel-bars.ts';
import { sentences } from './sentences.ts';
import { stateLegend } from './state-legend.ts';

/** A funnel of each shape, to be recognised by (the sources' pictures are lost; the shares are ours). */
export const EXAMPLES: Readonly<Record<FunnelShape, FunnelShares>> = {
  ideal: { search: 0.5, in: 0.3, best: 0.2 },
  'development-only': { search: 0.8, in: 0.14, best: 0.06 },
  'follow-up-only': { search: 0.15, in: 0.7, best: 0.15 },
  'closing-only': { search: 0.2, in: 0.25, best: 0.55 },
  'no-method': { search: 0.5, in: 0.15, best: 0.35 },
};

const WIDTH = 960;
const COLUMN = WIDTH / funnelShape.names.length;
const OURS_TOP = 84;
const FIVE_TOP = 214;
const HEIGHT = 396;
/** How we read our own funnel. */
const WAYS = ['count', 'value'] as const;

/** Our funnel by count and by value beside the five shapes of the method, the current ones marked (method: F3). */
export function funnelShapeFigures(context: FigureContext): readonly Figure[] {
  const { book, lang } = context;
  const words = portfolioWords(lang);
  const all = [...book.accounts.values()].flatMap((plan) => [...plan.opportunities.values()]);
  const { count, value } = funnelShapes(all, book);
  if (!count || !value) return [];
  const label = (reading: ShapeReading) => funnelShape.labels[reading.shape][lang];
  const says = sentences(
    lang,
    count.shape === value.shape ? words.shapesAgree(label(count)) : words.shapesDiffer(label(count), label(value)),
    words.shapeAdvice[value.shape],
  );
  const slices = funnel(all, book);
  const amounts = {
    count: slices.map((slice) => words.items(slice.count)),
    value: slices.map((slice) => money(slice.value, lang, book.settings.data.currency)),
  };
  return [
    {
      name: 'funnel-shapes',
      title: words.shapes,
      says,
      svg: picture(
        {
          id: 'book-funnel-shapes',
          kind: 'portfolio-chart',
          title: words.shapes,
          description: says,
          width: WIDTH,
          height: HEIGHT,
        },
        stateLegend(WIDTH / 2, 18, context),
        ...WAYS.map((way, at) => ours({ count, value }[way], way, amounts[way], at, context)),
        element('path', { class: 'chart-rule', d: `M0 ${FIVE_TOP - 22}H${WIDTH}` }),
        ...funnelShape.names.map((shape, at) => example(shape, at, { count, value }, context)),
      ),
      table: {
        head: [words.shape, ...funnelState.names.map((state) => funnelState.labels[state][lang])],
        rows: WAYS.map((way) => [
          { text: `${words.ours(way === 'count' ? words.byCount : words.byValue)}: ${label({ count, value }[way])}` },
          ...funnelState.names.map((state, at) => ({
            text: `${amounts[way][at] ?? ''} · ${percent({ count, value }[way].shares[state])}`,
            isNumber: true,
          })),
        ]),
      },
    },
  ];
}

/** Our own funnel with what each band holds. */
function ours(
  reading: ShapeReading,
  way: (typeof WAYS)[number],
  amounts: readonly string[],
  at: number,
  { lang }: FigureContext,
): string {
  const words = portfolioWords(lang);
  const x = at * (WIDTH / 2);
  return (
    text(words.ours(way === 'count' ? words.byCount : words.byValue), x + 8, OURS_TOP - 26, 'chart-strong') +
    smallFunnel(reading.shares, x + 132, OURS_TOP - 8, 240) +
    funnelState.names
      .map((state, band) => {
        const y = OURS_TOP - 8 + bandMiddle(band) + 4;
        return (
          text(percent(reading.shares[state]), x + 306, y, 'is-end chart-strong') +
          text(amounts[band] ?? '', x + 318, y, 'legend-label')
        );
      })
      .join('')
  );
}

/** One of the five shapes with its rule; framed and named where ours has it. */
function example(
  shape: FunnelShape,
  at: number,
  readings: Readonly<Record<(typeof WAYS)[number], ShapeReading>>,
  { book, lang }: FigureContext,
): string {
  const words = portfolioWords(lang);
  const bounds = book.settings.data.funnel;
  const x = at * COLUMN;
  const cx = x + COLUMN / 2;
  const has = WAYS.filter((way) => readings[way].shape === shape);
  const rules = wrap(
    words.shapeRule[shape]({
      search: percent(bounds.developmentOnly),
      in: percent(bounds.followUpOnly),
      best: percent(bounds.closingOnly),
    }),
    COLUMN - 24,
    11,
    3,
  );
  return element(
    'g',
    { class: has.length > 0 ? 'is-current' : undefined },
    element('rect', {
      class: 'cell-face',
      x: x + 4,
      y: FIVE_TOP - 8,
      width: COLUMN - 8,
      height: HEIGHT - FIVE_TOP + 4,
    }),
    text(funnelShape.labels[shape][lang], cx, FIVE_TOP + 16, 'chart-strong is-middle'),
    smallFunnel(EXAMPLES[shape], cx, FIVE_TOP + 34, COLUMN - 52),
    ...rules.map((line, row) => text(line, cx, FIVE_TOP + SMALL_HEIGHT + 58 + row * 16, 'chart-note is-middle')),
    has.length === 0
      ? ''
      : text(
          `▲ ${has.map((way) => (way === 'count' ? words.byCount : words.byValue)).join(lang === 'en' ? ', ' : '、')}`,
          cx,
          HEIGHT - 18,
          'chart-mark is-middle',
        ),
  );
}
