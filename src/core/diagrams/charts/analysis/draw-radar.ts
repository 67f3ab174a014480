import { scaleLinear } from 'd3-scale';
import { arc, curveLinearClosed, lineRadial } from 'd3-shape';
import { element, text } from '../../svg.ts';
import { wrap } from '../../text-fit.ts';
import { shownLabel, type Scorecard, type ScoredItem } from './scorecard.ts';

/** The square that a radar with its labels takes, in px. */
export const RADAR = { width: 424, height: 372 } as const;

const RIM = 102;
/** Thickness of the crown at the heaviest weight. */
const CROWN = 16;
const RINGS = 5;
const LINE = 18;

/** Draws the scores around a centre, the weights as a crown: a thick stretch of it matters much. */
export function drawRadar({ top, items }: Scorecard): string {
  const radius = scaleLinear([0, top], [0, RIM]);
  const turn = (2 * Math.PI) / items.length;
  const shape = lineRadial<number>()
    .angle((_, index) => index * turn)
    .radius((value) => radius(value))
    .curve(curveLinearClosed)
    .digits(1);
  const others = items.flatMap(({ other }) => other ?? []);
  const rings = Array.from({ length: RINGS }, (_, index) => ((index + 1) * top) / RINGS);
  const spokes = items.map((_, index) => `M0 0${at(index * turn, RIM)}`).join('');
  return element(
    'g',
    { transform: `translate(${RADAR.width / 2} ${RADAR.height / 2})` },
    ...rings.map((ring) =>
      element('path', { class: ring === top ? 'radar-rim' : 'hair', d: shape(items.map(() => ring)) ?? '' }),
    ),
    element('path', { class: 'hair', d: spokes }),
    ...crown(items, turn),
    ...(others.length === items.length ? [element('path', { class: 'radar-other', d: shape(others) ?? '' })] : []),
    element('path', { class: 'radar-own', d: shape(items.map(({ own }) => own)) ?? '' }),
    ...items.flatMap(({ own, other }, index) => [
      ...(other === undefined ? [] : [otherMark(...point(index * turn, radius(other)))]),
      ownMark(...point(index * turn, radius(own))),
    ]),
    ...items.map((item, index) => axisLabel(item, index * turn)),
  );
}

/** The mark of our score: a filled dot. */
export function ownMark(x: number, y: number): string {
  return element('circle', { class: 'mark-own', cx: x, cy: y, r: 4.5 });
}

/** The mark of the score beside ours: a hollow diamond, seen around the dot when both are the same. */
export function otherMark(x: number, y: number): string {
  return element('rect', {
    class: 'mark-other',
    x: x - 5,
    y: y - 5,
    width: 10,
    height: 10,
    transform: `rotate(45 ${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
  });
}

function crown(items: Scorecard['items'], turn: number): readonly string[] {
  const heaviest = Math.max(...items.map(({ weight }) => weight ?? 0));
  if (heaviest === 0) return [];
  const sector = arc<{ readonly from: number; readonly weight: number }>()
    .innerRadius(RIM + 4)
    .outerRadius(({ weight }) => RIM + 4 + (CROWN * weight) / heaviest)
    .startAngle(({ from }) => from - turn / 2)
    .endAngle(({ from }) => from + turn / 2)
    .padAngle(0.04)
    .digits(1);
  return items.map(({ weight = 0 }, index) =>
    element('path', { class: 'radar-weight', d: sector({ from: index * turn, weight }) ?? '' }),
  );
}

function axisLabel(item: ScoredItem, angle: number): string {
  const [x, y] = point(angle, RIM + 4 + CROWN + 9);
  const side = Math.abs(x) < 12 ? 'is-mid' : x > 0 ? '' : 'is-end';
  const room = side === 'is-mid' ? 220 : RADAR.width / 2 - Math.abs(x);
  const name = wrap(shownLabel(item), room, 12.5, side === 'is-mid' ? 2 : 3);
  const lines = [
    ...name.map((line) => ({ line, className: 'axis-name' })),
    ...(item.weight === undefined ? [] : [{ line: `${item.weight}%`, className: 'node-note' }]),
  ];
  // The block hangs from its point at the bottom, stands on it at the top and is centred on it at the sides.
  const start = y - (Math.cos(angle) + 1) * (lines.length * LINE) * 0.5 + LINE - 4;
  return lines
    .map(({ line, className }, index) => text(line, x, start + index * LINE, `${className} ${side}`.trim()))
    .join('');
}

function point(angle: number, distance: number): [x: number, y: number] {
  return [Math.sin(angle) * distance, -Math.cos(angle) * distance];
}

function at(angle: number, distance: number): string {
  const [x, y] = point(angle, distance).map((value) => Math.round(value * 10) / 10);
  return `L${x} ${y}`;
}
