import type { GitState } from '#host/git-state.ts';
import { fine, wrong, type Check } from './check.ts';

/** What git is for, for those who have none. */
const NEEDED = [
  '没有它，看不到变化（diff）和历史；检查和网站照常。',
  'Without it there are no changes (`diff`) and no history; check and site work all the same.',
] as const;

/** Git and the repository that the plans are in. */
export function gitChecks({ version, repository }: GitState): readonly Check[] {
  if (version === undefined) {
    const help = [
      `安装 git：https://git-scm.com。${NEEDED[0]}`,
      `Install git: https://git-scm.com. ${NEEDED[1]}`,
    ] as const;
    return [wrong('git', 'mend', ['没有 git。', 'There is no git.'], help)];
  }
  const found = fine('git', `git ${version}`, `git ${version}`);
  if (!repository) {
    const help = [`运行 git init。${NEEDED[0]}`, `Run git init. ${NEEDED[1]}`] as const;
    const says = ['内容文件夹不在 git 仓库里。', 'The content folder is in no git repository.'] as const;
    return [found, wrong('repository', 'mend', says, help)];
  }
  return [found, historyOf(repository), lineEndsOf(repository)];
}

function historyOf({ isShallow, hasCommits }: NonNullable<GitState['repository']>): Check {
  if (!hasCommits)
    return wrong(
      'repository',
      'mend',
      ['git 仓库里还没有提交。', 'The git repository has no commit yet.'],
      ['运行 git add 和 git commit。', 'Run git add and git commit.'],
    );
  if (isShallow)
    return wrong(
      'repository',
      'mend',
      [
        'git 仓库只有最近的提交（浅克隆），历史和旧版本看不到。',
        'The git repository is shallow: history and older versions are missing.',
      ],
      ['运行 git fetch --unshallow。', 'Run git fetch --unshallow.'],
    );
  return fine('repository', 'git 仓库完整', 'a whole git repository');
}

function lineEndsOf({ turnsLineEnds }: NonNullable<GitState['repository']>): Check {
  if (!turnsLineEnds) return fine('line-ends', 'git 不改行尾', 'git leaves line ends alone');
  return wrong(
    'line-ends',
    'mend',
    [
      'git 会改文件的行尾（core.autocrlf=true），同一份计划会整篇显示为已改动。',
      'Git turns line ends round (core.autocrlf=true): a plan may look changed from end to end.',
    ],
    [
      '在仓库的 .gitattributes 里写一行：content/** text eol=lf',
      'Write one line into .gitattributes of the repository: content/** text eol=lf',
    ],
  );
}
