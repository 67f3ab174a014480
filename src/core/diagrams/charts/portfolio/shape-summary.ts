import { funnelShape, funnelState } from '#schemas/vocabulary.ts';
import { funnelShapes, type FunnelShape, type FunnelShares } from '../../../measures/funnel-shape.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import { percent } from '../../../text/format.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { picture } from '../../picture.ts';
import { element, text } from '../../svg.ts';
import { bandMiddle, smallFunnel, SMALL_HEIGHT } from './funnel-bars.ts';
import { EXAMPLES } from './funnel-shapes.ts';
import { sentences } from './sentences.ts';

const WIDTH = 330;
/** Middle and width of our funnel; the ideal one stands on the right. */
const OURS = { cx: 136, width: 108 };
/** Right end of its shares. */
const SHARES = 230;
const IDEAL = { cx: 288, width: 72 };
const TOP = 1;
const HEIGHT = TOP + SMALL_HEIGHT + 22;

/**
 * Our funnel by value beside the ideal one, small enough for a first page: what each state holds, and which of the five
 * shapes that is (method: F3). Nothing where nothing is open.
 */
export function shapeSummary(context: FigureContext): Figure | undefined {
  const { book, lang } = context;
  const words = portfolioWords(lang);
  const { count, value } = funnelShapes(
    [...book.accounts.values()].flatMap((plan) => [...plan.opportunities.values()]),
    book,
  );
  if (!count || !value) return undefined;
  const label = (shape: FunnelShape) => funnelShape.labels[shape][lang];
  const says = sentences(
    lang,
    count.shape === value.shape
      ? words.shapesAgree(label(count.shape))
      : words.shapesDiffer(label(count.shape), label(value.shape)),
    words.shapeAdvice[value.shape],
  );
  return {
    name: 'shape-summary',
    title: words.shapes,
    says,
    svg: picture(
      {
        id: 'book-shape-summary',
        kind: 'portfolio-chart',
        title: words.shapes,
        description: says,
        width: WIDTH,
        height: HEIGHT,
      },
      ...funnelState.names.map((state, band) => {
        const y = TOP + bandMiddle(band) + 4;
        return (
          text(funnelState.labels[state][lang], 0, y, 'chart-note') +
          text(percent(value.shares[state]), SHARES, y, 'is-end chart-strong')
        );
      }),
      named(value.shares, OURS.cx, OURS.width, label(value.shape), 'chart-strong'),
      value.shape === 'ideal' ? '' : named(EXAMPLES.ideal, IDEAL.cx, IDEAL.width, label('ideal'), 'chart-note'),
    ),
  };
}

/** A small funnel with its name below. */
function named(shares: FunnelShares, cx: number, width: number, name: string, className: string): string {
  return element(
    'g',
    {},
    smallFunnel(shares, cx, TOP, width),
    text(name, cx, TOP + SMALL_HEIGHT + 18, `${className} is-middle`),
  );
}
