import type { Lang } from '#schemas/field.ts';
import type { Day } from '../../../calendar/day.ts';
import { longDay } from '../../../text/format.ts';
import { timeWords } from '../../../text/charts/time-words.ts';
import { drawLegend } from '../../legend.ts';
import { picture } from '../../picture.ts';
import { element, linked, px, text } from '../../svg.ts';
import { fitLine, textWidth, wrap } from '../../text-fit.ts';
import type { TimeScale } from './scale.ts';

/** Widths of the columns beside the track, in px; together with the track they fill the picture. */
export interface Columns {
  readonly name: number;
  readonly owner: number;
  readonly status: number;
}

/** One line of the picture: words at both sides, and what is drawn between them. */
export interface Lane {
  readonly name: string;
  /** A second line below the name; a name alone may take two. */
  readonly note?: string;
  readonly owner?: string;
  readonly status: string;
  readonly statusNote?: string;
  readonly isAlert?: boolean;
  readonly href?: string;
  /** The lane in one sentence. */
  readonly label: string;
  /** Drawn pieces; `x` of the scale, `y` from the top of the lane. */
  readonly track: readonly string[];
}

/** Lanes that belong together, below a heading unless they are all there are. */
export interface LaneGroup {
  readonly title?: string;
  readonly note?: string;
  readonly track?: readonly string[];
  readonly lanes: readonly Lane[];
}

/** A piece of the legend: a sign of 26 × 16 px and what it stands for. */
export interface TimeSign {
  readonly sign: string;
  readonly words: string;
}

/** A picture of lanes below one time axis. */
export interface LaneChart {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly asOf: Day;
  readonly lang: Lang;
  readonly scale: TimeScale;
  readonly columns: Columns;
  readonly laneHeight: number;
  readonly groups: readonly LaneGroup[];
  readonly legend: readonly TimeSign[];
  readonly defs?: string;
  /** Lines between lanes, below their marks; told the top of each lane in the order of the groups. */
  readonly between?: (tops: readonly number[]) => readonly string[];
}

export const WIDTH = 1080;
export const HEADING = 30;
const AXIS = 62;

/** Draws lanes below one axis, with today as a line through all of them. */
export function drawLanes(chart: LaneChart): string {
  const { groups, laneHeight, scale } = chart;
  const pieces: string[] = [];
  const tops: number[] = [];
  let y = AXIS;
  for (const group of groups) {
    if (group.title !== undefined) {
      pieces.push(heading(group, y, chart));
      y += HEADING;
    }
    for (const lane of group.lanes) {
      tops.push(y);
      pieces.push(drawLane(lane, y, chart));
      y += laneHeight;
    }
  }
  const signs = chart.legend.map(({ sign, words }) => ({ sign, width: 34, label: words }));
  const legend = drawLegend(signs, { width: WIDTH - 2, row: 22, baseline: 12.5, gap: 20 });
  const line = (x: number, className: string, from: number) =>
    element('path', { class: className, d: `M${px(x)} ${px(from)}V${px(y)}` });
  return picture(
    { ...chart, width: WIDTH, height: y + 16 + legend.height },
    ...(chart.defs === undefined ? [] : [element('defs', {}, chart.defs)]),
    ...scale.ticks.map(({ x }) => line(x, 'time-grid', AXIS)),
    axis(chart),
    line(scale.x(chart.asOf), 'time-today', AXIS - 3),
    element('g', {}, ...(chart.between?.(tops) ?? [])),
    ...pieces,
    element('g', { transform: `translate(2 ${px(y + 16)})` }, legend.drawn),
  );
}

/** The months, and the day as of which the plan is drawn. */
function axis({ scale, asOf, lang }: LaneChart): string {
  const words = `${timeWords(lang).asOf} ${longDay(asOf, lang)}`;
  const half = textWidth(words, 12.5) / 2;
  const middle = Math.min(Math.max(scale.x(asOf), scale.left + half), WIDTH - half);
  const labels = scale.ticks.flatMap(({ x, label, year }, index) => {
    const room = (scale.ticks[index + 1]?.x ?? scale.right) - x;
    const shown = textWidth(label, 11) + 6 <= room ? [text(label, x + 4, 31, 'time-note')] : [];
    return year === '' ? shown : [...shown, text(year, x + 4, 14, 'time-note')];
  });
  return element(
    'g',
    {},
    ...labels,
    text(words, middle, AXIS - 8, 'time-now is-middle'),
    element('path', { class: 'time-rule', d: `M0 ${AXIS}H${WIDTH}` }),
  );
}

function heading({ title = '', note = '', track = [] }: LaneGroup, y: number, { columns, scale }: LaneChart): string {
  const noteWidth = columns.status - 8;
  return element(
    'g',
    { transform: `translate(0 ${px(y)})` },
    element('rect', { class: 'map-band', x: 0, y: 0, width: scale.left - 8, height: HEADING }),
    text(fitLine(title, scale.left - 28, 13), 10, 20, 'map-band-label'),
    ...track,
    text(fitLine(note, noteWidth, 12.5), WIDTH - 4, 20, 'map-band-note is-end'),
    element('path', { class: 'time-rule', d: `M0 ${HEADING}H${WIDTH}` }),
  );
}

function drawLane(lane: Lane, y: number, { columns, laneHeight }: LaneChart): string {
  const { name, note, owner = '', status, statusNote = '', isAlert = false, href, label, track } = lane;
  const middle = laneHeight / 2;
  const names = note === undefined ? wrap(name, columns.name - 14, 12.5, 2) : [fitLine(name, columns.name - 14, 12.5)];
  const lines = [...names, ...(note === undefined ? [] : [fitLine(note, columns.name - 14, 11)])];
  const top = middle - (lines.length - 1) * 9 + 4.5;
  const right = statusNote === '' ? middle + 4.5 : middle - 4.5;
  const body = [
    ...lines.map((line, index) =>
      text(line, 2, top + index * 18, note !== undefined && index === 1 ? 'time-note' : 'time-name'),
    ),
    ...(owner === '' ? [] : [text(fitLine(owner, columns.owner - 10, 12.5), columns.name, middle + 4.5, 'card-note')]),
    ...track,
    text(
      fitLine(status, columns.status - 12, 12.5),
      WIDTH - 4,
      right,
      isAlert ? 'card-fact is-alert is-end' : 'is-end',
    ),
    ...(statusNote === ''
      ? []
      : [text(fitLine(statusNote, columns.status - 12, 11), WIDTH - 4, right + 17.5, 'time-note is-end')]),
    element('path', { class: 'time-rule', d: `M0 ${px(laneHeight)}H${WIDTH}` }),
  ];
  return element(
    'g',
    { class: 'time-lane', transform: `translate(0 ${px(y)})` },
    linked(href, label, { width: WIDTH, height: laneHeight }, body),
  );
}
