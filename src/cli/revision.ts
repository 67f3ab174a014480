import { excerpt } from '#core/diagnostics/collector.ts';
import { mergeBase, readRevision, type RevisionFiles, type RevisionTrouble } from '#host/git-revision.ts';
import type { Outcome } from './exit.ts';
import { CommandStopped } from './stopped.ts';

/**
 * The content folder as it stood at a revision of its repository: `main`, `HEAD~3`, a tag, a commit; with `...` behind it
 * as it stood when our work parted from there. Stops when git does not give it.
 */
export async function bookAt(content: string, revision: string): Promise<RevisionFiles> {
  const read = await readRevision(content, revision.replace(/\.\.\.(?:HEAD)?$/, ''));
  if (typeof read === 'string') throw stopped(read, content, revision);
  if (!/\.\.\.(?:HEAD)?$/.test(revision)) return read;
  const base = await mergeBase(content, read.commit, 'HEAD');
  const parted = base === undefined ? 'not-in-shallow-clone' : await readRevision(content, base);
  if (typeof parted === 'string') throw stopped(parted, content, revision);
  return parted;
}

/** Why git did not give a revision, in words. */
export function stopped(trouble: RevisionTrouble, content: string, revision: string): CommandStopped {
  const [outcome, zh, en] = WORDS[trouble](content, excerpt(revision));
  return new CommandStopped(outcome, zh, en);
}

const WORDS: Readonly<
  Record<RevisionTrouble, (content: string, revision: string) => readonly [outcome: Outcome, zh: string, en: string]>
> = {
  'no-repository': (content) => [
    'environment',
    `${content} 不在 git 仓库里，或者没有安装 git。`,
    `${content} is not in a git repository, or git is not installed.`,
  ],
  'unknown-revision': (_, revision) => [
    'usage',
    `git 里没有版本“${revision}”。用分支、标签或提交号，例如 main、origin/main、HEAD~1。`,
    `git knows no revision "${revision}". Name a branch, a tag or a commit, such as main, origin/main, HEAD~1.`,
  ],
  'not-in-shallow-clone': (_, revision) => [
    'environment',
    `这是浅克隆，里面没有“${revision}”需要的历史。先运行 git fetch --unshallow。`,
    `This is a shallow clone without the history that "${revision}" needs. Run git fetch --unshallow first.`,
  ],
  unreadable: (_, revision) => [
    'environment',
    `git 读不出“${revision}”的文件：仓库可能不完整，试试 git fetch。`,
    `git cannot read the files of "${revision}": the repository may be incomplete; try git fetch.`,
  ],
};
