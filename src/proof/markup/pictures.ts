import { drawingAllowance } from '#core/svg/drawing.ts';
import { pictureAllowance } from '#core/svg/picture.ts';
import { readSvg, type SvgAllowance } from '#core/svg/read-svg.ts';
import { lineStarts, positionAt } from '#core/source/position.ts';
import { found, type Found, type MarkupProblemName } from './problem.ts';

const NAMES = {
  malformed: 'output/broken-file',
  declaration: 'output/element',
  comment: 'output/comment',
  element: 'output/element',
  attribute: 'output/attribute',
  text: 'output/inline-code',
  'too-complex': 'output/broken-file',
} as const satisfies Record<string, MarkupProblemName>;

/** A diagram of an author's, as Mermaid drew it. */
export function checkDrawing(text: string): readonly Found[] {
  return checkSvg(text, drawingAllowance);
}

/** A picture of an author's, or our own sign. */
export function checkPicture(text: string): readonly Found[] {
  return checkSvg(text, pictureAllowance);
}

function checkSvg(text: string, allowance: SvgAllowance): readonly Found[] {
  const starts = lineStarts(text);
  return readSvg(text, allowance).faults.map(({ kind, what, start }) => {
    const { line, column } = positionAt(starts, start);
    return found(NAMES[kind], what, line, column);
  });
}
