import { funnelShape, funnelState } from '#schemas/vocabulary.ts';
import type { Text } from '#schemas/field.ts';
import { expectedCloses } from '../expected-close.ts';
import { funnelShapes, opportunitiesByOwner, opportunitiesByRegion, type ShapeReading } from '../funnel-shape.ts';
import { funnel, weightedValue, type FunnelState } from '../funnel.ts';
import { isOpen } from '../tier-lens.ts';
import { asWritten } from './as-written.ts';
import type { Book } from '../../link/book.ts';
import type { AccountIndicator, BookIndicator, Input, Reading } from './indicator.ts';

/** What the whole funnel counts for (method: F1; IND-funnel-value). */
const funnelValue: BookIndicator = {
  name: 'funnel-weighted-value',
  label: { 'zh-CN': '漏斗加权金额', en: 'Weighted value of the funnel' },
  about: {
    'zh-CN': '未结束商机的金额乘以概率之和，并按漏斗状态列出。',
    en: 'The sum of value times probability of the open opportunities, listed by funnel state.',
  },
  unit: 'money',
  method: ['IND-funnel-value', 'F2'],
  read: (book) => {
    const slices = funnel(allOf(book), book);
    if (slices.every(({ count }) => count === 0)) return undefined;
    return {
      value: slices.reduce((sum, { weighted }) => sum + weighted, 0),
      inputs: slices.flatMap(({ state, count, weighted }): readonly Input[] => [
        { label: funnelState.labels[state], value: weighted, unit: 'money' },
        { label: countOf(state), value: count, unit: 'count' },
      ]),
    };
  },
};

const SHAPE_ABOUT = {
  'zh-CN':
    '按客户搜索、进入漏斗、最佳状态三者个数的占比判断；依次看：只重开发、只重跟进、只重签约、理想、不重方法。按金额的形态另列。界限在设置里。',
  en: 'Read off the shares of search, in the funnel and best state by count, trying development only, follow-up only, closing only, ideal, then no method. The shape by value stands beside it. The bounds are settings.',
};

/** The shape of the book's funnel, with that of each owner and each region (method: F3, J6). */
const bookShape: BookIndicator = {
  name: 'funnel-shape',
  label: { 'zh-CN': '漏斗形态', en: 'Funnel shape' },
  about: SHAPE_ABOUT,
  unit: 'word',
  method: ['F3', 'J6'],
  ours: true,
  read: (book) => {
    const reading = shapeReading(funnelShapes(allOf(book), book));
    if (!reading) return undefined;
    const groups = [
      ...[...opportunitiesByOwner(book)].map(
        ([owner, own]) => [book.team.get(owner)?.data.name ?? owner, own] as const,
      ),
      ...opportunitiesByRegion(book),
    ];
    const shapes = groups.flatMap(([name, opportunities]): readonly Input[] => {
      const { count } = funnelShapes(opportunities, book);
      return count ? [{ label: asWritten(name), value: funnelShape.labels[count.shape], unit: 'word' }] : [];
    });
    return { value: reading.value, inputs: [...reading.inputs, ...shapes] };
  },
};

/** The shape of one account's funnel (method: F3). */
const accountShape: AccountIndicator = {
  name: 'account-funnel-shape',
  label: { 'zh-CN': '漏斗形态', en: 'Funnel shape' },
  about: SHAPE_ABOUT,
  unit: 'word',
  method: ['F3'],
  ours: true,
  read: (plan, { book }) => shapeReading(funnelShapes(plan.opportunities.values(), book)),
};

/** What the open opportunities of one account count for (method: F1; IND-funnel-value). */
const accountWeighted: AccountIndicator = {
  name: 'account-weighted-value',
  label: { 'zh-CN': '按概率折算的金额', en: 'Weighted value' },
  about: {
    'zh-CN': '未结束商机的金额乘以成交概率之和。',
    en: 'The sum of value times probability of the open opportunities.',
  },
  unit: 'money',
  method: ['IND-funnel-value', 'F1'],
  read: (plan) => {
    const open = [...plan.opportunities.values()].filter(isOpen);
    if (open.length === 0) return undefined;
    return {
      value: open.reduce((sum, opportunity) => sum + weightedValue(opportunity), 0),
      inputs: open.map((opportunity) => ({
        label: { 'zh-CN': opportunity.data.name, en: opportunity.data.name },
        value: weightedValue(opportunity),
        unit: 'money',
        at: { document: opportunity, path: ['probability'] },
      })),
    };
  },
};

/** What we expect to close (method: F5). */
const expectedClose: BookIndicator = {
  name: 'expected-close-value',
  label: { 'zh-CN': '预计成交金额', en: 'Value expected to close' },
  about: {
    'zh-CN': '漏斗内与最佳状态中、有预计成交日的未结束商机的金额之和；还在搜索的不算。',
    en: 'The value of the open opportunities in the funnel or its best state that have an expected close; those in search are left out.',
  },
  unit: 'money',
  method: ['F5'],
  read: (book) => {
    const list = expectedCloses(book);
    if (list.length === 0) return undefined;
    return {
      value: list.reduce((sum, { opportunity }) => sum + opportunity.data.value, 0),
      inputs: list.map(({ opportunity }) => ({
        label: { 'zh-CN': opportunity.data.name, en: opportunity.data.name },
        value: opportunity.data.value,
        unit: 'money',
        at: { document: opportunity, path: ['expectedClose'] },
      })),
    };
  },
};

function shapeReading({ count, value }: ReturnType<typeof funnelShapes>): Reading | undefined {
  if (!count) return undefined;
  return {
    value: funnelShape.labels[count.shape],
    inputs: [
      ...shares(count),
      ...(value
        ? [
            {
              label: { 'zh-CN': '按金额的形态', en: 'Shape by value' },
              value: funnelShape.labels[value.shape],
              unit: 'word',
            } as const,
          ]
        : []),
    ],
  };
}

function shares({ shares: held }: ShapeReading): readonly Input[] {
  return funnelState.names.map((state) => ({ label: funnelState.labels[state], value: held[state], unit: 'share' }));
}

function countOf(state: FunnelState): Text {
  const { 'zh-CN': zh, en } = funnelState.labels[state];
  return { 'zh-CN': `${zh}的个数`, en: `Number in “${en}”` };
}

function allOf(book: Book) {
  return [...book.accounts.values()].flatMap((plan) => [...plan.opportunities.values()]);
}

export const funnelIndicators: readonly BookIndicator[] = [funnelValue, bookShape, expectedClose];
export const accountFunnelIndicators: readonly AccountIndicator[] = [accountWeighted, accountShape];
