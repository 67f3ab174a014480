import type { Lang } from '#schemas/field.ts';

/** A sentence around words that lead somewhere: what stands before them and what stands after. */
type Around = readonly [before: string, after: string];

const zh = {
  // Where a page comes from
  lastChange: (day: string, author: string) => `最近修改 ${day}${author === '' ? '' : `，${author}`}`,
  uncommitted: '有修改尚未提交',
  editPage: '编辑此页',
  editLine: '去修改',
  // Where the account stands
  leads: (tier: string, value: string, close: string): Around => [
    `${tier}，在谈 ${value}；最先成交的是`,
    `，预计 ${close}。`,
  ],
  undated: (tier: string, value: string): Around => [`${tier}，在谈 ${value}；最大的一项`, '还没有预计成交日。'],
  ofValue: (value: string, stage: string) => `（${value}，${stage}）`,
  nothingOpen: (tier: string) => `${tier}，目前没有在谈的商机。`,
  // What to decide next
  closePassed: (days: number): Around => ['要决定：', `的预计成交日已过 ${days} 天，改期还是结束？`],
  stuck: (days: number, limit: number): Around => [
    '要决定：',
    `停在本阶段 ${days} 天，上限 ${limit} 天，推进、暂停还是退出？`,
  ],
  tierDiffers: (declared: string, computed: string): Around => [
    '要决定：',
    `维持 ${declared}，还是按时间窗改为 ${computed}？`,
  ],
  theTier: '等级',
  overdue: (days: number, owner: string): Around => ['要处理：', `，最久的已逾期 ${days} 天，负责人${owner}。`],
  overdueActions: (count: number) => `${count} 项计划行动逾期`,
  noContact: (days: number | undefined): Around => [
    '要安排：',
    days === undefined ? '，还没有过接触。' : `，上次是 ${days} 天前。`,
  ],
  contact: '一次接触',
  reviewMissed: (due: string): Around => ['要召开：', due === '' ? '，还没有开过。' : `，应在 ${due} 前。`],
  gateOpen: (lacks: string): Around => ['要补齐：', `离开本阶段还缺${lacks}。`],
  nextAction: (due: string, owner: string): Around => ['接下来：', `（${due}，${owner}）。`],
  nothingNext: '还没有写下一步：请在目标与行动计划里写一项带负责人与期限的行动。',
  // Figures
  leading: '领先商机',
  noneOpen: '没有在谈',
  lensesAgree: (agreeing: number, of: number) => `${of} 个透镜中 ${agreeing} 个一致`,
  ofOpen: (value: string, count: number) => `在谈 ${value}，${count} 项`,
  lacks: (count: number) => (count === 0 ? '这一级要求的都有' : `还缺 ${count} 项`),
  reached: (reached: number, total: number) => `关键影响力 ${reached} / ${total}`,
  lastRecord: '最近记录',
  nextReview: '下次回顾',
  noRhythm: '这一级没有例会要求',
  allActions: (count: number) => `全部 ${count} 项行动`,
  allGaps: (count: number) => `全部 ${count} 人`,
  noActions: '没有进行中的行动。请在目标与行动计划里写一项，写明负责人与期限。',
  noGaps: '没有关系差距。',
  noPeople: '还没有写关系人。',
  counts: (warnings: number, notes: number) =>
    [warnings > 0 ? `${warnings} 个警告` : '', notes > 0 ? `${notes} 个提示` : ''].filter(Boolean).join('，'),
  allFindings: (count: number) => `另外 ${count} 条`,
  findingsHere: (count: number) => `${count} 条检查提示`,
  ofOpportunities: '这些商机的检查提示',
  // An opportunity
  decision: '立项决定',
  notDecided: '尚未决定',
  toLeave: (stage: string, lacks: string) => `处于${stage}，离开本阶段还缺${lacks}。`,
  nothingLacks: (stage: string) => `处于${stage}，离开本阶段的条件都已满足。`,
  ended: (outcome: string, on: string) => `${outcome}，${on}。`,
  delivering: (stage: string) => `处于${stage}。`,
  nextStepIs: (due: string, owner: string): Around => ['下一步：', `（${due}，${owner}）。`],
  stepOverdue: (days: number, owner: string): Around => [`下一步已逾期 ${days} 天：`, `（${owner}）。`],
  noNextStep: '还没有下一步。请写明做什么、谁负责、何时完成。',
  // A person
  nextContact: '下次接触',
  notDue: '没有到期日',
  soon: '应尽快',
  timesInfluence: (gap: number, influence: number, weighted: number) => `${gap} × 影响力 ${influence} = ${weighted}`,
  isWho: (roles: string, influence: number, stance: string) =>
    `${roles === '' ? '' : `${roles}，`}影响力 ${influence}（最高 5），${stance}。`,
  gapOpen: (current: string, target: string, due: string) =>
    `要把关系从“${current}”推进到“${target}”${due === '' ? '' : `，期限 ${due}`}。`,
  gapLate: (current: string, target: string, due: string) => `关系还是“${current}”，本应在 ${due} 前达到“${target}”。`,
  gapClosed: (current: string) => `关系是“${current}”，已达目标：保持接触。`,
  noRelation: '还没有写关系现状与目标：请先写明想要什么样的关系、由谁负责。',
};

