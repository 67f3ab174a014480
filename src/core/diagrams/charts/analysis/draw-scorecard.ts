import { signed } from '../../../text/format.ts';
import { scaleLinear } from 'd3-scale';
import { picture, type PictureHead } from '../../picture.ts';
import { element, px, text } from '../../svg.ts';
import { textWidth, wrap } from '../../text-fit.ts';
import { drawRadar, otherMark, ownMark, RADAR } from './draw-radar.ts';
import { byLead, scoreText, shownLabel, type Scorecard, type ScoredItem } from './scorecard.ts';

const WIDTH = 864;
const LINE = 18;
/** Least height of a row, in px. */
const ROW = 38;
const HEAD = 66;
/** Columns of the rows, in px from the left edge of the picture. */
const COLUMN = {
  name: 444,
  nameEnd: 562,
  weightEnd: 598,
  scale: 626,
  scaleEnd: 746,
  lead: 796,
  leadReach: 24,
  end: 862,
};
/** A radar with fewer axes is a line. */
const FEWEST_AXES = 3;

/** Draws a radar, where there are axes for one, and the same scores in rows from where we are behind to where we lead. */
export function drawScorecard(
  card: Scorecard,
  head: Omit<PictureHead, 'kind' | 'width' | 'height'>,
  weightLabel: string,
): string {
  const rows = byLead(card);
  const reach = Math.max(...rows.map(({ lead }) => Math.abs(lead ?? 0)));
  let below = HEAD;
  const drawn = rows.map((row) => {
    const names = wrap(shownLabel(row), COLUMN.nameEnd - COLUMN.name, 12.5, 3);
    const height = Math.max(ROW, names.length * LINE + 8);
    const place = `translate(0 ${px(below)})`;
    below += height;
    return element('g', { transform: place }, ...drawRow(row, names, height, card, reach));
  });
  const hasRadar = card.items.length >= FEWEST_AXES;
  const height = Math.max(hasRadar ? RADAR.height : 0, below + (card.note === undefined ? 8 : 30));
  const rest = [
    key(card),
    ...heads(card, weightLabel),
    ...drawn,
    ...(card.note === undefined ? [] : [text(card.note, COLUMN.name, below + 20, 'node-note')]),
  ];
  if (!hasRadar) {
    const left = COLUMN.name - 4;
    const width = WIDTH - left;
    return picture(
      { ...head, kind: 'scorecard', width, height },
      element('g', { transform: `translate(${-left} 0)` }, ...rest),
    );
  }
  const top = (height - RADAR.height) / 2;
  return picture(
    { ...head, kind: 'scorecard', width: WIDTH, height },
    element('g', { transform: `translate(0 ${px(top)})` }, drawRadar(card)),
    ...rest,
  );
}

/** What the two marks stand for, each with a stretch of its line. */
function key({ ownLabel, otherLabel }: Scorecard): string {
  const sample = (x: number, className: string, mark: string, label: string) =>
    element('path', { class: className, d: `M${px(x)} 18H${px(x + 34)}` }) +
    mark +
    text(label, x + 42, 22.5, 'axis-name');
  const second = COLUMN.name + 42 + textWidth(ownLabel, 12.5) + 28;
  return (
    sample(COLUMN.name, 'radar-own', ownMark(COLUMN.name + 17, 18), ownLabel) +
    (otherLabel === undefined ? '' : sample(second, 'radar-other', otherMark(second + 17, 18), otherLabel))
  );
}

function heads({ items, otherLabel, leadLabel, top }: Scorecard, weightLabel: string): readonly string[] {
  const y = HEAD - 12;
  return [
    ...(items.some(({ weight }) => weight !== undefined)
      ? [text(weightLabel, COLUMN.weightEnd, y, 'node-note is-end')]
      : []),
    text('0', COLUMN.scale, y, 'node-note is-mid'),
    text(String(top), COLUMN.scaleEnd, y, 'node-note is-mid'),
    ...(otherLabel === undefined ? [] : [text(leadLabel, COLUMN.end, y, 'node-note is-end')]),
    element('path', { class: 'hair', d: `M${COLUMN.name} ${HEAD}H${COLUMN.end}` }),
  ];
}

function drawRow(
  { weight, own, other, lead }: ScoredItem,
  names: readonly string[],
  height: number,
  { top, digits }: Scorecard,
  reach: number,
): readonly string[] {
  const middle = height / 2;
  const base = middle + 4.5;
  const scale = scaleLinear([0, top], [COLUMN.scale, COLUMN.scaleEnd]);
  return [
    ...names.map((line, index) => text(line, COLUMN.name, base + (index - (names.length - 1) / 2) * LINE, 'axis-name')),
    ...(weight === undefined ? [] : [text(`${weight}%`, COLUMN.weightEnd, base, 'is-end')]),
    element('path', { class: 'hair', d: `M${COLUMN.scale} ${middle}H${COLUMN.scaleEnd}` }),
    element('path', { class: 'score-span', d: `M${px(scale(own))} ${middle}H${px(scale(other ?? 0))}` }),
    ...(other === undefined ? [] : [otherMark(scale(other), middle)]),
    ownMark(scale(own), middle),
    ...values(own, other, scale, base),
    ...(lead === undefined ? [] : leadBar(lead, reach, digits, middle, base)),
    element('path', { class: 'hair', d: `M${COLUMN.name} ${px(height)}H${COLUMN.end}` }),
  ];
}

/** The figures outside the two marks, so that they never touch. */
function values(
  own: number,
  other: number | undefined,
  scale: (value: number) => number,
  base: number,
): readonly string[] {
  const right = text(
    scoreText(Math.max(own, other ?? own)),
    scale(Math.max(own, other ?? own)) + 12,
    base,
    'node-text',
  );
  if (other === undefined || scoreText(own) === scoreText(other)) return [right];
  return [text(scoreText(Math.min(own, other)), scale(Math.min(own, other)) - 12, base, 'is-end'), right];
}

function leadBar(lead: number, reach: number, digits: number, middle: number, base: number): readonly string[] {
  const length = reach === 0 ? 0 : (Math.abs(lead) / reach) * COLUMN.leadReach;
  return [
    element('path', { class: 'radar-rim', d: `M${COLUMN.lead} ${middle - 9}V${middle + 9}` }),
    ...(length < 0.5
      ? []
      : [
          element('rect', {
            class: lead < 0 ? 'lead-bar is-behind' : 'lead-bar',
            x: lead < 0 ? COLUMN.lead - length : COLUMN.lead,
            y: middle - 5,
            width: length,
            height: 10,
          }),
        ]),
    text(signed(lead, digits), COLUMN.end, base, lead < 0 ? 'is-end score-behind' : 'is-end'),
  ];
}
