import { leadSource, outcome as outcomes } from '#schemas/vocabulary.ts';
import {
  ended,
  medianCycleDays,
  medianDealSize,
  reasonsFor,
  winRate,
  winRateBySource,
  winRateByYear,
  type WinRate,
} from '../win-loss.ts';
import type { Text } from '#schemas/field.ts';
import type { BookIndicator, Input } from './indicator.ts';

/** How often we win, year by year (method: A6, A11). */
const rateOfWins: BookIndicator = {
  name: 'win-rate',
  label: { 'zh-CN': '成交率', en: 'Win rate' },
  about: {
    'zh-CN': '成交数除以成交与丢单之和；主动放弃的不算。逐年列出，看我们自己的变化。',
    en: 'Won divided by won and lost; what we gave up ourselves is left out. The years beside it show our own trend.',
  },
  unit: 'share',
  method: ['A6', 'A11'],
  read: (book, { asOf }) => {
    const group = ended(book, asOf);
    const { rate, won, lost } = winRate(group);
    if (rate === undefined) return undefined;
    const years = [...winRateByYear(group)].flatMap(([year, inYear]) =>
      rateInput({ 'zh-CN': `${year} 年`, en: year }, inYear),
    );
    return {
      value: rate,
      inputs: [
        { label: outcomes.labels.won, value: won, unit: 'count' },
        { label: outcomes.labels.lost, value: lost, unit: 'count' },
        ...years,
      ],
    };
  },
};

/** Which channels bring projects that we win (method: D1). */
const rateBySource: BookIndicator = {
  name: 'best-lead-source',
  label: { 'zh-CN': '成交率最高的线索来源', en: 'Lead source with the best win rate' },
  about: {
    'zh-CN': '按线索来源分别计算成交率；相同时取成交更多的来源。',
    en: 'The win rate of each lead source; among equals the one with more wins.',
  },
  unit: 'word',
  method: ['D1'],
  read: (book, { asOf }) => {
    const sources = [...winRateBySource(ended(book, asOf))].filter(([, { rate }]) => rate !== undefined);
    const [best] = sources.toSorted(([, a], [, b]) => (b.rate ?? 0) - (a.rate ?? 0) || b.won - a.won);
    if (!best) return undefined;
    return {
      value: leadSource.labels[best[0]],
      inputs: sources.flatMap(([source, rate]) => rateInput(leadSource.labels[source], rate)),
    };
  },
};

/** How long a sale takes (method: A6). */
const cycleDays: BookIndicator = {
  name: 'median-cycle-days',
  label: { 'zh-CN': '成交周期中位数', en: 'Median sales cycle' },
  about: {
    'zh-CN': '成交的商机从书中第一次有记录（接触或立项决定）到成交的天数的中位数。',
    en: 'The median days of the won opportunities from their first trace in the book, a contact or the go decision, to the win.',
  },
  unit: 'days',
  method: ['A6'],
  ours: true,
  read: (book, { asOf }) => {
    const group = ended(book, asOf);
    const value = medianCycleDays(group);
    return value === undefined ? undefined : { value, inputs: [wonCount(winRate(group))] };
  },
};

/** How large a sale is (method: A6). */
const dealSize: BookIndicator = {
  name: 'median-deal-size',
  label: { 'zh-CN': '成交金额中位数', en: 'Median deal size' },
  about: { 'zh-CN': '成交的商机金额的中位数。', en: 'The median value of the won opportunities.' },
  unit: 'money',
  method: ['A6'],
  read: (book, { asOf }) => {
    const group = ended(book, asOf);
    const value = medianDealSize(group);
    return value === undefined ? undefined : { value, inputs: [wonCount(winRate(group))] };
  },
};

/** Why we won and lost (method: A17, F6). */
const reasons: BookIndicator = {
  name: 'recorded-reasons',
  label: { 'zh-CN': '输赢原因', en: 'Reasons for won and lost' },
  about: {
    'zh-CN': '成交、丢单和放弃写下的原因条数；每条原因后是它出现的次数。',
    en: 'How many reasons are recorded for won, lost and abandoned; beside each stands how often it was given.',
  },
  unit: 'count',
  method: ['A17', 'F6'],
  read: (book, { asOf }) => {
    const group = ended(book, asOf);
    const inputs = outcomes.names.flatMap((result) =>
      reasonsFor(result, group).map(([reason, count]): Input => {
        const label = outcomes.labels[result];
        return {
          label: { 'zh-CN': `${label['zh-CN']}：${reason}`, en: `${label.en}: ${reason}` },
          value: count,
          unit: 'count',
        };
      }),
    );
    return inputs.length === 0 ? undefined : { value: inputs.length, inputs };
  },
};

function rateInput(label: Text, { rate }: WinRate): readonly Input[] {
  return rate === undefined ? [] : [{ label, value: rate, unit: 'share' }];
}

function wonCount({ won }: WinRate): Input {
  return { label: outcomes.labels.won, value: won, unit: 'count' };
}

export const outcomeIndicators: readonly BookIndicator[] = [rateOfWins, rateBySource, cycleDays, dealSize, reasons];
