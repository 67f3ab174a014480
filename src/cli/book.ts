import { relative, resolve } from 'node:path';
import type { Lang } from '#schemas/field.ts';
import { isCalendarDay } from '#schemas/primitives.ts';
import type { Compilation } from '#core/compile.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { compileDrawn } from '#drawings/compile-drawn.ts';
import type { DrawDiagrams } from '#drawings/draw-each.ts';
import { today } from '#host/clock.ts';
import { readContent } from '#host/content-folder.ts';
import { CommandStopped } from './stopped.ts';

/** Options that every command on a book takes. */
export interface BookOptions {
  readonly content: string;
  readonly asOf?: string;
  readonly lang?: string;
}

/** A compiled book with the language to speak of it. */
export interface LoadedBook {
  readonly compilation: Compilation;
  /** What was read, for whoever compiles it again with a change. */
  readonly files: readonly FoundFile[];
  readonly lang: Lang;
  /** The content folder as the user sees it, with a slash at its end. */
  readonly prefix: string;
}

/**
 * Reads and compiles the content folder, with the diagrams of authors drawn and the files read as asked. Stops on bad options and on a
 * folder without files.
 */
export async function loadBook(
  options: BookOptions,
  draw?: DrawDiagrams,
  read: (folder: string) => readonly FoundFile[] = readContent,
): Promise<LoadedBook> {
  checkBookOptions(options);
  const { content, asOf } = options;
  const files = read(resolve(content));
  if (files.length === 0)
    throw new CommandStopped('no-files', `${content} 里没有文件。`, `There is no file in ${content}.`);
  const compilation = await compileDrawn(files, { today: today(), ...(asOf !== undefined && { asOf }) }, draw);
  return { compilation, files, ...spokenOf(compilation, options) };
}

/** Stops on options that no command on a book takes. */
export function checkBookOptions({ asOf, lang }: Pick<BookOptions, 'asOf' | 'lang'>): void {
  if (asOf !== undefined && !isCalendarDay(asOf)) {
    throw new CommandStopped(
      'usage',
      `--as-of 应为 YYYY-MM-DD，现在是“${asOf}”。`,
      `--as-of takes YYYY-MM-DD; it is "${asOf}".`,
    );
  }
  if (lang !== undefined && lang !== 'zh-CN' && lang !== 'en') {
    throw new CommandStopped(
      'usage',
      `--lang 是 zh-CN 或 en，现在是“${lang}”。`,
      `--lang is zh-CN or en; it is "${lang}".`,
    );
  }
}

/** The language to speak of a book, and how its user sees its folder. */
export function spokenOf({ draft }: Compilation, { content, lang }: BookOptions): Pick<LoadedBook, 'lang' | 'prefix'> {
  const shown = relative(process.cwd(), resolve(content)).replaceAll('\\', '/');
  return {
    lang: lang === 'en' || lang === 'zh-CN' ? lang : (draft?.settings.data.language ?? 'zh-CN'),
    prefix: shown === '' ? '' : `${shown}/`,
  };
}
