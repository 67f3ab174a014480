import type { Lang } from '#schemas/field.ts';

const zh = {
  removes: '要删除',
  references: (count: number) => `引用，${count} 处`,
  nothing: '去掉',
  unnamed: '换成不具名',
  mentions: (count: number) =>
    `文字里还提到，${count} 处，要由人来读和改。改好之前，每一版都会印出这些名字，培训版也不再替换`,
  noMention: '没有文字再提到这个人。',
  lacking: (count: number) => `删除之后计划里缺的，${count} 处，检查会报错`,
  broken: '这样改，书就读不了了：什么都没有写。先改下面这些：',
  commits: (count: number) => `git 里有 ${count} 个提交含有这份文件`,
  history: '历史留着已经删除的内容。怎样从历史里清除，见 docs/erasure.md。',
  noHistory: '这个文件夹没有可读的 git 历史。备份和别处的副本仍要另外清除，见 docs/erasure.md。',
  ask: (person: string) => `删除 ${person}，改这些文件？`,
  notYet: '还没有写任何东西。确认后加 --yes 再运行一次。',
  left: '什么都没有写。',
  done: (files: number) => `已删除，另改了 ${files} 个文件。`,
};

const en: typeof zh = {
  removes: 'To be removed',
  references: (count) => `References: ${count}`,
  nothing: 'left out',
  unnamed: 'becomes unnamed',
  mentions: (count) =>
    `Text that still names the person: ${count}; somebody must read and change it. Until then every edition prints the name, and the training edition no longer replaces it`,
  noMention: 'No text names the person any more.',
  lacking: (count) => `What the plan lacks then: ${count}; the check reports them as errors`,
  broken: 'With this change the book could not be read: nothing was written. Mend this first:',
  commits: (count) => `Git has ${count} ${count === 1 ? 'commit' : 'commits'} with this file`,
  history: 'History keeps what was deleted. How to erase it there: docs/erasure.md.',
  noHistory: 'There is no git history to read here. Backups and copies elsewhere remain: docs/erasure.md.',
  ask: (person) => `Erase ${person} and change these files?`,
  notYet: 'Nothing was written yet. When this is right, run it again with --yes.',
  left: 'Nothing was written.',
  done: (files) => `Erased; ${files} other ${files === 1 ? 'file' : 'files'} changed.`,
};

/** What `keyfolio person forget` says. */
export function forgetWords(lang: Lang): typeof zh {
  return lang === 'en' ? en : zh;
}
