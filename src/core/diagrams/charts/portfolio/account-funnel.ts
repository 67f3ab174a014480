import { scaleLinear, scaleSqrt } from 'd3-scale';
import { funnelState, stage as stages } from '#schemas/vocabulary.ts';
import { urlOf } from '../../../address/url.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { funnelStateOf, weightedValue, type FunnelState } from '../../../measures/funnel.ts';
import { probabilityFits, stagePage, type Stage } from '../../../measures/stage-pages.ts';
import { isOpen } from '../../../measures/tier-lens.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import { money, percent } from '../../../text/format.ts';
import { nameIn } from '../../../text/names.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { picture } from '../../picture.ts';
import { element, linked, text } from '../../svg.ts';
import { fitLine } from '../../text-fit.ts';
import { sentences, someOf } from './sentences.ts';

/** An open opportunity in the account's funnel. */
interface FunnelOpportunity {
  readonly name: string;
  readonly href: string;
  readonly stage: Stage;
  readonly state: FunnelState;
  readonly value: number;
  readonly weighted: number;
  readonly probability: number;
  /** What the page of the stage calls plausible, in per cent. */
  readonly plausible?: { readonly from: number; readonly to: number };
  readonly fits: boolean;
}

const WIDTH = 860;
const TOP = 62;
const ROW = 38;
const PLOT = { x: 124, width: 330 };
const NAME = PLOT.x + PLOT.width + 66;
const NAME_WIDTH = WIDTH - NAME - 110;
/** An opportunity that holds more than this share of the weighted value is named. */
const HALF = 0.5;
/** More opportunities than this are left to the table. */
const SHOWN = 16;

/** The open opportunities of an account, the earliest stage first, within a stage the likeliest (method: F1, F2). */
export function accountFunnel(plan: AccountPlan, { book, lang }: FigureContext): readonly FunnelOpportunity[] {
  return [...plan.opportunities.values()]
    .filter(isOpen)
    .map((opportunity) => {
      const { stage, value, probability } = opportunity.data;
      const plausible = stagePage(book, stage)?.probability;
      return {
        name: nameIn(lang, opportunity.data),
        href: urlOf(lang, opportunity),
        stage,
        state: funnelStateOf(opportunity, book),
        value,
        weighted: weightedValue(opportunity),
        probability,
        ...(plausible && { plausible }),
        fits: probabilityFits(opportunity, book),
      };
    })
    .sort((a, b) => stages.names.indexOf(a.stage) - stages.names.indexOf(b.stage) || b.probability - a.probability);
}

/** The account's own funnel: where each opportunity stands, how likely it is and whether the two agree. */
export function accountFunnelFigures(plan: AccountPlan, context: FigureContext): readonly Figure[] {
  const { book, lang } = context;
  const rows = accountFunnel(plan, context);
  if (rows.length === 0) return [];
  const words = portfolioWords(lang);
  const amount = (value: number) => money(value, lang, book.settings.data.currency);
  const sum = (of: 'value' | 'weighted') => rows.reduce((total, row) => total + row[of], 0);
  const heaviest = rows.toSorted((a, b) => b.weighted - a.weighted)[0];
  const doubtful = rows.filter(({ fits }) => !fits).map(({ name }) => name);
  const says = sentences(
    lang,
    words.accountFunnelSays(rows.length, amount(sum('value')), amount(sum('weighted'))),
    heaviest && rows.length > 1 && heaviest.weighted > HALF * sum('weighted')
      ? words.restsOn(heaviest.name, percent(heaviest.weighted / sum('weighted')))
      : '',
    doubtful.length === 0 ? '' : words.implausible(someOf(lang, doubtful)),
  );
  const number = (value: string) => ({ text: value, isNumber: true });
  return [
    {
      name: 'account-funnel',
      title: words.accountFunnel,
      says,
      svg: draw(plan, rows.slice(0, SHOWN), says, context),
      table: {
        head: [words.opportunity, words.stage, words.probability, words.plausible, words.value, words.weighted],
        rows: rows.map((row) => [
          { text: row.name, href: row.href },
          { text: stages.labels[row.stage][lang] },
          number(`${row.probability}%`),
          number(row.plausible ? words.between(row.plausible.from, row.plausible.to) : ''),
          number(amount(row.value)),
          number(amount(row.weighted)),
        ]),
      },
    },
  ];
}