/** Every word of these pages. A language that lacks one does not compile. */
type AccountWords = typeof zh;

const en: AccountWords = {
  lastChange: (day, author) => `Last change ${day}${author === '' ? '' : ` by ${author}`}`,
  uncommitted: 'A change is not committed yet',
  editPage: 'Edit this page',
  editLine: 'Mend it',
  leads: (tier, value, close) => [`${tier} with ${value} open; `, ` is the first to close, on ${close}.`],
  undated: (tier, value) => [`${tier} with ${value} open; `, ', the largest, has no expected close yet.'],
  ofValue: (value, stage) => ` (${value}, ${stage})`,
  nothingOpen: (tier) => `${tier} with no open opportunity.`,
  closePassed: (days) => [
    'To decide: ',
    ` should have closed ${days} day${days === 1 ? '' : 's'} ago. Set another day, or end it?`,
  ],
  stuck: (days, limit) => [
    'To decide: ',
    ` has been in its stage for ${days} days, ${limit} at most. Advance, hold or leave?`,
  ],
  tierDiffers: (declared, computed) => ['To decide: ', `: keep ${declared}, or follow the window to ${computed}?`],
  theTier: 'the tier',
  overdue: (days, owner) => [
    'To settle: ',
    `, the oldest ${days} day${days === 1 ? '' : 's'} late, owned by ${owner}.`,
  ],
  overdueActions: (count) => `${count} overdue plan action${count === 1 ? '' : 's'}`,
  noContact: (days) => [
    'To arrange: ',
    days === undefined ? '; there has been none.' : `; the last was ${days} day${days === 1 ? '' : 's'} ago.`,
  ],
  contact: 'a contact',
  reviewMissed: (due) => ['To hold: ', due === '' ? '; there has been none.' : `, due by ${due}.`],
  gateOpen: (lacks) => ['To complete: ', ` still lacks ${lacks} to leave its stage.`],
  nextAction: (due, owner) => ['Next: ', ` (${due}, ${owner}).`],
  nothingNext: 'No next action is written: add one with its owner and day to the goals and action plan.',
  leading: 'Leading opportunity',
  noneOpen: 'None open',
  lensesAgree: (agreeing, of) => `${agreeing} of ${of} lenses agree`,
  ofOpen: (value, count) => `${value} open in ${count}`,
  lacks: (count) => (count === 0 ? 'all that the tier asks for' : `${count} item${count === 1 ? '' : 's'} missing`),
  reached: (reached, total) => `key influence ${reached} of ${total}`,
  lastRecord: 'Newest record',
  nextReview: 'Next review',
  noRhythm: 'none asked of this tier',
  allActions: (count) => `All ${count} actions`,
  allGaps: (count) => `All ${count} people`,
  noActions: 'No action is open. Add one to the goals and action plan, with its owner and day.',
  noGaps: 'No relationship gap.',
  noPeople: 'No stakeholder is written yet.',
  counts: (warnings, notes) =>
    [
      warnings > 0 ? `${warnings} warning${warnings === 1 ? '' : 's'}` : '',
      notes > 0 ? `${notes} note${notes === 1 ? '' : 's'}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  allFindings: (count) => `${count} more`,
  findingsHere: (count) => `${count} finding${count === 1 ? '' : 's'}`,
  ofOpportunities: 'Findings on these opportunities',
  decision: 'Decision to invest',
  notDecided: 'not taken yet',
  toLeave: (stage, lacks) => `In ${stage}; to leave it, it still lacks ${lacks}.`,
  nothingLacks: (stage) => `In ${stage}; nothing is missing to leave it.`,
  ended: (outcome, on) => `${outcome} on ${on}.`,
  delivering: (stage) => `In ${stage}.`,
  nextStepIs: (due, owner) => ['Next step: ', ` (${due}, ${owner}).`],
  stepOverdue: (days, owner) => [`The next step is ${days} day${days === 1 ? '' : 's'} overdue: `, ` (${owner}).`],
  noNextStep: 'No next step yet. Write what, who and by when.',
  nextContact: 'Next contact',
  notDue: 'no day is due',
  soon: 'as soon as possible',
  timesInfluence: (gap, influence, weighted) => `${gap} × influence ${influence} = ${weighted}`,
  isWho: (roles, influence, stance) =>
    `${roles === '' ? '' : `${roles}, `}influence ${influence} of 5; stance: ${stance}.`,
  gapOpen: (current, target, due) =>
    `To bring the relation from “${current}” to “${target}”${due === '' ? '' : ` by ${due}`}.`,
  gapLate: (current, target, due) => `The relation is still “${current}”; it was to be “${target}” by ${due}.`,
  gapClosed: (current) => `The relation is “${current}”, as aimed for: keep in touch.`,
  noRelation: 'Neither the relation nor its target is written: say which relation we want, and who owns it.',
};

/** These words in one language. */
export function accountWords(lang: Lang): AccountWords {
  return lang === 'en' ? en : zh;
}
