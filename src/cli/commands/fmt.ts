import { join } from 'node:path';
import type { Text } from '#schemas/field.ts';
import { readBook, type ReadBook } from '#core/compile.ts';
import { format, type Formatted } from '#core/edit/format.ts';
import { practiceDocuments } from '#core/practice/practice-documents.ts';
import { isAssetPlace } from '#core/source/asset-place.ts';
import { writeWhole } from '#host/write-file.ts';
import { counted, shownPath } from '#report/format.ts';
import { loadBook, type BookOptions } from '../book.ts';
import type { Outcome } from '../exit.ts';
import { wantedFiles } from '../wanted-files.ts';

export interface FmtOptions extends Omit<BookOptions, 'asOf'> {
  readonly check?: boolean;
}

/** What became of one file; `unread` when its front matter has errors. */
interface Result {
  readonly file: string;
  readonly formatted: Formatted | { readonly kind: 'unread' };
}

/**
 * Writes front matter in the one order and style of the book, or with `--check` only lists what would change. Files
 * that cannot be read, or not written without a loss, are left alone and named on stderr.
 */
export async function fmt(paths: readonly string[], options: FmtOptions): Promise<Outcome> {
  const { content, check } = options;
  const { files, lang, prefix } = await loadBook(options);
  const names = files.map(({ path }) => path);
  const results = resultsOf(readBook(files), wantedFiles(paths, content, names));
  const changed = results.filter(({ formatted }) => formatted.kind === 'changed');
  const left = results.filter(({ formatted: { kind } }) => kind === 'unread' || kind === 'refused');
  for (const { file, formatted } of results) {
    const shown = shownPath(prefix, file);
    if (formatted.kind === 'changed') {
      if (!check) await writeWhole(join(content, file), formatted.text);
      process.stdout.write(`${shown}  ${(formatted.reordered ? ORDER : STYLE)[lang]}\n`);
    } else if (formatted.kind !== 'same') process.stderr.write(`${leftAlone(shown, formatted.kind)[lang]}\n`);
  }
  process.stdout.write(`${summary(changed.length, results.length - changed.length - left.length, check)[lang]}\n`);
  return left.length > 0 || (check === true && changed.length > 0) ? 'findings' : 'clean';
}

function resultsOf({ found, parsed, practice }: ReadBook, isWanted: (file: string) => boolean): readonly Result[] {
  const own = found
    .filter(({ path }) => isWanted(path) && !isAssetPlace(path))
    .map(({ path }): Result => {
      const document = parsed.get(path);
      return { file: path, formatted: document ? format(document) : { kind: 'unread' } };
    });
  // A practice plan is flawed on purpose: what cannot be formatted there is as its author wants it.
  const flawed = [...practiceDocuments(practice)]
    .filter(([file]) => isWanted(file))
    .map(([file, document]): Result => ({ file, formatted: format(document) }))
    .filter(({ formatted: { kind } }) => kind !== 'refused');
  return [...own, ...flawed];
}

const ORDER: Text = { 'zh-CN': '次序', en: 'order' };
const STYLE: Text = { 'zh-CN': '写法', en: 'style' };

function leftAlone(file: string, kind: 'unread' | 'refused'): Text {
  return kind === 'unread'
    ? {
        'zh-CN': `没有动 ${file}：它有错误，读不了。先运行 keyfolio check。`,
        en: `Left ${file} alone: it has errors and cannot be read. Run keyfolio check first.`,
      }
    : {
        'zh-CN': `没有动 ${file}：它的写法无法整理而不丢内容或注释。`,
        en: `Left ${file} alone: its front matter cannot be restyled without losing a value or a comment.`,
      };
}

function summary(changed: number, same: number, check: boolean | undefined): Text {
  if (changed === 0) return { 'zh-CN': `${same} 个文件已整齐。`, en: `${counted(same, 'file')} in order.` };
  return check
    ? {
        'zh-CN': `${changed} 个文件要整理，${same} 个已整齐。运行 keyfolio fmt 就会改好。`,
        en: `${changed} to put in order, ${same} in order already. keyfolio fmt does it.`,
      }
    : {
        'zh-CN': `整理了 ${changed} 个文件，${same} 个原已整齐。`,
        en: `${changed} put in order, ${same} in order already.`,
      };
}
