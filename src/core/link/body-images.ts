import type { CheckedAsset, Developed, Picture } from '../assets/picture.ts';
import { makeSmaller, tooLarge } from '../assets/read-svg.ts';
import { excerpt, type Report } from '../diagnostics/collector.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { ParsedDocument } from '../parse/document.ts';
import type { BodyImage } from '../parse/outline.ts';
import { assetFolder } from '../source/asset-place.ts';
import { resolveLink } from './body-links.ts';

/** The pictures of a book as they were found. */
export interface FoundPictures {
  /** The paths of all that stand in a folder for pictures, with faults or without. */
  readonly paths: ReadonlySet<string>;
  readonly assets: readonly CheckedAsset[];
}

/** Checks that pictures in bodies are the account's own and described, and that each is shown somewhere. */
export function checkBodyImages(
  documents: Iterable<ParsedDocument>,
  { paths, assets }: FoundPictures,
  hasUnread: boolean,
  report: Report,
): void {
  const shown = new Set<string>();
  for (const document of documents) {
    for (const image of document.outline.images ?? []) {
      const path = pictureOf(document.path, image);
      const folder = assetFolder(document.path);
      if (path === undefined || folder === undefined || !path.startsWith(`${folder}/`))
        report('body/image', image.span, notOwn(image.src), putThere(folder));
      else if (!paths.has(path)) reportUnknown(image, folder, paths, report);
      else shown.add(path);
      if (image.alt.trim() === '') report('image/no-description', image.span, noDescription, describeIt);
    }
  }
  // A document that could not be read may show what seems to be shown nowhere.
  if (hasUnread) return;
  for (const { path } of assets)
    if (!shown.has(path)) report('image/unused', { file: path, start: 0, end: 0 }, unused, placeIt);
}

/** The path of the picture that an image of a document shows; nothing for one that lies elsewhere. */
export function pictureOf(documentPath: string, { src }: Pick<BodyImage, 'src'>): string | undefined {
  if (/^[/#]|[\\?#]|%(?:2f|5c|00)/i.test(src)) return undefined;
  return resolveLink(documentPath, src)?.path;
}

/** The documents with their pictures; reports those that could not be made ready. */
export function withPictures(
  documents: ReadonlyMap<string, ParsedDocument>,
  developed: ReadonlyMap<string, Developed>,
  report: Report,
): ReadonlyMap<string, ParsedDocument> {
  const pictures = new Map<string, Picture>();
  for (const [path, result] of developed) {
    const whole = { file: path, start: 0, end: 0 };
    if (result.kind === 'shown') pictures.set(path, result.picture);
    else if (result.kind === 'unreadable') report('image/unreadable', whole, unreadable, saveAgain);
    else if (result.kind === 'moving') report('image/refused', whole, moving, oneFrame);
    else if (result.kind === 'too-large') report('image/too-large', whole, tooLarge(result.size), makeSmaller);
    else report('image/too-large', whole, tooSlow, makeSmaller);
  }
  if (pictures.size === 0) return documents;
  const attached = new Map(documents);
  for (const [path, document] of documents) {
    const images = document.outline.images?.map((image) => {
      const picture = pictures.get(pictureOf(path, image) ?? '');
      return picture ? { ...image, picture } : image;
    });
    if (images) attached.set(path, { ...document, outline: { ...document.outline, images } });
  }
  return attached;
}

function reportUnknown({ src, span }: BodyImage, folder: string, paths: ReadonlySet<string>, report: Report): void {
  const shown = excerpt(src);
  const names = [...paths].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  report(
    'image/unknown-file',
    span,
    { 'zh-CN': `没有图片 \`${shown}\`。`, en: `There is no picture \`${shown}\`.` },
    didYouMean(src.slice(src.lastIndexOf('/') + 1), names) ?? putThere(folder),
  );
}

function notOwn(src: string) {
  const shown = excerpt(src);
  return {
    'zh-CN': `\`${shown}\` 不在这份文件自己的 \`assets/\` 里。`,
    en: `\`${shown}\` is not in the \`assets/\` of this document.`,
  };
}

function putThere(folder: string | undefined) {
  return folder === undefined
    ? {
        'zh-CN': '这类文件不放图片：用文字描述。',
        en: 'Documents of this kind show no pictures: describe it in words.',
      }
    : {
        'zh-CN': `把图片放进 \`${folder}/\`，写相对于这份文件的路径。`,
        en: `Put the picture into \`${folder}/\` and write its path relative to this document.`,
      };
}

const noDescription = { 'zh-CN': '图片没有文字说明。', en: 'The picture has no description.' };
const describeIt = {
  'zh-CN': '在方括号里写出图上有什么，给看不见图的读者。',
  en: 'Say in the square brackets what it shows, for readers who cannot see it.',
};
const unused = {
  'zh-CN': '没有文件显示这张图片，它不会被发布。',
  en: 'No document shows this picture; it would not be published.',
};
const placeIt = { 'zh-CN': '在正文里引用它，或删掉它。', en: 'Show it in a text, or delete it.' };
const unreadable = {
  'zh-CN': '图片读不出来，或不完整。',
  en: 'The picture cannot be read, or a part of it is missing.',
};
const saveAgain = { 'zh-CN': '打开原图，重新导出。', en: 'Open the original and export it again.' };
const moving = { 'zh-CN': '图片里有不止一帧。', en: 'The picture has more than one frame.' };
const oneFrame = {
  'zh-CN': '只存一帧：会动的图片印不出来。',
  en: 'Save one frame: moving pictures cannot be printed.',
};
const tooSlow = { 'zh-CN': '读这张图片花的时间太长。', en: 'The picture takes too long to read.' };
