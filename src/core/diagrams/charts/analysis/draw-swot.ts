import type { Lang } from '#schemas/field.ts';
import { analysisWords } from '../../../text/charts/analysis-words.ts';
import { joined } from '../../../text/format.ts';
import { writtenIn } from '../../../text/names.ts';
import { picture } from '../../picture.ts';
import { element, escapeXml, px, text } from '../../svg.ts';
import { fitLine, textWidth, wrap } from '../../text-fit.ts';
import type { SwotModel } from './swot-model.ts';

const CELL = { width: 512, padding: 18, head: 46, indent: 40 } as const;
const GAP = 16;
const WIDTH = CELL.width * 2 + GAP;
const SIZE = 13;
const LINE = 20;
const NOTE = 17;
const BETWEEN = 10;
/** More points than this in a quadrant are left to the table. */
const MOST_POINTS = 12;
/** Columns of the moves, in px. */
const MOVE = { head: 48, letters: 12, text: 256 } as const;

type SwotQuadrant = SwotModel['quadrants'][number];

/** Draws the quadrants two by two, each point with what answers it, and below them the moves. */
export function drawSwot(model: SwotModel, id: string, description: string, lang: Lang): string {
  const blocks = model.quadrants.map((quadrant) => pointsOf(quadrant, lang));
  const rowHeight = (row: number) =>
    CELL.head + Math.max(blocks[row * 2]?.height ?? 0, blocks[row * 2 + 1]?.height ?? 0) + CELL.padding - BETWEEN;
  const heights = [rowHeight(0), rowHeight(1)] as const;
  const below = heights[0] + heights[1] + GAP * 2;
  const moves = movesOf(model, lang);
  return picture(
    { id, kind: 'swot', title: model.title, description, width: WIDTH, height: below + moves.height + 2 },
    ...model.quadrants.map((quadrant, index) => {
      const row = index < 2 ? 0 : 1;
      const place = { x: 1 + (index % 2) * (CELL.width + GAP - 2), y: 1 + row * (heights[0] + GAP) };
      return element(
        'g',
        { class: `swot-${quadrant.quadrant}`, transform: `translate(${px(place.x)} ${px(place.y)})` },
        ...drawHead(quadrant, heights[row]),
        ...(blocks[index]?.drawn ?? []),
      );
    }),
    element('g', { transform: `translate(0 ${px(below)})` }, ...moves.drawn),
  );
}

function drawHead({ letter, label, side }: SwotQuadrant, height: number): readonly string[] {
  const right = CELL.width - CELL.padding;
  return [
    element('rect', { class: 'cell-face', width: CELL.width, height, rx: 4 }),
    element('path', { class: 'swot-edge', d: `M0 4V${px(height - 4)}` }),
    text(letter, CELL.padding, 29, 'card-name'),
    text(label, CELL.padding + CELL.indent, 29, 'card-name'),
    text(side, right, 28, 'card-note is-end'),
  ];
}

function pointsOf(
  { points }: SwotQuadrant,
  lang: Lang,
): { readonly drawn: readonly string[]; readonly height: number } {
  const words = analysisWords(lang).swot;
  const left = CELL.padding + CELL.indent;
  const room = CELL.width - left - CELL.padding;
  let y = CELL.head;
  const note = (content: string, className: string) => {
    y += NOTE + BETWEEN;
    return text(content, left, y - BETWEEN - 4, className);
  };
  const drawn = points.slice(0, MOST_POINTS).map(({ mark, text: written, answer, isOpen }) => {
    const lines = wrap(written, room, SIZE, 3);
    const top = y;
    y += lines.length * LINE;
    return element(
      'g',
      {},
      element('title', {}, escapeXml(written)),
      text(mark, CELL.padding, top + 13, 'card-sign'),
      element(
        'g',
        { lang: writtenIn(lang, written) },
        ...lines.map((line, index) => text(line, left, top + 13 + index * LINE, 'swot-text')),
      ),
      note(isOpen ? `○ ${answer}` : `→ ${answer}`, isOpen ? 'node-note is-open' : 'node-note'),
    );
  });
  const hidden = points.length - MOST_POINTS;
  if (points.length === 0) drawn.push(note(words.noPoint, 'node-note is-open'));
  if (hidden > 0) drawn.push(note(words.more(hidden), 'node-note'));
  return { drawn, height: y - CELL.head };
}

function movesOf({ moves }: SwotModel, lang: Lang): { readonly drawn: readonly string[]; readonly height: number } {
  if (moves.length === 0) return { drawn: [], height: 0 };
  const words = analysisWords(lang).swot;
  let y = 48;
  const drawn = moves.map(({ number, text: written, marks, letters, kind }) => {
    const lines = wrap(written, WIDTH - MOVE.text - CELL.padding, SIZE, 4);
    const top = y;
    y += Math.max(lines.length * LINE, LINE * 2) + 16;
    return element(
      'g',
      {},
      element('title', {}, escapeXml(written)),
      element('path', { class: 'hair', d: `M0 ${px(top)}H${WIDTH}` }),
      text(String(number), CELL.padding, top + 22, 'card-sign'),
      text(letters, MOVE.head, top + 22, 'axis-name'),
      text(kind, MOVE.head + MOVE.letters + textWidth(letters, 12.5), top + 22, 'node-note'),
      text(fitLine(joined(marks, lang), MOVE.text - MOVE.head - GAP, 12.5), MOVE.head, top + 22 + LINE, 'card-note'),
      element(
        'g',
        { lang: writtenIn(lang, written) },
        ...lines.map((line, index) => text(line, MOVE.text, top + 22 + index * LINE, 'swot-text')),
      ),
    );
  });
  return { drawn: [text(words.moves, CELL.padding, 32, 'card-name'), ...drawn], height: y };
}
