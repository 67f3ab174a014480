import { resolve } from 'node:path';
import { compileRead, readBook, type Compilation, type ReadBook } from '#core/compile.ts';
import { findErrors } from '#drawings/compile-drawn.ts';
import { today } from '#host/clock.ts';
import { readContent } from '#host/content-folder.ts';
import { ContentUnreadable } from '#host/content-unreadable.ts';
import { watchFolder } from '#host/watch-folder.ts';
import { counts } from '#report/summary.ts';
import { spokenOf, type BookOptions } from '../../book.ts';
import type { Outcome } from '../../exit.ts';
import { CommandStopped } from '../../stopped.ts';
import type { EarlierBook } from './earlier-book.ts';
import { rememberDrawn } from './remember-drawn.ts';
import { settled } from './settled.ts';
import { tell } from './tell.ts';
import type { CheckWishes } from './wishes.ts';

/** How long the disk must be still before a book is read again, in ms: an editor saves in several steps. */
const STILL_FOR = 25;

/**
 * Checks the book, and again after each save, until it is stopped. A line before each run and one after it are the same
 * in both languages at their beginning: editors wait for them.
 */
export async function watchBook(wishes: CheckWishes, options: BookOptions, earlier?: EarlierBook): Promise<Outcome> {
  const folder = resolve(options.content);
  readContent(folder); // one that is not there now is a slip of the pen; one that goes away later may come back
  const read = bookReader(folder, options);
  const run = async () => {
    const began = performance.now();
    process.stdout.write('[keyfolio] checking …\n');
    const result = await survive(async () => {
      const compilation = await read();
      await tell({ compilation, ...spokenOf(compilation, options) }, wishes, earlier);
      return counts(compilation, spokenOf(compilation, options).lang);
    });
    process.stdout.write(`[keyfolio] done in ${Math.round(performance.now() - began)} ms: ${result}\n`);
  };
  return await new Promise((ended, failed) => {
    const watched = watchFolder(folder, settled(run, STILL_FOR, failed), (error) => {
      const said = error instanceof Error ? error.message : String(error);
      process.stderr.write(`不能再留意改动：${said}\nChanges can no longer be watched: ${said}\n`);
    });
    process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
    const nobodyReads = () => {
      watched.close();
      ended('clean');
    };
    process.stdout.once('close', nobodyReads).once('error', nobodyReads);
  });
}

/** Reads the book again and again; what was read before is kept, so that only what was saved costs time. */
function bookReader(folder: string, { asOf }: BookOptions): () => Promise<Compilation> {
  const draw = rememberDrawn(findErrors);
  let before: ReadBook | undefined;
  return async () => {
    before = readBook(readContent(folder), before);
    const drawn = before.diagrams.length === 0 ? undefined : await draw(before.diagrams);
    return compileRead(before, { today: today(), ...(asOf !== undefined && { asOf }), ...(drawn && { drawn }) });
  };
}

/** What a run came to. A file or folder that went away in the middle of it is no reason to stop: it may come back. */
async function survive(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CommandStopped) process.stderr.write(`${error.message}\n`);
    else if (error instanceof ContentUnreadable) {
      process.stderr.write(
        `现在读不了 ${error.folder}，等它回来。\n${error.folder} cannot be read at the moment; waiting for it.\n`,
      );
    } else throw error;
    return 'not checked';
  }
}
