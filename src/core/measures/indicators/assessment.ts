import { half, input, output, punctuality, valueFactor } from '#schemas/vocabulary.ts';
import { inputOutput } from '../input-output.ts';
import { paymentRisk } from '../payment-risk.ts';
import { valueAnalysis } from '../value-analysis.ts';
import type { AccountIndicator } from './indicator.ts';

const analysis: AccountIndicator = {
  name: 'customer-value',
  label: { 'zh-CN': '客户价值', en: 'Customer value' },
  about: {
    'zh-CN': '客户价值分析六项的平均(1–5)，应收风险和资源占用反向计分；越高越好。',
    en: 'The mean of the six factors of the value analysis (1–5), receivable risk and load inverted; higher is better.',
  },
  unit: 'score',
  method: ['B15'],
  ours: true,
  read: (plan) => {
    const { assessment } = plan;
    const found = valueAnalysis(plan);
    if (!assessment || !found) return undefined;
    return {
      value: found.score,
      inputs: found.factors.map(({ factor, counted }) => ({
        label: valueFactor.labels[factor],
        value: counted,
        unit: 'score',
        at: { document: assessment, path: ['valueAnalysis', factor] },
      })),
    };
  },
};

const quadrant: AccountIndicator = {
  name: 'input-output',
  label: { 'zh-CN': '投入产出', en: 'Input and output' },
  about: {
    'zh-CN': '三项产出和三项投入各取平均，按 `cuts.inputOutput` 分高低；产出高、投入低的是重点。',
    en: 'The means of three outputs and three inputs, cut at `cuts.inputOutput`; much output for little input is the focus.',
  },
  unit: 'word',
  method: ['A4'],
  ours: true,
  read: (plan, { book }) => {
    const { assessment } = plan;
    const found = inputOutput(plan, book);
    const given = assessment?.data.inputOutput;
    if (!assessment || !found || !given) return undefined;
    const [brings, costs] = [half.labels[found.output.half], half.labels[found.input.half]];
    const place = (side: string, key: string) => ({ document: assessment, path: ['inputOutput', side, key] });
    return {
      value: {
        'zh-CN': `产出${brings['zh-CN']}、投入${costs['zh-CN']}${found.focus ? '：重点' : ''}`,
        en: `${brings.en} output, ${costs.en.toLowerCase()} input${found.focus ? ': focus' : ''}`,
      },
      inputs: [
        ...output.names.map((name) => ({
          label: output.labels[name],
          value: given.output[name],
          unit: 'score' as const,
          at: place('output', name),
        })),
        ...input.names.map((name) => ({
          label: input.labels[name],
          value: given.input[name],
          unit: 'score' as const,
          at: place('input', name),
        })),
      ],
    };
  },
};

const payment: AccountIndicator = {
  name: 'payment-risk',
  label: { 'zh-CN': '付款风险', en: 'Payment risk' },
  about: {
    'zh-CN': '按付款情况计 1–4，账期超过 `limits.paymentTermDays` 再加 1；5 最差。',
    en: 'From 1 to 4 by punctuality, and one more when the term is longer than `limits.paymentTermDays`; 5 is worst.',
  },
  unit: 'score',
  method: ['C11'],
  ours: true,
  read: (plan, { book }) => {
    const { buying } = plan;
    const value = paymentRisk(plan, book);
    const operations = buying?.data.operations;
    if (!buying || value === undefined || !operations) return undefined;
    return {
      value,
      inputs: [
        {
          label: { 'zh-CN': '付款情况', en: 'Punctuality' },
          value: punctuality.labels[operations.paymentPunctuality],
          unit: 'word',
          at: { document: buying, path: ['operations', 'paymentPunctuality'] },
        },
        {
          label: { 'zh-CN': '账期', en: 'Payment term' },
          value: operations.paymentTermDays,
          unit: 'days',
          at: { document: buying, path: ['operations', 'paymentTermDays'] },
        },
      ],
    };
  },
};

/** The computed values on what an account is worth to us. */
export const assessmentIndicators: readonly AccountIndicator[] = [analysis, quadrant, payment];
