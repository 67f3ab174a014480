import { planPart } from '#schemas/vocabulary.ts';
import { actionHealth, daysLate } from '../action-health.ts';
import { completeness } from '../completeness.ts';
import { goalProgress } from '../goal-progress.ts';
import { jointPlanProgress } from '../joint-plan-progress.ts';
import { asWritten } from './as-written.ts';
import type { AccountIndicator, Input } from './indicator.ts';

/** How complete the plan is for its tier (method: P3, A14). */
const planCompleteness: AccountIndicator = {
  name: 'plan-completeness',
  label: { 'zh-CN': '计划完整度', en: 'Plan completeness' },
  about: {
    'zh-CN': '五部分得分的平均；每部分的得分是已有的必备内容占适用内容的比例。',
    en: 'The mean of the parts; a part scores the share of its required items that are there.',
  },
  unit: 'share',
  method: ['IND-completeness', 'A14', 'P3', 'D3'],
  ours: true,
  countsTexts: true,
  read: (plan, { book, asOf }) => {
    const { parts, score } = completeness(plan, book, asOf);
    if (parts.length === 0) return undefined;
    return {
      value: score,
      inputs: parts.map(({ part, score: value }) => ({ label: planPart.labels[part], value, unit: 'share' })),
    };
  },
};

/** How many of the open actions are late, and how late (method: P5). */
const health: AccountIndicator = {
  name: 'action-health',
  label: { 'zh-CN': '行动健康度：逾期占比', en: 'Action health: share overdue' },
  about: {
    'zh-CN': '逾期的行动占进行中行动的比例，0–1，越低越好；另列逾期天数的中位数。推迟和取消的不计。',
    en: 'Overdue actions as a share of the open ones, 0–1, lower is better, beside the median of the days late. Postponed and dropped actions do not count.',
  },
  unit: 'share',
  method: ['IND-action-health', 'P5'],
  ours: true,
  read: (plan, { asOf }) => {
    const { open, overdue, share, medianDaysLate } = actionHealth(plan, asOf);
    const { goals } = plan;
    if (!goals || share === undefined) return undefined;
    const median: readonly Input[] =
      medianDaysLate === undefined
        ? []
        : [{ label: { 'zh-CN': '逾期天数中位数', en: 'Median days late' }, value: medianDaysLate, unit: 'days' }];
    return {
      value: share,
      inputs: [
        { label: { 'zh-CN': '进行中', en: 'Open' }, value: open.length, unit: 'count' },
        { label: { 'zh-CN': '已逾期', en: 'Overdue' }, value: overdue.length, unit: 'count' },
        ...median,
        ...overdue.map(({ name, action }) => ({
          label: asWritten(action.what),
          value: daysLate(action, asOf),
          unit: 'days' as const,
          at: { document: goals, path: ['actions', name, 'due'] },
        })),
      ],
    };
  },
};

/** How far the actions of the goals have come (method: P5). */
const progress: AccountIndicator = {
  name: 'goals-progress',
  label: { 'zh-CN': '目标进展', en: 'Progress of the goals' },
  about: {
    'zh-CN': '已完成的行动占全部行动的比例，0–1，越高越好；取消的不计，推迟的算未完成。',
    en: 'Actions done as a share of all, 0–1, higher is better. Dropped ones do not count, postponed ones are not done.',
  },
  unit: 'share',
  method: ['P5'],
  ours: true,
  read: (plan) => {
    const { goals } = plan;
    const each = goalProgress(plan);
    const all = each.reduce((sum, goal) => sum + goal.all, 0);
    if (!goals || all === 0) return undefined;
    return {
      value: each.reduce((sum, { done }) => sum + done, 0) / all,
      inputs: each.map((goal) => ({
        label: asWritten(goals.data.goals[goal.name]?.text ?? goal.name),
        value: outOf(goal.done, goal.all),
        unit: 'word',
        at: { document: goals, path: ['goals', goal.name] },
      })),
    };
  },
};

/** How far the joint plan has come (method: J2). */
const jointPlan: AccountIndicator = {
  name: 'joint-plan-progress',
  label: { 'zh-CN': '联合生意计划进展', en: 'Progress of the joint plan' },
  about: {
    'zh-CN': '已完成的里程碑占全部里程碑的比例，0–1，越高越好；另列双方商定的目标和下一个日期。',
    en: 'Milestones done as a share of all, 0–1, higher is better, beside the targets that both agreed to and the next dates.',
  },
  unit: 'share',
  method: ['J2'],
  ours: true,
  read: (plan) => {
    const found = jointPlanProgress(plan);
    if (!plan.jointPlan || found?.share === undefined) return undefined;
    const document = plan.jointPlan;
    const dated = (zh: string, en: string, key: string, day: string | undefined): readonly Input[] =>
      day === undefined
        ? []
        : [{ label: { 'zh-CN': zh, en }, value: asWritten(day), unit: 'word', at: { document, path: [key] } }];
    return {
      value: found.share,
      inputs: [
        {
          label: { 'zh-CN': '已完成的里程碑', en: 'Milestones done' },
          value: outOf(found.done, found.milestones),
          unit: 'word',
          at: { document, path: ['milestones'] },
        },
        {
          label: { 'zh-CN': '双方商定的目标', en: 'Targets agreed by both' },
          value: outOf(found.agreed, found.targets),
          unit: 'word',
          at: { document, path: ['targets'] },
        },
        ...dated('下一个里程碑', 'Next milestone', 'milestones', found.nextMilestone),
        ...dated('下一次评估', 'Next evaluation', 'evaluations', found.nextEvaluation),
      ],
    };
  },
};

/** "2 of 3". */
function outOf(done: number, all: number) {
  return { 'zh-CN': `${all} 个中的 ${done} 个`, en: `${done} of ${all}` };
}

export const planIndicators: readonly AccountIndicator[] = [planCompleteness, health, progress, jointPlan];
