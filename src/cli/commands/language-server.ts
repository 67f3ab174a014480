import { resolve } from 'node:path';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { compileRead, readBook, type ReadBook } from '#core/compile.ts';
import type { Book } from '#core/link/book.ts';
import { today } from '#host/clock.ts';
import { readContent } from '#host/content-folder.ts';
import { ContentUnreadable } from '#host/content-unreadable.ts';
import { watchFolder } from '#host/watch-folder.ts';
import { answerEditor } from '../../editor/answer.ts';
import { checkBookOptions, type BookOptions } from '../book.ts';
import type { Outcome } from '../exit.ts';
import { CommandStopped } from '../stopped.ts';

/** Answers an editor's questions about front matter until it says goodbye or goes away. */
export async function languageServer(options: BookOptions): Promise<Outcome> {
  checkBookOptions(options);
  if (process.stdin.isTTY) {
    throw new CommandStopped(
      'usage',
      '这个命令由编辑器启动，不在终端里用；docs/setup/README.md 写着怎样设置编辑器。',
      'Editors start this command; it does nothing in a terminal. docs/setup/README.md says how to set one up.',
    );
  }
  const folder = resolve(options.content);
  const [reader, writer] = [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)];
  answerEditor({ reader, writer }, folder, lastSaved(folder, options));
  // An editor that went away without goodbye is no failure. The library keeps an eye on it and would keep us running.
  process.stdin.once('end', () => process.exit(0));
  return await new Promise(() => undefined); // the library ends the process after the goodbye
}

/** The book as it was last saved: read again only when somebody asks and something has changed. */
function lastSaved(folder: string, { asOf }: BookOptions): () => Book | undefined {
  let before: ReadBook | undefined;
  let book: Book | undefined;
  let isStale = true;
  watchFolder(
    folder,
    () => (isStale = true),
    () => undefined, // the names are then those of the beginning; `check --watch` says why
  );
  return () => {
    if (!isStale) return book;
    isStale = false;
    try {
      before = readBook(readContent(folder), before);
      book = compileRead(before, { today: today(), ...(asOf !== undefined && { asOf }) }).draft ?? book;
    } catch (error) {
      if (!(error instanceof ContentUnreadable)) throw error; // it may come back; until then the names are the old ones
    }
    return book;
  };
}
