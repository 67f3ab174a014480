import type { Lang } from '#schemas/field.ts';

const zh = {
  shared: '全书',
  isNew: '新增',
  isGone: '删除',
  renamed: '改名',
  raised: '上调',
  lowered: '下调',
  gatePassed: '过门',
  gatesPassed: (count: number) => `过了 ${count} 道门`,
  gateOpen: (gates: string) => `门还没过：${gates}`,
  movedBack: '退回',
  slipped: (days: number) => `推迟 ${days} 天`,
  pulledIn: (days: number) => `提前 ${days} 天`,
  later: (days: number) => `晚了 ${days} 天`,
  sooner: (days: number) => `早了 ${days} 天`,
  onTime: '按期',
  done: (on: string, timing: string) => `${on}，${timing}`,
  late: (days: number) => `晚 ${days} 天`,
  early: (days: number) => `早 ${days} 天`,
  reopened: '重新打开',
  newOwner: '换了负责人',
  reordered: '次序变了',
  lostItsGoal: '失去目标',
  foundAGoal: '有了目标',
  text: '正文',
  translation: '英文译文',
  lines: (added: number, removed: number) => `+${added} −${removed} 行`,
  rewritten: '整篇重写',
  colon: '：',
  unread: '无法比较',
  unreadBefore: '以前的版本按今天的格式有错',
  unreadAfter: '现在的版本有错，先改好',
  unreadBoth: '两边都有错',
  files: (count: number) => `${count} 个文件`,
  rulesNotRun: (side: string) =>
    `${side}有文件没能读懂，方法规则在那一边没有运行：哪些发现是新的、哪些消除了，说不准；计算值没有比较。`,
  sideBefore: '之前的版本里',
  sideAfter: '之后的版本里',
  asOfDiffers: (before: string, after: string, asOf: string) =>
    `设置里的截至日期变了：${before} → ${after}。两边都按 ${asOf} 判断，所以时间本身不产生差别。`,
  noDay: '未写',
  and: '和',
};

const en: typeof zh = {
  shared: 'The book as a whole',
  isNew: 'new',
  isGone: 'removed',
  renamed: 'renamed',
  raised: 'raised',
  lowered: 'lowered',
  gatePassed: 'gate passed',
  gatesPassed: (count) => `${count} gates passed`,
  gateOpen: (gates) => `gate not met: ${gates}`,
  movedBack: 'moved back',
  slipped: (days) => `slipped ${dayCount(days)}`,
  pulledIn: (days) => `pulled in ${dayCount(days)}`,
  later: (days) => `${dayCount(days)} later`,
  sooner: (days) => `${dayCount(days)} earlier`,
  onTime: 'on time',
  done: (on, timing) => `on ${on}, ${timing}`,
  late: (days) => `${dayCount(days)} late`,
  early: (days) => `${dayCount(days)} early`,
  reopened: 'reopened',
  newOwner: 'new owner',
  reordered: 'another order',
  lostItsGoal: 'lost its goal',
  foundAGoal: 'has a goal now',
  text: 'Text',
  translation: 'English translation',
  lines: (added, removed) => `+${added} −${removed} ${added + removed === 1 ? 'line' : 'lines'}`,
  rewritten: 'rewritten',
  colon: ': ',
  unread: 'cannot be compared',
  unreadBefore: 'the earlier version has errors under today’s schema',
  unreadAfter: 'it has errors now: mend them first',
  unreadBoth: 'both versions have errors',
  files: (count) => `${count} ${count === 1 ? 'file' : 'files'}`,
  rulesNotRun: (side) =>
    `Files could not be read ${side}, so the rules of the method were not run there: which of their findings are new or gone is not known, and computed values were not compared.`,
  sideBefore: 'in the earlier version',
  sideAfter: 'in the later version',
  asOfDiffers: (before, after, asOf) =>
    `The as-of day in the settings changed: ${before} → ${after}. Both sides are judged at ${asOf}, so time alone makes no difference here.`,
  noDay: 'none',
  and: ' and ',
};

function dayCount(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

const words: Readonly<Record<Lang, typeof zh>> = { 'zh-CN': zh, en };

/** The words of what differs between two books. */
export function diffWords(lang: Lang): typeof zh {
  return words[lang];
}
