import { join } from 'node:path';
import type { Lang } from '#schemas/field.ts';
import { compile } from '#core/compile.ts';
import { excerpt } from '#core/diagnostics/collector.ts';
import { mend, type Mended } from '#core/edit/mend.ts';
import { writeWhole } from '#host/write-file.ts';
import { shownPath } from '#report/format.ts';
import { loadBook, type BookOptions } from './book.ts';
import { wantedFiles } from './wanted-files.ts';

/**
 * Mends what needs no decision in these files and folders, or in the whole book, and says each change on stderr in one
 * line. A check afterwards reads the mended files.
 */
export async function fixBook(paths: readonly string[], options: BookOptions): Promise<void> {
  const { compilation, files, lang, prefix } = await loadBook(options);
  const names = files.map(({ path }) => path);
  const { asOf } = compilation;
  const { texts, mended } = mend(files, wantedFiles(paths, options.content, names), (changed) =>
    compile(changed, { today: asOf, asOf }),
  );
  for (const [file, text] of texts) await writeWhole(join(options.content, file), text);
  const lines = mended.map((change) => `${shownPath(prefix, change.file)}:${change.line}  ${said(change, lang)}`);
  process.stderr.write(`${[...lines, summary(mended.length, texts.size, lang)].join('\n')}\n`);
}

function said({ name, from, to, places }: Mended, lang: Lang): string {
  const more = places > 1 ? ` ×${places}` : '';
  return `${name}  ${piece(from, lang)} → ${piece(to, lang)}${more}`;
}

/** A piece of a file as a line can show it. */
function piece(text: string, lang: Lang): string {
  if (text === '') return lang === 'en' ? '(nothing)' : '（无）';
  if (/^ +$/.test(text)) return lang === 'en' ? '(spaces)' : '（空格）';
  return `\`${excerpt(text)}\``;
}

function summary(mended: number, files: number, lang: Lang): string {
  if (mended === 0) {
    return lang === 'en'
      ? 'Nothing that could be mended without a decision.'
      : '没有可以自动改的：剩下的问题要人来决定。';
  }
  return lang === 'en'
    ? `Mended: ${mended}, in ${files} ${files === 1 ? 'file' : 'files'}.`
    : `改好了 ${files} 个文件里的 ${mended} 处。`;
}
