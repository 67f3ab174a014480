import { line } from 'd3-shape';
import { urlOf } from '../../../address/url.ts';
import { effortOf, effortShare } from '../../../measures/effort.ts';
import { pareto } from '../../../measures/pareto.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import { money, percent } from '../../../text/format.ts';
import { nameIn } from '../../../text/names.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { mermaidLabel } from '../../mermaid-text.ts';
import { picture } from '../../picture.ts';
import { element, linked, text } from '../../svg.ts';
import { fitLine, textWidth } from '../../text-fit.ts';
import { sentences } from './sentences.ts';

/** A bar of the Pareto chart: an account, or all that follow taken together. */
interface ParetoRow {
  readonly name: string;
  /** Absent for the others taken together. */
  readonly href?: string;
  readonly rank?: number;
  readonly revenue: number;
  /** Of the revenue of all, 0–1. */
  readonly share: number;
  readonly cumulative: number;
  /** Of our effort in all accounts, 0–1. */
  readonly effort: number;
  readonly isTop: boolean;
}

/** The share of revenue by which the sources judge how concentrated a portfolio is (method: A2). */
const MARK = 0.8;
/** Accounts with a bar of their own; the rest is one bar. */
const SHOWN = 30;
const WIDTH = 960;
const TOP = 62;
const ROW = 32;
const PLOT = { x: 216, width: 400 };
/** Right ends of the columns: revenue, share, cumulative share, effort. */
const COLUMNS = [720, 786, 876, 948] as const;

/** The rows of the chart, the largest first. */
export function paretoRows({ book, asOf, lang }: FigureContext): readonly ParetoRow[] {
  const ranked = pareto(book, asOf);
  if (!ranked) return [];
  const allEffort = effortShare(book, asOf)?.all ?? 0;
  const rows = ranked.accounts.map(({ plan, revenue, rank, cumulative, top }): ParetoRow => ({
    name: nameIn(lang, plan.account.data),
    href: urlOf(lang, plan.account),
    rank,
    revenue,
    share: revenue / ranked.total,
    cumulative,
    effort: allEffort === 0 ? 0 : effortOf(plan, asOf) / allEffort,
    isTop: top,
  }));
  const others = rows.slice(SHOWN);
  if (others.length === 0) return rows;
  const sum = (of: 'revenue' | 'share' | 'effort') => others.reduce((total, row) => total + row[of], 0);
  return [
    ...rows.slice(0, SHOWN),
    {
      name: portfolioWords(lang).others(others.length),
      revenue: sum('revenue'),
      share: sum('share'),
      cumulative: 1,
      effort: sum('effort'),
      isTop: false,
    },
  ];
}

/** Accounts by revenue with the line of their sum, and the effort that each gets (method: A2). */
export function paretoFigures(context: FigureContext): readonly Figure[] {
  const { book, asOf, lang } = context;
  const ranked = pareto(book, asOf);
  const rows = paretoRows(context);
  if (!ranked) return [];
  const words = portfolioWords(lang);
  const { topEffort } = book.settings.data.limits;
  const effort = effortShare(book, asOf)?.share ?? 0;
  const reach = ranked.accounts.findIndex(({ cumulative }) => cumulative >= MARK) + 1;
  const top = ranked.accounts.filter((account) => account.top).length;
  const says = sentences(
    lang,
    words.paretoSays(top, ranked.accounts.length, percent(ranked.shareOfTop), percent(effort), reach, percent(MARK)),
    effort < topEffort ? words.paretoWants(percent(topEffort)) : '',
  );
  const title = words.pareto(ranked.year);
  const number = (value: string) => ({ text: value, isNumber: true });
  return [
    {
      name: 'pareto',
      title,
      says,
      svg: draw(rows, title, says, context),
      mermaid: [
        'xychart-beta',
        `  title ${mermaidLabel(title)}`,
        `  x-axis [${rows.map(({ name }) => mermaidLabel(name)).join(', ')}]`,
        `  y-axis ${mermaidLabel('%')} 0 --> 100`,
        `  bar [${rows.map(({ share }) => (share * 100).toFixed(1)).join(', ')}]`,
        `  line [${rows.map(({ cumulative }) => (cumulative * 100).toFixed(1)).join(', ')}]`,
      ].join('\n'),
      table: {
        head: [words.account, words.revenue, words.share, words.cumulative, words.effort],
        rows: rows.map(({ name, href, revenue, share, cumulative, effort: part }) => [
          { text: name, ...(href !== undefined && { href }) },
          number(money(revenue, lang, book.settings.data.currency)),
          number(shareText(share)),
          number(shareText(cumulative)),
          number(shareText(part)),
        ]),
      },
    },
  ];
}

