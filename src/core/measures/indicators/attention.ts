import type { AccountPlan, Book } from '../../link/book.ts';
import { actionHealth, daysLate } from '../action-health.ts';
import { coverage } from '../coverage.ts';
import { openValue } from '../open-value.ts';
import { stalePeople } from '../stale-people.ts';
import { tierAgreement } from '../tier-agreement.ts';
import { asWritten } from './as-written.ts';
import type { BookIndicator, Input } from './indicator.ts';

/** What can still be won (method: F1). */
const open: BookIndicator = {
  name: 'open-value',
  label: { 'zh-CN': '未结商机', en: 'Open business' },
  about: {
    'zh-CN': '还能赢的商机的金额之和：没有结局，也还没有进入实施。按客户从大到小列出。',
    en: 'The value of what can still be won: no outcome, and not yet in delivery. Listed by account, the largest first.',
  },
  unit: 'money',
  method: ['F2'],
  read: ({ accounts }) => {
    const plans = [...accounts.values()].map((plan) => ({ plan, value: openValue(plan) }));
    return {
      value: plans.reduce((sum, { value }) => sum + value, 0),
      inputs: plans
        .filter(({ value }) => value > 0)
        .sort((a, b) => b.value - a.value)
        .map(({ plan, value }) => accountInput(plan, value, 'money')),
    };
  },
};

/** What we said we would do and have not done (method: P5). */
const overdue: BookIndicator = {
  name: 'overdue-actions',
  label: { 'zh-CN': '逾期的计划行动', en: 'Overdue plan actions' },
  about: {
    'zh-CN': '待办或进行中、期限已过的行动的个数；每个行动后是它逾期的天数。',
    en: 'How many actions that are open or under way are past their date; beside each stands by how many days.',
  },
  unit: 'count',
  method: ['P5', 'IND-action-health'],
  read: ({ accounts }, { asOf }) => {
    const inputs = [...accounts.values()]
      .flatMap((plan) => actionHealth(plan, asOf).overdue.map((one) => ({ ...one, document: plan.goals })))
      .map(({ name, action, document }) => ({
        label: asWritten(action.what),
        value: daysLate(action, asOf),
        unit: 'days' as const,
        ...(document && { at: { document, path: ['actions', name] } }),
      }))
      .sort((a, b) => b.value - a.value);
    return { value: inputs.length, inputs };
  },
};

/** Whom of weight we have not spoken with for too long (method: A15). */
const stale: BookIndicator = {
  name: 'stale-key-people',
  label: { 'zh-CN': '久未联系的关键人物', en: 'Key people not contacted' },
  about: {
    'zh-CN': '最近一次接触早于等级页规定的间隔、或从未接触过的关键人物的人数；每人后是距上次接触的天数。',
    en: 'Key people whose last contact is longer ago than the tier allows, or who were never contacted; beside each stand the days since.',
  },
  unit: 'count',
  method: ['A15'],
  read: (book, { asOf }) => {
    const people = plansOf(book).flatMap((plan) => stalePeople(plan, book, asOf));
    const inputs = people
      .toSorted((a, b) => (b.freshness.days ?? Infinity) - (a.freshness.days ?? Infinity) || 0)
      .map(({ person, freshness: { days } }): Input => {
        const at = { document: person, path: ['contact'] };
        return days === undefined
          ? { label: asWritten(person.data.name), value: { 'zh-CN': '从未', en: 'never' }, unit: 'word', at }
          : { label: asWritten(person.data.name), value: days, unit: 'days', at };
      });
    return { value: people.length, inputs };
  },
};

/** How far we reach those who count (method: E10). */
const reached: BookIndicator = {
  name: 'key-people-reached',
  label: { 'zh-CN': '关键人物覆盖', en: 'Key people reached' },
  about: {
    'zh-CN': '至少浅接触过的关键人物的影响力，占全部关键人物影响力的比例；各客户从低到高列出。',
    en: 'The influence of the key people whom we have met at least briefly, as a share of the influence of all; accounts follow, the lowest first.',
  },
  unit: 'share',
  method: ['E10', 'IND-coverage'],
  read: (book) => {
    const all = plansOf(book).map((plan) => ({ plan, ...coverage(plan, book) }));
    const [met, total] = [sum(all.map((one) => one.reached)), sum(all.map((one) => one.total))];
    if (total === 0) return undefined;
    return {
      value: met / total,
      inputs: [
        { label: { 'zh-CN': '已接触的影响力', en: 'Influence reached' }, value: met, unit: 'score' },
        { label: { 'zh-CN': '全部影响力', en: 'All influence' }, value: total, unit: 'score' },
        ...all
          .flatMap(({ plan, share }) => (share === undefined ? [] : [{ plan, share }]))
          .sort((a, b) => a.share - b.share)
          .map(({ plan, share }) => accountInput(plan, share, 'share')),
      ],
    };
  },
};

/** Where the declared tier is not what the facts say (method: B5–B8). */
const doubtful: BookIndicator = {
  name: 'tier-disagreements',
  label: { 'zh-CN': '等级有出入', en: 'Tiers in doubt' },
  about: {
    'zh-CN': '至少有一种算法得出别的等级的客户数：时间窗、紧迫性、象限、价值与难度。每个客户后是一致的种数。',
    en: 'Accounts for which at least one lens gives another tier than the declared one: window, urgency, quadrant, value and difficulty. Beside each stands how many agree.',
  },
  unit: 'count',
  method: ['B5', 'IND-tier-agreement'],
  read: (book, { asOf }) => {
    const inputs = plansOf(book)
      .map((plan) => ({ plan, ...tierAgreement(plan, book, asOf) }))
      .filter(({ lenses, agreeing }) => agreeing < lenses.length)
      .map(({ plan, lenses, agreeing }): Input => {
        const value = asWritten(`${agreeing}/${lenses.length}`);
        return { ...accountInput(plan, 0, 'word'), value };
      });
    return { value: inputs.length, inputs };
  },
};

function accountInput(plan: AccountPlan, value: number, unit: Input['unit']): Input {
  return { label: asWritten(plan.account.data.name), value, unit, at: { document: plan.account, path: ['name'] } };
}

function plansOf({ accounts }: Book): readonly AccountPlan[] {
  return [...accounts.values()];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What an executive looks at first. */
export const attentionIndicators: readonly BookIndicator[] = [open, overdue, stale, reached, doubtful];
