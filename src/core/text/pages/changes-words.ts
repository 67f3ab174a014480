import type { Lang } from '#schemas/field.ts';

/** What may change in a book, the weightiest first. */
export const CHANGE_KINDS = [
  'won',
  'lost',
  'abandoned',
  'tier',
  'stage',
  'stance',
  'contact',
  'confirmed',
  'action',
  'review',
  'touchpoint',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const zh = {
  what: '事项',
  day: '日期',
  change: '变化',
  says: (all: number, moves: number) =>
    `各客户自最近一次季度业务回顾以来的 ${all} 项变化；${moves === 0 ? '没有一项' : `其中 ${moves} 项在最前，`}改变了结果、等级、阶段或态度。下次回顾前先看这里。`,
  empty: '自上次季度业务回顾以来，计划里没有记下任何变化。有接触、有进展，就记下来。',
  kinds: {
    won: '成交',
    lost: '丢单',
    abandoned: '主动放弃',
    tier: '等级调整',
    stage: '进入新阶段',
    stance: '态度变化',
    contact: '接触加深',
    confirmed: '客户确认',
    action: '完成行动',
    review: '回顾',
    touchpoint: '接触',
  } satisfies Record<ChangeKind, string>,
  enters: (stage: string) => `进入${stage}`,
  fromTo: (from: string, to: string) => `${from} → ${to}`,
};

const en: typeof zh = {
  what: 'What',
  day: 'Day',
  change: 'Change',
  says: (all, moves) =>
    `${all} change${all === 1 ? '' : 's'} at the accounts since their last quarterly business reviews; ${moves === 0 ? 'none' : `the first ${moves}`} moved an outcome, a tier, a stage or a stance. Read them before the next review.`,
  empty:
    'The plans record no change since the last quarterly business review. Record each contact and each step forward.',
  kinds: {
    won: 'Won',
    lost: 'Lost',
    abandoned: 'Abandoned',
    tier: 'Tier changed',
    stage: 'New stage',
    stance: 'Stance changed',
    contact: 'Closer contact',
    confirmed: 'Confirmed by customer',
    action: 'Action done',
    review: 'Review',
    touchpoint: 'Contact',
  },
  enters: (stage) => `Now in ${stage}`,
  fromTo: (from, to) => `${from} → ${to}`,
};

const words: Readonly<Record<Lang, typeof zh>> = { 'zh-CN': zh, en };

/** The words of what has changed. */
export function changesWords(lang: Lang): typeof zh {
  return words[lang];
}
