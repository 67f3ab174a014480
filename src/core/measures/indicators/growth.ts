import type { Text } from '#schemas/field.ts';
import { growthStep } from '#schemas/vocabulary.ts';
import { growthReached, stepsDone } from '../growth.ts';
import { MOVES, movesMade, type Move } from '../six-moves.ts';
import { asWritten } from './as-written.ts';
import type { AccountIndicator, Input } from './indicator.ts';

const growth: AccountIndicator = {
  name: 'growth-step',
  label: { 'zh-CN': '增长步骤', en: 'Growth step' },
  about: {
    'zh-CN': '生意提升五步里，从第一步起连续完成到第几步(0–5)。',
    en: 'How far the five growth steps are done, without a gap, from the first on (0–5).',
  },
  unit: 'count',
  method: ['J3', 'IND-growth-step'],
  read: (plan) => {
    const { goals } = plan;
    if (!goals?.data.growth) return undefined;
    const done = new Map(stepsDone(plan).map(({ step, doneOn }) => [step, doneOn]));
    return {
      value: growthReached(plan),
      inputs: growthStep.names.map((step): Input => {
        const on = done.get(step);
        return {
          label: growthStep.labels[step],
          value: on === undefined ? { 'zh-CN': '未完成', en: 'Not done' } : asWritten(on),
          unit: 'word',
          at: { document: goals, path: ['growth', 'steps', step] },
        };
      }),
    };
  },
};

const YES: Text = { 'zh-CN': '有', en: 'Yes' };
const NO: Text = { 'zh-CN': '无', en: 'No' };

const MOVE_LABELS: Readonly<Record<Move, Text>> = {
  score: { 'zh-CN': '一 打分找出大客户', en: 'One: score and find key accounts' },
  analysis: { 'zh-CN': '二 收集信息并分析', en: 'Two: collect and analyse' },
  competitors: { 'zh-CN': '三 分析竞争对手', en: 'Three: analyse competitors' },
  position: { 'zh-CN': '四 分析我方现状', en: 'Four: analyse our own position' },
  strategy: { 'zh-CN': '五 定关系策略与行动', en: 'Five: set strategy and actions' },
  innovation: { 'zh-CN': '六 持续创新', en: 'Six: keep innovating' },
};

const moves: AccountIndicator = {
  name: 'six-moves',
  label: { 'zh-CN': '六步管理', en: 'Six moves' },
  about: {
    'zh-CN': '重点客户管理六步里，计划已经写出几步(0–6)。',
    en: 'How many of the six moves of key-account management the plan shows (0–6).',
  },
  unit: 'count',
  method: ['A14'],
  read: (plan) => {
    const made = movesMade(plan);
    return {
      value: made.size,
      inputs: MOVES.map((move) => ({ label: MOVE_LABELS[move], value: made.has(move) ? YES : NO, unit: 'word' })),
    };
  },
};

/** The computed values on how far an account has grown and its management has come. */
export const growthIndicators: readonly AccountIndicator[] = [growth, moves];
