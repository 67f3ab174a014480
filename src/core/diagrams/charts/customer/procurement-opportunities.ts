import type { Lang } from '#schemas/field.ts';
import { customerWords } from '../../../text/charts/customer-words.ts';
import { writtenIn } from '../../../text/names.ts';
import { element, linked, px, text } from '../../svg.ts';
import { fitLine, textWidth, wrap } from '../../text-fit.ts';
import { columnAt, LANE, spanOf } from './procurement-geometry.ts';
import { standing, type LaneOpportunity, type ProcurementLanes } from './procurement-model.ts';

/** Heights of the heading and of one opportunity, in px. */
export const OPPORTUNITY = { head: 26, row: 64 } as const;

const BAR = { top: 26, height: 22 } as const;
const DOT = 13;

/** Each open opportunity on a row: a disc where the customer is, below it a bar for our stage. */
export function drawOpportunities(
  { opportunities, steps }: ProcurementLanes,
  top: number,
  lang: Lang,
): readonly string[] {
  const words = customerWords(lang);
  const keyAt = columnAt(0) + LANE.inset;
  const barAt = keyAt + textWidth(words.customerHere, 11) + 44;
  return [
    text(words.opportunities, LANE.margin, top + 16, 'map-column-label'),
    element('circle', { class: 'lane-dot', cx: keyAt + 6, cy: top + 12, r: 6 }),
    text(words.customerHere, keyAt + 18, top + 16, 'node-note'),
    element('rect', { class: 'lane-bar', x: barAt, y: top + 5, width: 24, height: 14, rx: 3 }),
    text(words.ourStage, barAt + 30, top + 16, 'node-note'),
    ...opportunities.map((one, index) =>
      element(
        'g',
        {
          class: one.gap > 0 ? 'lane-opportunity is-ahead' : 'lane-opportunity',
          transform: `translate(0 ${px(top + OPPORTUNITY.head + index * OPPORTUNITY.row)})`,
        },
        linked(
          one.href,
          sentence(
            one,
            steps.map(({ label }) => label),
            lang,
          ),
          { width: columnAt(steps.length) + LANE.after, height: OPPORTUNITY.row },
          drawRow(one, steps.length, lang),
        ),
      ),
    ),
  ];
}

function sentence(one: LaneOpportunity, steps: readonly string[], lang: Lang): string {
  const words = customerWords(lang);
  const step = one.step === undefined ? [] : [`${words.customerHere}${words.colon}${steps[one.step] ?? ''}`];
  return [one.name, ...step, `${words.ourStage}${words.colon}${one.stage.name}`, standing(one, lang)].join(words.comma);
}

function drawRow(one: LaneOpportunity, steps: number, lang: Lang): readonly string[] {
  const name = wrap(one.name, LANE.label - 12, 12.5, 3);
  const { x, width } = spanOf(one.stage, steps);
  const label = fitLine(one.stage.name, width - 16, 12.5);
  return [
    ...name.map((line, index) =>
      text(line, LANE.margin, 18 + index * 17, 'org-name', { lang: writtenIn(lang, one.name) }),
    ),
    ...drawPlace(one, x, lang),
    element(
      'g',
      {},
      element('rect', { class: 'lane-bar cell-face', x, y: BAR.top, width, height: BAR.height, rx: 3 }),
      text(label, x + (width - textWidth(label, 12.5)) / 2, BAR.top + 15, 'node-text'),
    ),
  ];
}

/** Where the customer is, joined to our bar; ahead of it the way that the customer still has to go. */
function drawPlace({ step, gap, ...one }: LaneOpportunity, barAt: number, lang: Lang): readonly string[] {
  const words = customerWords(lang);
  if (step === undefined) return [text(words.stepUnknown, barAt + 4, DOT + 4, 'node-note')];
  const x = columnAt(step) + LANE.inset + 6;
  const dot = element('circle', { class: 'lane-dot', cx: x, cy: DOT, r: 6 });
  const middle = BAR.top + BAR.height / 2;
  if (gap > 0)
    return [
      element('path', { class: 'lane-ahead', d: `M${px(x)} ${DOT}V${px(middle)}H${px(barAt - 3)}m-6 -4l6 4l-6 4` }),
      dot,
      text(standing({ step, gap, ...one }, lang), x + 14, DOT + 4, 'node-note is-alert-note'),
    ];
  if (gap < 0) {
    const end = columnAt(one.stage.to + 1) - 6;
    return [
      element('path', { class: 'map-line', d: `M${px(x)} ${DOT}V${px(middle)}H${px(end)}` }),
      dot,
      text(standing({ step, gap, ...one }, lang), x + 14, DOT + 4, 'node-note'),
    ];
  }
  return [element('path', { class: 'map-line', d: `M${px(x)} ${DOT}V${BAR.top}` }), dot];
}
