import type { Text } from '#schemas/field.ts';
import { excerpt, type Report } from '../diagnostics/collector.ts';
import type { SourceFile } from '../source/source-file.ts';
import { pictureAllowance } from '../svg/picture.ts';
import { readSvg, type SvgFault } from '../svg/read-svg.ts';
import { LONGEST_SIDE, type PictureSize } from './picture.ts';

/** Reads an author's SVG file and reports what no picture may hold, each at its place; its size when there is nothing. */
export function readPictureSvg({ path, text }: SourceFile, report: Report): PictureSize | undefined {
  const { root, faults } = readSvg(text, pictureAllowance);
  for (const { kind, what, start, end } of faults) {
    if (kind === 'malformed') report('image/unreadable', { file: path, start, end }, unreadable(what), exportAgain);
    else report('image/refused', { file: path, start, end }, refused(kind, what), onlyShapes);
  }
  if (faults.length > 0) return undefined;
  const size = sizeOf(root);
  const at = { file: path, start: Math.max(text.indexOf('<svg'), 0), end: Math.max(text.indexOf('<svg'), 0) + 4 };
  if (!size) report('image/refused', at, noSize, giveSize);
  else if (Math.max(size.width, size.height) > LONGEST_SIDE) {
    report('image/too-large', at, tooLarge(size), makeSmaller);
    return undefined;
  }
  return size;
}

/** The size that the root states in px, or by its view box. */
function sizeOf(root: ReadonlyMap<string, string>): PictureSize | undefined {
  const stated = (name: string) =>
    Number(/^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(root.get(name) ?? '')?.[1] ?? Number.NaN);
  const [, , boxWidth = Number.NaN, boxHeight = Number.NaN] = (root.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = Math.ceil(Number.isNaN(stated('width')) ? boxWidth : stated('width'));
  const height = Math.ceil(Number.isNaN(stated('height')) ? boxHeight : stated('height'));
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** A picture with a side that is too long. */
export function tooLarge({ width, height }: PictureSize): Text {
  return {
    'zh-CN': `图片是 ${width} × ${height} 像素，一边至多 ${LONGEST_SIDE}。`,
    en: `The picture has ${width} × ${height} pixels; a side has at most ${LONGEST_SIDE}.`,
  };
}

export const makeSmaller = { 'zh-CN': '缩小后再存一次。', en: 'Save it again in a smaller size.' };

function unreadable(what: string): Text {
  return {
    'zh-CN': `SVG 文件读不懂：\`${excerpt(what)}\`。`,
    en: `The SVG file cannot be read: \`${excerpt(what)}\`.`,
  };
}

function refused(kind: SvgFault['kind'], what: string): Text {
  const shown = excerpt(what);
  if (kind === 'comment')
    return { 'zh-CN': '注释会随图片发布。', en: 'The comment would be published with the picture.' };
  if (kind === 'too-complex')
    return {
      'zh-CN': 'SVG 图片的元素太多或嵌套过深。',
      en: 'The SVG picture has too many or too deeply nested elements.',
    };
  return { 'zh-CN': `SVG 图片里不能有 \`${shown}\`。`, en: `An SVG picture may not hold \`${shown}\`.` };
}

const exportAgain = { 'zh-CN': '从绘图软件重新导出。', en: 'Export it from the drawing program again.' };
const onlyShapes = {
  'zh-CN': '只留形状、文字和颜色：在绘图软件里导出为“优化的 SVG”，不带脚本、样式表、注释、链接和元数据。',
  en: 'Keep only shapes, letters and colours: export it as an optimised SVG without scripts, style sheets, comments, links and metadata.',
};
const noSize = { 'zh-CN': 'SVG 图片没有说明大小。', en: 'The SVG picture does not state its size.' };
const giveSize = {
  'zh-CN': '给 `svg` 写上 `width` 和 `height`，或 `viewBox`。',
  en: 'Give `svg` a `width` and `height`, or a `viewBox`.',
};
