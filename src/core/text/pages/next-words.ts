import type { Lang } from '#schemas/field.ts';

const zh = {
  blocks: '错误改好之前，网站不会更新。',
  late: (days: number) => `已过期限 ${days} 天。`,
  never: '等级要求有，还没有过。',
  ahead: (days: number) => (days === 0 ? '今天到期。' : `${days} 天后到期。`),
  /** Why a kind of day matters. */
  matters: {
    review: '按期回顾，偏差才能早发现。',
    contact: '不联系，关系会退降。',
    action: '没有行动的目标只是愿望。',
    close: '预计成交日决定等级和预测。',
    purchase: '错过客户的采购步骤，就只能跟着别人的方案走。',
    payment: '钱到账才算走完。',
    'joint-plan': '联合计划的日期是对客户的承诺。',
    upkeep: '旧资料会把力气带到错误的地方。',
  },
  decisionMatters: '决定没有下文，下次回顾又要重谈。',
  gap: (name: string, current: string, target: string) => `与${name}的关系还停在“${current}”，目标是“${target}”。`,
  gapHelp: (plan: string, due: string) => (plan === '' ? '' : `${plan}（${due}）`),
  gapWhy: (influence: number, steps: number) => `影响力 ${influence}，差 ${steps} 级：投入在这里最见效。`,
  gate: (opportunity: string, stage: string, lacks: string) => `“${opportunity}”离开“${stage}”阶段还缺：${lacks}。`,
  gateWhy: (days: number, limit: number) => `这一阶段最长 ${limit} 天，已过 ${days} 天。`,
};

export type NextWords = typeof zh;

const en: NextWords = {
  blocks: 'The site is not updated until the errors are mended.',
  late: (days) => `${days} ${days === 1 ? 'day' : 'days'} late.`,
  never: 'The tier asks for it, and it never took place.',
  ahead: (days) => (days === 0 ? 'Due today.' : `Due in ${days} ${days === 1 ? 'day' : 'days'}.`),
  matters: {
    review: 'Held on time, a review finds early what drifts.',
    contact: 'Without contact a relationship declines.',
    action: 'A goal without action is a wish.',
    close: 'The expected close decides the tier and the forecast.',
    purchase: 'Who misses a purchasing step follows the proposal of others.',
    payment: 'The way from lead to cash ends when the money is there.',
    'joint-plan': 'The dates of a joint plan are promises to the customer.',
    upkeep: 'Old facts send time and effort to the wrong place.',
  },
  decisionMatters: 'A decision without a result comes back at the next review.',
  gap: (name, current, target) => `The relation with ${name} is still “${current}”; it is to become “${target}”.`,
  gapHelp: (plan, due) => (plan === '' ? '' : `${plan} (${due})`),
  gapWhy: (influence, steps) =>
    `Influence ${influence}, ${steps} ${steps === 1 ? 'step' : 'steps'} to go: effort weighs most here.`,
  gate: (opportunity, stage, lacks) => `To leave the stage “${stage}”, “${opportunity}” still lacks: ${lacks}.`,
  gateWhy: (days, limit) => `The stage may take ${limit} days; ${days} have passed.`,
};

/** The words of what to do next. */
export function nextWords(lang: Lang): NextWords {
  return lang === 'en' ? en : zh;
}
