import type { Lang } from '#schemas/field.ts';

/** The words of what has changed since an account's last review. */
const zh = {
  title: '自上次回顾以来的改动',
  since: (kind: string, day: string) => `自上次${kind}以来的改动（${day}）`,
  nothing: '计划没有改动。',
  noReview: '还没有开过回顾；开过之后，这里列出计划从那天起的改动。',
  noHistory: '计划还没有提交到 git，所以不知道改了什么。',
  incomplete: '这里只有一部分 git 历史（浅克隆），所以不知道改了什么。',
  unknownAccount: '这个客户还没有提交到 git，所以不知道改了什么。',
  fromFirst: (day: string) => `留下的最早版本是 ${day} 的，比这次回顾晚：下面是从那一版起的改动。`,
  errors: (count: number) => `当时的文件按今天的格式有 ${count} 个错误；能读懂的都比较了。`,
  unread: (count: number) => `当时的文件按今天的格式有 ${count} 个错误；能读懂的都比较了，计算值和检查发现没有比较。`,
  changed: '改动',
  more: (count: number) => `另有 ${count} 处较小的改动；全部：`,
  moreValues: (count: number) => `另有 ${count} 个计算值变了。`,
  moreFindings: (count: number) => `另有 ${count} 条。`,
};

const en: typeof zh = {
  title: 'Changed since the last review',
  since: (kind, day) => `Changed since the last ${kind} (${day})`,
  nothing: 'Nothing changed in the plan.',
  noReview: 'No review has been held yet. After the first, what changed in the plan since then is listed here.',
  noHistory: 'The plans were never committed to git, so what changed is not known.',
  incomplete: 'Only a part of the git history is here (a shallow clone), so what changed is not known.',
  unknownAccount: 'This account was never committed to git, so what changed is not known.',
  fromFirst: (day) =>
    `The first version that was kept is of ${day}, later than the review: changes since that version follow.`,
  errors: (count) =>
    `${errorCount(count)} in the files of that day under today’s schema; what could be read is compared.`,
  unread: (count) =>
    `${errorCount(count)} in the files of that day under today’s schema; what could be read is compared, computed values and findings are not.`,
  changed: 'Changes',
  more: (count) => `${count} lighter ${count === 1 ? 'change' : 'changes'} more; all of them:`,
  moreValues: (count) => `${count} more computed ${count === 1 ? 'value' : 'values'} changed.`,
  moreFindings: (count) => `${count} more.`,
};

function errorCount(count: number): string {
  return `${count} ${count === 1 ? 'error' : 'errors'}`;
}

const words: Readonly<Record<Lang, typeof zh>> = { 'zh-CN': zh, en };

/** These words in one language. */
export function sinceWords(lang: Lang): typeof zh {
  return words[lang];
}
