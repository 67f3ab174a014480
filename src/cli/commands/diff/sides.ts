import { resolve } from 'node:path';
import { excerpt } from '#core/diagnostics/collector.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { readContent } from '#host/content-folder.ts';
import { mergeBase, uncommitted } from '#host/git-revision.ts';
import type { SideLabel } from '#report/diff/diff-report.ts';
import { bookAt } from '../../revision.ts';
import { CommandStopped } from '../../stopped.ts';

/** The files of a side and what it is called. */
export interface SideFiles {
  readonly label: SideLabel;
  readonly files: readonly FoundFile[];
}

/** What is compared. */
export interface Sides {
  readonly before: SideFiles;
  readonly after: SideFiles;
}

/**
 * Reads both sides of what the command line names, as git does: nothing is `HEAD` and the files as they are, `A` is `A`
 * and the files as they are, `A..B` two revisions, `A...B` `B` and the commit in which it parted from `A`; an end that
 * is left out of these is `HEAD`. Tells on stderr that files are not committed, where they take part.
 */
export async function sidesOf(content: string, revisions = 'HEAD'): Promise<Sides> {
  const [, from = '', dots, to = ''] = /^(.*?)(\.{2,3})(.*)$/.exec(revisions) ?? ['', revisions];
  if (dots === undefined) {
    const before = await sideAt(content, from);
    const files = readContent(resolve(content));
    await tellUncommitted(content);
    return stopIfEmpty(content, { before, after: { label: {}, files } });
  }
  const [one, other] = [await sideAt(content, from || 'HEAD'), await sideAt(content, to || 'HEAD')];
  if (dots === '..') return stopIfEmpty(content, { before: one, after: other });
  const base = await mergeBase(content, one.label.commit ?? '', other.label.commit ?? '');
  if (base === undefined) {
    throw new CommandStopped(
      'environment',
      `${revisions} 没有共同的历史，找不到分叉处。如果这是浅克隆，先运行 git fetch --unshallow；否则用 ..`,
      `${revisions}: git finds no commit that both have in common. In a shallow clone run git fetch --unshallow first; else use ..`,
    );
  }
  return stopIfEmpty(content, { before: await sideAt(content, base), after: other });
}

async function sideAt(content: string, revision: string): Promise<SideFiles> {
  const { commit, day, files } = await bookAt(content, revision);
  return { label: { revision, commit, day }, files };
}

function stopIfEmpty(content: string, sides: Sides): Sides {
  if (sides.before.files.length + sides.after.files.length > 0) return sides;
  throw new CommandStopped(
    'no-files',
    `${excerpt(content)} 在两个版本里都没有文件。`,
    `Neither version has a file in ${excerpt(content)}.`,
  );
}

async function tellUncommitted(folder: string): Promise<void> {
  const count = await uncommitted(folder);
  if (count === undefined || count === 0) return;
  process.stderr.write(
    `与现在的文件比较，其中 ${count} 个还没有提交。\nCompares with the files as they are, ${count} not committed.\n`,
  );
}