function draw(rows: readonly ParetoRow[], title: string, description: string, context: FigureContext): string {
  const words = portfolioWords(context.lang);
  const bottom = TOP + rows.length * ROW;
  const at80 = PLOT.x + MARK * PLOT.width;
  const onLine = (row: ParetoRow, at: number): [number, number] => [
    PLOT.x + row.cumulative * PLOT.width,
    TOP + at * ROW + ROW / 2,
  ];
  const heads = [words.revenue, words.share, words.cumulative, words.effort];
  return picture(
    { id: 'book-pareto', kind: 'portfolio-chart', title, description, width: WIDTH, height: bottom + 34 },
    ...heads.map((head, at) => text(head, COLUMNS[at] ?? 0, TOP - 14, 'legend-label is-end')),
    element('path', { class: 'chart-rule', d: `M0 ${TOP - 4}H${WIDTH}M0 ${bottom + 4}H${WIDTH}` }),
    element('path', { class: 'chart-cut', d: `M${at80} ${TOP - 10}V${bottom + 4}` }),
    text(percent(MARK), at80, TOP - 16, 'chart-note is-middle'),
    element('path', { class: 'chart-rule', d: `M${PLOT.x} ${TOP - 4}V${bottom + 4}` }),
    ...rows.map((row, at) => drawRow(row, at, context)),
    element('path', { class: 'pareto-line', d: line()(rows.map(onLine)) ?? undefined }),
    ...rows.map((row, at) => {
      const [cx, cy] = onLine(row, at);
      return element('circle', { class: 'dot', cx, cy, r: 3.5 });
    }),
    legend(PLOT.x, bottom + 26, [
      ['bar-value is-top', words.revenue],
      ['bar-effort', words.effortNote],
    ]),
  );
}

function drawRow(row: ParetoRow, at: number, { book, lang }: FigureContext): string {
  const words = portfolioWords(lang);
  const revenue = money(row.revenue, lang, book.settings.data.currency);
  const bar = (share: number, y: number, height: number, className: string) =>
    share === 0
      ? ''
      : element('rect', { class: className, x: PLOT.x, y, width: Math.max(1, share * PLOT.width), height });
  const numbers = [revenue, shareText(row.share), shareText(row.cumulative), shareText(row.effort)];
  const label =
    row.rank === undefined
      ? `${row.name}: ${revenue}`
      : words.paretoSentence(row.name, row.rank, revenue, shareText(row.share), shareText(row.effort));
  return element(
    'g',
    { transform: `translate(0 ${TOP + at * ROW})` },
    linked(row.href, label, { width: WIDTH, height: ROW }, [
      text(row.rank === undefined ? '' : String(row.rank), 22, ROW / 2 + 4, 'legend-label is-end'),
      text(fitLine(row.name, PLOT.x - 46, 13), 32, ROW / 2 + 4, row.isTop ? 'chart-strong' : ''),
      bar(row.share, 7, 11, row.isTop ? 'bar-value is-top' : 'bar-value'),
      bar(row.effort, 20, 5, 'bar-effort'),
      ...numbers.map((value, column) => text(value, COLUMNS[column] ?? 0, ROW / 2 + 4, 'is-end')),
    ]),
  );
}

/** A share in per cent with one decimal: of many accounts each has little. */
function shareText(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** What the kinds of bar mean, in one line. */
export function legend(
  left: number,
  y: number,
  items: readonly (readonly [className: string, label: string])[],
): string {
  let x = left;
  return items
    .map(([className, label]) => {
      const drawn =
        element('rect', { class: className, x, y: y - 9, width: 20, height: className === 'bar-effort' ? 5 : 11 }) +
        text(label, x + 28, y, 'chart-note');
      x += 28 + textWidth(label, 11) + 24;
      return drawn;
    })
    .join('');
}
