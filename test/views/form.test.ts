import { describe, expect, test } from 'vitest';
import type { Lang } from '#schemas/field.ts';
import { formOf } from '#core/views/form/form.ts';
import type { Block } from '#core/views/form/model.ts';
import { compileBook, type Files } from '../core/book.ts';

const ASSESSMENT = `---
assessedOn: 2026-11-02
valueAnalysis:
  { strategyFit: 5, positioningFit: 4, productFit: 4, profitability: 3, receivableRisk: 2, resourceLoad: 4 }
quadrant: { success: 65, attractiveness: 82, note: 取抽油机项目的判断，两份报告都支持这样打分，下月再看一次 }
targetTests:
  achievable: { answer: yes, note: 试验已有结果 }
  profitable: { answer: unknown, note: 毛利率未知 }
  implementable: { answer: yes, note: 人手够 }
  valuable: { answer: yes, note: 省作业费 }
  sustainable: { answer: no, note: 一次性 }
---
`;

/** The same, with a note that may be taught with. */
const RELEASED = ASSESSMENT.replace(/---\n$/, 'training: [quadrant.note]\n---\n');

const BUYING = `---
changeWill:
  score: 3
  evidence: { text: 愿意换, source: 座谈记录, date: 2026-10-22 }
---
`;

/** A form as lines of text: what a reader sees, without its markup. */
function shown(blocks: readonly Block[], indent = ''): readonly string[] {
  const text = (value: { readonly pieces: readonly { readonly text: string; readonly href?: string }[] } | undefined) =>
    value?.pieces
      .map((piece) => (piece.href === undefined ? piece.text : `[${piece.text}](${piece.href})`))
      .join(' / ') ?? '—';
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'facts':
      case 'rows':
        return block.values.map(({ label, value, provenance, ours }) =>
          [
            `${indent}${label}${ours ? '*' : ''}: ${text(value)}`,
            ...(provenance ? [` (${provenance.source}, ${provenance.date})`] : []),
          ].join(''),
        );
      case 'scores':
        return [
          `${indent}${block.label}`,
          ...block.scores.map(({ label, value, min, max }) => `${indent}  ${label} ${value} of ${min}–${max}`),
        ];
      case 'table':
        return [
          `${indent}${block.label}`,
          `${indent}  | ${block.columns.map(({ label, form }) => `${label}(${form})`).join(' | ')}`,
          ...block.rows.map((cells) => `${indent}  | ${cells.map(text).join(' | ')}`),
        ];
      case 'cards':
        return [
          `${indent}${block.label}`,
          ...block.cards.flatMap((card) => [
            `${indent}  # ${text(card.title)}`,
            ...shown(card.blocks, `${indent}    `),
          ]),
        ];
      case 'group':
        return [`${indent}${block.label}`, ...shown(block.blocks, `${indent}  `)];
    }
  });
}

function acme(changes: Files, lang: Lang = 'en') {
  const { draft, asOf, diagnostics } = compileBook(changes);
  const plan = draft?.accounts.get('acme');
  if (!draft || !plan) throw new Error('The base book has an account acme.');
  return { plan, scope: { context: { book: draft, asOf, lang, diagnostics }, plan } };
}

describe('a form', () => {
  test('shows figures beside each other, scores on their scale and answers as a table', () => {
    const { plan, scope } = acme({ 'accounts/acme/assessment.md': ASSESSMENT });
    if (!plan.assessment) throw new Error('The assessment is valid.');
    expect(shown(formOf(scope, 'assessment', plan.assessment.data))).toEqual([
      'Assessed on: 2 November 2026',
      'Customer value analysis (1–5)',
      '  Fits our strategy 5 of 1–5',
      '  Fits our positioning 4 of 1–5',
      '  Fits our product direction 4 of 1–5',
      '  Profitability 3 of 1–5',
      '  Receivable risk 2 of 1–5',
      '  Load on resources 4 of 1–5',
      'Success × attractiveness',
      '  Chance of success (0–100): 65',
      '  Attractiveness (0–100): 82',
      '  Note: 取抽油机项目的判断，两份报告都支持这样打分，下月再看一次',
      'Five tests of the target',
      '  | (short) | Answer(short) | Why(short)',
      '  | Achievable | Yes | 试验已有结果',
      '  | Profitable | Unknown | 毛利率未知',
      '  | Implementable | Yes | 人手够',
      '  | Valuable | Yes | 省作业费',
      '  | Sustainable | No | 一次性',
    ]);
  });

  test('does not show what the build alone reads: which texts may be taught with', () => {
    const [plain, released] = [ASSESSMENT, RELEASED].map((file) => {
      const { plan, scope } = acme({ 'accounts/acme/assessment.md': file });
      if (!plan.assessment) throw new Error('The assessment is valid.');
      return { form: shown(formOf(scope, 'assessment', plan.assessment.data)), data: plan.assessment.data };
    });
    expect(released?.data.training).toEqual(['quadrant.note']);
    expect(released?.form).toEqual(plain?.form);
  });

  test('speaks the language of the page, and keeps a claim with its source', () => {
    const { plan, scope } = acme({ 'accounts/acme/buying.md': BUYING }, 'zh-CN');
    if (!plan.buying) throw new Error('The form on buying is valid.');
    expect(shown(formOf(scope, 'buying', plan.buying.data))).toEqual([
      '改变供应商的意愿',
      '  改变意愿(0–5): 3',
      '  依据: 愿意换 (座谈记录, 2026-10-22)',
    ]);
  });

  test('leads to what is referred to and writes money in the currency of the book', () => {
    const { plan, scope } = acme({});
    const [opportunity] = plan.opportunities.values();
    if (!opportunity) throw new Error('The base book has an opportunity.');
    const form = shown(
      formOf(scope, 'opportunity', { ...opportunity.data, needs: [], solutions: [] }, ['owner', 'value', 'solutions']),
    );
    expect(form).toEqual([
      expect.stringMatching(/^Owner: \[.+\]\(\/en\/team\/.+\/\)$/),
      expect.stringMatching(/^Value: ¥/),
    ]);
  });

  test('leaves out what is not filled in, and a plain "no" that nobody wrote', () => {
    const { plan, scope } = acme({});
    expect(shown(formOf(scope, 'account', plan.account.data, ['benchmark', 'crm', 'discounts', 'triggers']))).toEqual(
      [],
    );
  });
});
