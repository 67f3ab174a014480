import type { Text } from '#schemas/field.ts';
import { reviewKind } from '#schemas/vocabulary.ts';
import { daysBetween, type Day } from '../../calendar/day.ts';
import { lastRecord } from '../last-record.ts';
import { materialsAge } from '../materials.ts';
import { nextReviews, type NextReview } from '../next-review.ts';
import { cadenceCompliance, reviewRhythms } from '../review-rhythm.ts';
import { asWritten } from './as-written.ts';
import type { AccountIndicator } from './indicator.ts';

/** Whether the reviews of the tier take place (method: P12). */
const compliance: AccountIndicator = {
  name: 'cadence-compliance',
  label: { 'zh-CN': '例会执行率', en: 'Cadence compliance' },
  about: {
    'zh-CN': '最近十二个月已开的回顾占应开的比例，0–1，越高越好；一类多开的不抵另一类漏开的。',
    en: 'Reviews held in the last twelve months as a share of those due, 0–1, higher is better. More of one kind do not make up for another.',
  },
  unit: 'share',
  method: ['IND-cadence', 'P12'],
  ours: true,
  read: (plan, { book, asOf }) => {
    const rhythms = reviewRhythms(plan, book, asOf);
    const value = cadenceCompliance(rhythms);
    if (value === undefined) return undefined;
    return {
      value,
      inputs: rhythms.map(({ kind, held, expected, last }) => ({
        label: reviewKind.labels[kind],
        value: { 'zh-CN': `应开 ${expected} 次，开了 ${held} 次`, en: `${held} held of ${expected} due` },
        unit: 'word',
        ...(last && { at: { document: last, path: [] } }),
      })),
    };
  },
};

/** When the next review of each kind is due (method: P12). */
const nextReview: AccountIndicator = {
  name: 'next-review',
  label: { 'zh-CN': '下一次回顾', en: 'Next review' },
  about: {
    'zh-CN': '每类回顾下一次的日期：按节奏，或按上次定下的更早的日期；值是其中最早的一个。',
    en: 'The day by which each kind of review is due next: by its rhythm, or by the earlier day that the last one set. The value is the first of them.',
  },
  unit: 'word',
  method: ['P12'],
  read: (plan, { book, asOf }) => {
    const all = nextReviews(plan, book, asOf);
    const [first] = all;
    if (!first) return undefined;
    return {
      value: dueWords(first, asOf),
      inputs: all.map((next) => ({
        label: reviewKind.labels[next.kind],
        value: dueWords(next, asOf),
        unit: 'word',
        ...(next.last && { at: { document: next.last, path: ['nextDue'] } }),
      })),
    };
  },
};

const NEVER: Text = { 'zh-CN': '还没有开过', en: 'none held yet' };

function dueWords({ due }: NextReview, asOf: Day): Text {
  if (due === undefined) return NEVER;
  return due < asOf ? { 'zh-CN': `${due}（已过）`, en: `${due} (past)` } : asWritten(due);
}

/** How old the materials for the customer are (method: B11). */
const materials: AccountIndicator = {
  name: 'materials-age',
  label: { 'zh-CN': '客户资料的天数', en: 'Age of the materials' },
  about: {
    'zh-CN': '最近更新的一份客户资料距今的天数；等级页写明间隔时才有。',
    en: 'Days since the newest material for the customer was updated, where the tier’s page states an interval.',
  },
  unit: 'days',
  method: ['B11', 'E9'],
  read: (plan, { book, asOf }) => {
    const age = materialsAge(plan, book, asOf);
    if (!age?.newest) return undefined;
    return {
      value: age.newest.days,
      inputs: [
        { label: { 'zh-CN': '间隔', en: 'Interval' }, value: age.every, unit: 'days' },
        {
          label: { 'zh-CN': '最近更新', en: 'Last update' },
          value: asWritten(age.newest.on),
          unit: 'word',
          at: { document: plan.account, path: ['materials', age.newest.index, 'updatedOn'] },
        },
      ],
    };
  },
};

/** How long ago anything happened in the plan (method: A15). */
const freshness: AccountIndicator = {
  name: 'plan-freshness',
  label: { 'zh-CN': '计划的新鲜度', en: 'Freshness of the plan' },
  about: {
    'zh-CN': '计划里最近一次记录距今的天数，越小越新；接触、回顾、完成的行动和来源日期都算。',
    en: 'Days since the newest record in the plan, less is fresher; contacts, reviews, finished actions and dates of sources count.',
  },
  unit: 'days',
  method: ['A15'],
  read: (plan, { asOf }) => {
    const last = lastRecord(plan, asOf);
    if (!last) return undefined;
    const { document, path } = last;
    return {
      value: daysBetween(last.day, asOf),
      inputs: [
        {
          label: { 'zh-CN': '最近的记录', en: 'Newest record' },
          value: asWritten(last.day),
          unit: 'word',
          at: { document, path },
        },
      ],
    };
  },
};

export const rhythmIndicators: readonly AccountIndicator[] = [compliance, nextReview, materials, freshness];
