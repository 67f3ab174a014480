import type { Lang } from '#schemas/field.ts';

const zh = {
  verdict: (count: number, late: number, soon: number) =>
    [`请高层支持 ${count} 项`, late > 0 ? `逾期 ${late} 项` : '', soon > 0 ? `七天内 ${soon} 项` : '']
      .filter(Boolean)
      .join('，'),
  step: '本周分量最重的一步',
  nothingAsked: '目前没有需要高层出面的事',
  exceptionsNote: '下面列出需要关注的客户，各有负责人。',
  open: (amount: string) => `未结 ${amount}`,
  allWellNote: '没有警告，也没有错误；看看漏斗和接下来的成交。',
  emptyBook: '还没有客户',
  emptyBookNote: '在 accounts/ 下建一个文件夹，写一份 account.md，概览就有内容了。',
  figures: '关键数字',
  why: '依据',
  whyOf: (label: string) => `${label}的依据`,
  moreInputs: (count: number) => `另有 ${count} 项`,
  allInputs: '全部依据',
  opportunities: (count: number) => `${count} 个未结商机`,
  ofOpen: (share: string) => `占未结商机的 ${share}`,
  sinceReview: (change: string) => `较上次回顾 ${change}`,
  unchanged: '与上次回顾相同',
  weighted: '按概率折算',
  stale: '久未联系的关键人物',
  reached: '关键人物覆盖',
  ofAccounts: (count: number, of: number) => `${of} 个客户中的 ${count} 个`,
  influence: (reached: number, total: number) => `影响力 ${reached}/${total}`,
  bySeverity: (errors: number, warnings: number, notes: number) =>
    `${errors === 0 ? '' : `错误 ${errors} · `}警告 ${warnings} · 提示 ${notes}`,
  findingsAbout: '检查留下的错误、警告与提示的条数；每条都写明依据的方法和该做的事。按规则列出，多的在前。',
  changeAbout: (change: string) => `上次回顾以来 ${change}：按今天的计划回看，其间的改动（金额、期限）不计。`,
  exceptions: '需要关注',
  exceptionsAbout:
    '每个客户取最重的一件事排序：级别（错误 3、警告 1）× 事情的分量（业务、承诺与法律 3，关系 2，计划质量 1）× 等级（A 4、B 3、C 2、D 1）×（1 + 未结金额 ÷ 各客户中最大的未结金额）。',
  stake: '分量',
  matter: '事项',
  age: '已过',
  since: '最后正常的一天',
  ageUnknown: '计划里看不出从哪天起',
  more: (count: number) => `还有 ${count} 项`,
  others: (count: number) => `另有 ${count} 个客户`,
  tierByStage: '等级 × 阶段',
  tierByStageNote: '未结商机',
  cell: (tier: string, stage: string, count: number, value: string) => `${tier}，${stage}：${count} ${value}`,
  noOpen: '没有未结商机。有了合格的需求，就立一个。',
  shape: '漏斗形态',
  ours: '我们',
  ideal: '理想',
  byClose: '按预计成交',
  laterQuarters: (count: number) => `另有 ${count} 个季度`,
  notScheduled: (amount: string) => `另有 ${amount}未排期或仍在搜索`,
  noClose: '还没有哪个进入漏斗的商机写明预计成交日。问清客户的时间表，写进 expectedClose。',
  changes: '上次季度回顾以来',
  changesSince: (from: string, to: string) => `各客户自己的回顾（${from} 至 ${to}）`,
  changesSinceOne: (day: string) => `${day} 的回顾`,
  changesWithout: (count: number, day: string) => `${count} 个没有开过，自 ${day}`,
  allChanges: (count: number) => `全部 ${count} 项变化`,
  accountsOf: (tier: string) => `${tier} 的客户`,
  allAccountsLabel: '各等级的客户',
  allAccounts: (count: number) => `全部 ${count} 个`,
};

const en: typeof zh = {
  verdict: (count, late, soon) =>
    [
      `${count} request${count === 1 ? '' : 's'} to executives`,
      late > 0 ? `${late} overdue` : '',
      soon > 0 ? `${soon} due within seven days` : '',
    ]
      .filter(Boolean)
      .join(', '),
  step: 'Most at stake this week',
  nothingAsked: 'Nothing is asked of an executive today',
  exceptionsNote: 'The accounts below need attention; each matter has its owner.',
  open: (amount) => `${amount} open`,
  allWellNote: 'No warning, no error; look at the funnel and at what closes next.',
  emptyBook: 'No accounts yet',
  emptyBookNote: 'Make a folder below accounts/ with an account.md, and this page has something to say.',
  figures: 'Key figures',
  why: 'why?',
  whyOf: (label) => `Why: ${label}`,
  moreInputs: (count) => `${count} more`,
  allInputs: 'All inputs',
  opportunities: (count) => (count === 1 ? '1 open opportunity' : `${count} open opportunities`),
  ofOpen: (share) => `${share} of what is open`,
  sinceReview: (change) => `${change} since review`,
  unchanged: 'as at last review',
  weighted: 'Weighted value',
  stale: 'Stale key people',
  reached: 'Key people reached',
  ofAccounts: (count, of) => `${count} of ${of} accounts`,
  influence: (reached, total) => `influence ${reached}/${total}`,
  bySeverity: (errors, warnings, notes) =>
    `${errors === 0 ? '' : `${errors} errors · `}${warnings} warnings · ${notes} notes`,
  findingsAbout:
    'How many errors, warnings and notes the check has left; each names its ground in the method and what to do. Listed by rule, the most frequent first.',
  changeAbout: (change) =>
    `${change} since the last review, judged by today’s plans: amounts and dates that were changed meanwhile are not known.`,
  exceptions: 'Needs attention',
  exceptionsAbout:
    'Accounts are ranked by their gravest matter: severity (error 3, warning 1) × weight of the matter (business, promises and the law 3, the relationship 2, quality of the plan 1) × tier (A 4, B 3, C 2, D 1) × (1 + open value ÷ the largest open value of an account).',
  stake: 'Stake',
  matter: 'Matter',
  age: 'For',
  since: 'Last day in order',
  ageUnknown: 'the plan does not tell since when',
  more: (count) => `${count} more`,
  others: (count) => (count === 1 ? '1 more account' : `${count} more accounts`),
  tierByStage: 'Tier × stage',
  tierByStageNote: 'open opportunities',
  cell: (tier, stage, count, value) => `${tier}, ${stage}: ${count} ${value}`,
  noOpen: 'Nothing is open. Start one where a need is qualified.',
  shape: 'Shape of the funnel',
  ours: 'Ours',
  ideal: 'Ideal',
  byClose: 'By expected close',
  laterQuarters: (count) => (count === 1 ? '1 more quarter' : `${count} more quarters`),
  notScheduled: (amount) => `${amount} more without a date or still in search`,
  noClose: 'No opportunity in the funnel has an expected close. Ask for the customer’s schedule and record it.',
  changes: 'Since the last quarterly review',
  changesSince: (from, to) => `each account’s own, ${from} to ${to}`,
  changesSinceOne: (day) => `held on ${day}`,
  changesWithout: (count, day) => `${count} without one: from ${day}`,
  allChanges: (count) => (count === 1 ? 'The one change' : `All ${count} changes`),
  accountsOf: (tier) => `Accounts of ${tier}`,
  allAccountsLabel: 'Accounts by tier',
  allAccounts: (count) => `all ${count}`,
};

const words: Readonly<Record<Lang, typeof zh>> = { 'zh-CN': zh, en };

/** The words of the home page. */
export function homeWords(lang: Lang): typeof zh {
  return words[lang];
}