function draw(
  plan: AccountPlan,
  rows: readonly FunnelOpportunity[],
  description: string,
  context: FigureContext,
): string {
  const { book, lang } = context;
  const words = portfolioWords(lang);
  const { enters, best } = book.settings.data.funnel;
  const x = scaleLinear([0, 100], [PLOT.x, PLOT.x + PLOT.width]);
  const radius = scaleSqrt([0, Math.max(...rows.map(({ value }) => value))], [3, 13]);
  const bottom = TOP + rows.length * ROW;
  const bands = { search: [0, enters], in: [enters, best], best: [best, 100] } as const;
  return picture(
    {
      id: `${plan.id}-account-funnel`,
      kind: 'portfolio-chart',
      title: words.accountFunnel,
      description,
      width: WIDTH,
      height: bottom + 34,
    },
    ...funnelState.names.map((state) => {
      const [from, to] = bands[state];
      return text(
        fitLine(funnelState.labels[state][lang], x(to) - x(from) + 20, 11),
        (x(from) + x(to)) / 2,
        22,
        'chart-note is-middle',
      );
    }),
    ...[0, enters, best, 100].map((bound) => text(`${bound}%`, x(bound), 44, 'chart-note is-middle')),
    text(words.stage, 8, 44, 'legend-label'),
    text(words.opportunity, NAME, 44, 'legend-label'),
    text(words.value, WIDTH - 8, 44, 'legend-label is-end'),
    element('path', { class: 'chart-rule', d: `M0 ${TOP - 6}H${WIDTH}M0 ${bottom + 4}H${WIDTH}` }),
    element('path', {
      class: 'chart-cut',
      d: [enters, best].map((bound) => `M${x(bound)} ${TOP - 6}V${bottom + 4}`).join(''),
    }),
    ...rows.map((row, at) => {
      const { stage, probability, plausible } = row;
      const sign = row.fits ? '' : '≠ ';
      const mark = row.fits ? '' : 'chart-mark';
      return element(
        'g',
        { transform: `translate(0 ${TOP + at * ROW})` },
        linked(
          row.href,
          words.opportunitySentence({
            name: row.name,
            stage: stages.labels[stage][lang],
            value: money(row.value, lang, book.settings.data.currency),
            probability,
            state: funnelState.labels[row.state][lang],
          }),
          { width: WIDTH, height: ROW },
          [
            rows[at - 1]?.stage === stage ? '' : text(stages.labels[stage][lang], 8, ROW / 2 + 4, 'chart-strong'),
            plausible
              ? element('rect', {
                  class: 'plausible',
                  x: x(plausible.from),
                  y: ROW / 2 - 4,
                  width: x(plausible.to) - x(plausible.from),
                  height: 8,
                })
              : '',
            element('circle', {
              class: row.fits ? `fs-${row.state}` : `fs-${row.state} is-different`,
              cx: x(probability),
              cy: ROW / 2,
              r: radius(row.value),
            }),
            text(`${sign}${probability}%`, NAME - 14, ROW / 2 + 4, `is-end ${mark}`),
            text(fitLine(row.name, NAME_WIDTH, 12.5), NAME, ROW / 2 + 4, ''),
            text(money(row.value, lang, book.settings.data.currency), WIDTH - 8, ROW / 2 + 4, 'is-end'),
          ],
        ),
      );
    }),
    element('rect', { class: 'plausible', x: PLOT.x, y: bottom + 16, width: 28, height: 8 }),
    text(words.plausible, PLOT.x + 36, bottom + 24, 'chart-note'),
  );
}
