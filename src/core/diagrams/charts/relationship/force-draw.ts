import type { Lang } from '#schemas/field.ts';
import { relationshipWords } from '../../../text/charts/relationship-words.ts';
import { signed } from '../../../text/format.ts';
import { picture } from '../../picture.ts';
import { element, linked, px, text } from '../../svg.ts';
import { fitLine, textWidth } from '../../text-fit.ts';
import type { Force, ForceField } from './force-model.ts';

/** Width of the middle and of the margin, height of the head, of a row and of the foot, in px. */
const MIDDLE = 156;
const MARGIN = 12;
const HEAD = 66;
const ROW = 50;
const FOOT = 34;

/** Space between a side's edge and what stands on it; the length of one unit of force; room for the figures after it. */
const INSET = 12;
const UNIT = 22;
const FIGURES = 76;

/** Space between a name and the post beside it, and the widest that each of them may be. */
const BESIDE = 10;
const NAME = 160;
const TITLE = 190;

/** A side is at least as wide as its heading. */
const NARROWEST = 120;

/** Draws opposition to the left and support to the right of those who have not taken a side. */
export function drawForceField(field: ForceField, id: string, title: string, description: string, lang: Lang): string {
  const words = relationshipWords(lang);
  const { against, neutral, for: supporting } = field.sides;
  const leftEdge = MARGIN + sideWidth(against);
  const rightEdge = leftEdge + MIDDLE;
  const width = Math.max(rightEdge + sideWidth(supporting), textWidth(words.forceScale, 11) + MARGIN) + MARGIN;
  const bottom = HEAD + Math.max(against.length, neutral.length, supporting.length) * ROW;
  const middle = leftEdge + MIDDLE / 2;
  const head = (label: string, people: readonly Force[], x: number, anchor: string, side = '') => [
    text(label, x, 22, `card-name${side}${anchor}`),
    text(words.people(people.length), x, 42, `chart-note${anchor}`),
  ];
  const rows = (forces: readonly Force[], x: number, size: number, body: (force: Force) => readonly string[]) =>
    forces.map((force, index) => row(force, { x, y: HEAD + index * ROW, width: size }, body(force), lang));
  return picture(
    { id, kind: 'force-field', title, description, width, height: bottom + FOOT },
    element('rect', { class: 'map-band', x: leftEdge, y: 0, width: MIDDLE, height: bottom }),
    element('path', {
      class: 'force-axis',
      d: `M${px(leftEdge)} 0V${px(bottom)}M${px(rightEdge)} 0V${px(bottom)}`,
    }),
    ...head(`${words.opposing} ${field.opposing}`, against, leftEdge - INSET, ' is-end', ' force-against'),
    ...head(words.neutral, neutral, middle, ' is-middle'),
    ...head(`${words.supporting} ${field.supporting}`, supporting, rightEdge + INSET, '', ' force-for'),
    ...rows(against, MARGIN, leftEdge - MARGIN, (force) => drawBar(force, leftEdge - MARGIN - INSET, -1)),
    ...rows(neutral, leftEdge, MIDDLE, drawNeutral),
    ...rows(supporting, rightEdge, sideWidth(supporting), (force) => drawBar(force, INSET, 1)),
    text(words.forceScale, MARGIN, bottom + 22, 'chart-note'),
  );
}

/** As wide as the longest of its bars and names. */
function sideWidth(forces: readonly Force[]): number {
  const widths = forces.map(({ name, title, force }) =>
    Math.max(
      Math.abs(force) * UNIT + FIGURES,
      textWidth(fitLine(name, NAME, 13), 13) + BESIDE + textWidth(fitLine(title, TITLE, 11), 11),
    ),
  );
  return INSET + Math.max(NARROWEST, ...widths);
}

function row(
  force: Force,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  body: readonly string[],
  lang: Lang,
): string {
  const words = relationshipWords(lang);
  const facts = [
    `${force.name}${words.comma}${force.title}`,
    force.stanceLabel,
    words.influenceOf(force.influence),
    ...(force.force === 0 ? [] : [signed(force.force)]),
  ];
  return element(
    'g',
    { transform: `translate(${px(x)} ${px(y)})` },
    linked(force.href, facts.join(words.nextClause), { width, height: ROW - 4 }, body),
  );
}

/** Name, post and a bar that grows from `origin`, away from the middle: `way` is −1 to the left, 1 to the right. */
function drawBar({ name, title, force, influence, stance }: Force, origin: number, way: 1 | -1): readonly string[] {
  const [side, end] = way === 1 ? ['force-for', ''] : ['force-against', ' is-end'];
  const shownName = fitLine(name, NAME, 13);
  const length = Math.abs(force) * UNIT;
  const from = way === 1 ? origin : origin - length;
  const cuts = Array.from({ length: Math.abs(force) - 1 }, (_, index) => `M${px(from + (index + 1) * UNIT)} 27V38`);
  return [
    text(shownName, origin, 14, `chart-strong${end}`),
    text(fitLine(title, TITLE, 11), origin + way * (textWidth(shownName, 13) + BESIDE), 14, `chart-note${end}`),
    element('rect', { class: side, x: from, y: 28, width: length, height: 9 }),
    ...(cuts.length === 0 ? [] : [element('path', { class: 'force-cut', d: cuts.join('') })]),
    text(signed(force), origin + way * (length + 8), 37, `chart-strong ${side}${end}`),
    text(`${influence} × ${Math.abs(stance)}`, origin + way * (length + 42), 37, `chart-note${end}`),
  ];
}

/** Somebody who has not taken a side: the name, and the influence that is still open. */
function drawNeutral({ name, influence }: Force): readonly string[] {
  const left = MIDDLE / 2 - 22;
  return [
    text(fitLine(name, MIDDLE - 16, 13), MIDDLE / 2, 14, 'chart-strong is-middle'),
    ...[1, 2, 3, 4, 5].map((step) =>
      element('rect', {
        class: step <= influence ? 'pip' : 'pip is-off',
        x: left + (step - 1) * 9,
        y: 28,
        width: 7,
        height: 7,
      }),
    ),
  ];
}
