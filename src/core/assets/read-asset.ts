import { excerpt, type Report } from '../diagnostics/collector.ts';
import type { Asset } from '../source/admit.ts';
import type { SourceFile } from '../source/source-file.ts';
import { decode } from '../source/decode.ts';
import { readPictureSvg } from './read-svg.ts';
import type { CheckedAsset, PictureFormat } from './picture.ts';

/** How each format is told by its first bytes, as Latin-1; SVG is text. */
const MAGIC: readonly (readonly [PictureFormat, (head: string) => boolean])[] = [
  ['png', (head) => head.startsWith('\u0089PNG\r\n\u001a\n')],
  ['jpeg', (head) => head.startsWith('\u00ff\u00d8\u00ff')],
  ['webp', (head) => /^RIFF[^]{4}WEBPVP8[ LX]/.test(head)],
  ['svg', (head) => /^(?:\u00ef\u00bb\u00bf)?\s*</.test(head)],
];
const BY_ENDING: Readonly<Record<string, PictureFormat>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  svg: 'svg',
};

/** What was read of an asset: the picture when nothing is wrong with it so far, its text when reports quote from it. */
export interface ReadAsset {
  readonly asset?: CheckedAsset;
  readonly source?: SourceFile;
}

/** Compares a picture's content with its name. An SVG file is read to its end; other formats are decoded elsewhere. */
export function readAsset({ path, bytes }: Asset, report: Report): ReadAsset {
  const whole = { file: path, start: 0, end: 0 };
  const named = BY_ENDING[path.slice(path.lastIndexOf('.') + 1)];
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  const format = MAGIC.find(([, begins]) => begins(head))?.[0];
  if (named === undefined || format !== named) {
    report('image/wrong-type', whole, isNot(path, format), saveAgain);
    return {};
  }
  if (format !== 'svg') return { asset: { path, format, bytes } };
  const text = decode(path, bytes, report);
  if (!text) return {};
  const source = { path, text: text.text };
  if (!text.clean) return { source };
  const size = readPictureSvg(source, report);
  return size ? { asset: { path, format, bytes, size } } : { source };
}

function isNot(path: string, format: PictureFormat | undefined) {
  const name = excerpt(path.slice(path.lastIndexOf('/') + 1));
  return format === undefined || format === 'svg'
    ? {
        'zh-CN': `\`${name}\` 的内容不是它的扩展名所说的图片。`,
        en: `\`${name}\` does not hold a picture of the type that its ending names.`,
      }
    : {
        'zh-CN': `\`${name}\` 的内容是 ${format.toUpperCase()}。`,
        en: `\`${name}\` holds a ${format.toUpperCase()} picture.`,
      };
}

const saveAgain = {
  'zh-CN': '用看图软件另存为 PNG、JPEG、WebP 或 SVG，扩展名与内容一致。',
  en: 'Save it again as PNG, JPEG, WebP or SVG, with the ending of what it is.',
};
