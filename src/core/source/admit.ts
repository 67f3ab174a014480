import { compare } from '../diagnostics/diagnostic.ts';
import { excerpt, type Report } from '../diagnostics/collector.ts';
import { isAssetPlace, MAX_BYTES, mostBytes } from './asset-place.ts';
import { decode } from './decode.ts';
import type { FoundFile, SourceFile } from './source-file.ts';

/** Longest name that a reference can hold. */
const MAX_NAME = 80;
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FILE_END = /(?:\.en)?\.(?:md|yaml)$/;
const ASSET_END = /\.(?:png|jpe?g|webp|svg)$/;
/** Names that other systems keep for themselves: devices of Windows, a folder's own page, what every object has. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index|constructor|prototype)$/;

/** The bytes of a picture that an author put beside a plan. */
export interface Asset {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What came through the gate. */
export interface Admitted {
  /** Clean text files, to be parsed. */
  readonly files: readonly SourceFile[];
  /** Pictures, still unread. */
  readonly assets: readonly Asset[];
  /** Every text that could be read, clean or not: reports quote from it. */
  readonly sources: Map<string, SourceFile>;
}

/**
 * Lets clean text files pass and names every other file that was found: nothing that stands in the content
 * folder is ever left out in silence.
 */
export function admit(found: readonly FoundFile[], report: Report): Admitted {
  const collisions = collidingPaths(found);
  const files: SourceFile[] = [];
  const assets: Asset[] = [];
  const sources = new Map<string, SourceFile>();
  for (const file of found) {
    const twin = collisions.get(file.path);
    if (twin !== undefined) {
      report(
        'file/name-collision',
        whole(file),
        {
          'zh-CN': `文件名与 \`${excerpt(twin)}\` 只差大小写或字符组合。`,
          en: `The file name differs from \`${excerpt(twin)}\` only in case or composition.`,
        },
        { 'zh-CN': '改名，或合并两个文件。', en: 'Rename one of them, or merge the two.' },
      );
      continue;
    }
    const bytes = admitBytes(file, report);
    if (bytes && isAssetPlace(file.path)) {
      assets.push({ path: file.path, bytes });
      continue;
    }
    const decoded = bytes && decode(file.path, bytes, report);
    if (!decoded) continue;
    const source = { path: file.path, text: decoded.text };
    sources.set(file.path, source);
    if (decoded.clean) files.push(source);
  }
  return { files, assets, sources };
}

function admitBytes(file: FoundFile, report: Report): Uint8Array | undefined {
  if (file.type === 'symlink') {
    report(
      'file/symbolic-link',
      whole(file),
      { 'zh-CN': '这是符号链接，没有读取。', en: 'This is a symbolic link; it was not read.' },
      { 'zh-CN': '把文件本身放在这里。', en: 'Put the file itself here.' },
    );
    return undefined;
  }
  if (reportBadName(file, report)) return undefined;
  if (file.type === 'other') {
    report(
      'file/not-regular',
      whole(file),
      { 'zh-CN': '这不是普通文件，没有读取。', en: 'This is not a regular file; it was not read.' },
      {
        'zh-CN': '把它移出内容文件夹，或换成一个文件。',
        en: 'Move it out of the content folder, or put a file in its place.',
      },
    );
    return undefined;
  }
  const most = mostBytes(file.path);
  if (file.size > most || file.bytes === undefined) {
    const size = (Math.ceil((file.size / MAX_BYTES) * 10) / 10).toFixed(1);
    const limit = most / MAX_BYTES;
    report(
      'file/too-large',
      whole(file),
      {
        'zh-CN': `文件有 ${size} MiB，上限是 ${limit} MiB。`,
        en: `The file has ${size} MiB; the limit is ${limit} MiB.`,
      },
      isAssetPlace(file.path)
        ? { 'zh-CN': '把图片缩小，或导出得更省。', en: 'Make the picture smaller, or export it with more compression.' }
        : { 'zh-CN': '拆成几份，或把附件放到别处。', en: 'Split it, or keep attachments elsewhere.' },
    );
    return undefined;
  }
  return file.bytes;
}

/** Reports the first part of a path that is no name; true when there is one. */
function reportBadName(file: FoundFile, report: Report): boolean {
  const folders = file.path.split('/');
  const last = folders.pop() ?? '';
  const folder = folders.find((name) => !isName(name));
  const end = isAssetPlace(file.path) ? ASSET_END : FILE_END;
  const bad = folder ?? (end.test(last) && isName(last.replace(end, '')) ? undefined : last);
  if (bad === undefined) return false;
  const shown = excerpt(bad);
  report(
    'file/bad-name',
    whole(file),
    RESERVED.test(bad.replace(end, ''))
      ? { 'zh-CN': `\`${shown}\` 是系统保留的名字。`, en: `\`${shown}\` is a name that systems keep for themselves.` }
      : folder === undefined
        ? end === ASSET_END
          ? { 'zh-CN': `\`${shown}\` 不是图片的文件名。`, en: `\`${shown}\` is not the name of a picture.` }
          : { 'zh-CN': `\`${shown}\` 不是文档的文件名。`, en: `\`${shown}\` is not the name of a document.` }
        : { 'zh-CN': `\`${shown}\` 不是文件夹的名字。`, en: `\`${shown}\` is not the name of a folder.` },
    folder === undefined && end === ASSET_END
      ? {
          'zh-CN': `图片的文件名用小写英文字母、数字和短横线，以 \`.png\`、\`.jpg\`、\`.webp\` 或 \`.svg\` 结尾，例如 \`well-site.png\`，至多 ${MAX_NAME} 个字符；其他文件请移出 \`assets/\`。`,
          en: `Name a picture in lower-case letters, digits and hyphens and end in \`.png\`, \`.jpg\`, \`.webp\` or \`.svg\`, such as \`well-site.png\`, at most ${MAX_NAME} characters; move other files out of \`assets/\`.`,
        }
      : folder === undefined
        ? {
            'zh-CN': `用小写英文字母、数字和短横线，以 \`.md\` 结尾，例如 \`zhou-qiming.md\`，至多 ${MAX_NAME} 个字符；不是计划的文件请移出内容文件夹。`,
            en: `Use lower-case letters, digits and hyphens and end in \`.md\`, such as \`zhou-qiming.md\`, at most ${MAX_NAME} characters; move other files out of the content folder.`,
          }
        : {
            'zh-CN': `用小写英文字母、数字和短横线，例如 \`bedrock-petroleum\`，至多 ${MAX_NAME} 个字符；不是计划的文件夹请移走。`,
            en: `Use lower-case letters, digits and hyphens, such as \`bedrock-petroleum\`, at most ${MAX_NAME} characters; move other folders away.`,
          },
  );
  return true;
}

function isName(name: string): boolean {
  return name.length <= MAX_NAME && NAME.test(name) && !RESERVED.test(name);
}

/** Every path that another path equals after NFC and case folding, except the properly named one. */
function collidingPaths(found: readonly FoundFile[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const { path } of found) {
    const folded = path.normalize('NFC').toLowerCase();
    const group = groups.get(folded);
    if (group) group.push(path);
    else groups.set(folded, [path]);
  }
  const collisions = new Map<string, string>();
  for (const [folded, paths] of groups) {
    if (paths.length < 2) continue;
    const keeper = paths.includes(folded) ? folded : [...paths].sort(compare)[0];
    for (const path of paths) if (path !== keeper && keeper !== undefined) collisions.set(path, keeper);
  }
  return collisions;
}

function whole(file: FoundFile) {
  return { file: file.path, start: 0, end: 0 };
}
