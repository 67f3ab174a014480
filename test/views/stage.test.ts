import { expect, test } from 'vitest';
import { stageCards, stageView } from '#core/views/stage.ts';
import { compileBook, edited } from '../core/book.ts';

const WELL = 'accounts/acme/opportunities/well.md';

test('the page of a stage tells what is in it from what ended there', () => {
  const lost = edited(
    WELL,
    'needs: [pump-data]',
    'needs: [pump-data]\noutcome: { result: lost, on: 2026-11-01, reasons: [The price] }',
  );
  const [before, after] = [compileBook(), compileBook(lost)].map(({ draft, asOf, diagnostics }) => {
    if (!draft) throw new Error('The book can be arranged.');
    const view = stageView({ book: draft, asOf, lang: 'en', diagnostics }, 'propose');
    return [view?.opportunities, view?.ended].map((rows) => rows?.map(({ link }) => link.label));
  });
  expect(before).toEqual([['Well project'], []]);
  expect(after).toEqual([[], ['Well project']]);
});

const WON = edited(WELL, 'stage: propose\nstageSince: 2026-10-01', 'stage: deliver\nstageSince: 2026-11-02', [
  'needs: [pump-data]',
  'needs: [pump-data]\noutcome: { result: won, on: 2026-10-30, reasons: [First results, A fair price] }',
]);

test('what was won is in delivery, in the index and on the page alike', () => {
  const { draft, asOf, diagnostics } = compileBook(WON);
  if (!draft) throw new Error('The book can be arranged.');
  const context = { book: draft, asOf, lang: 'en', diagnostics } as const;
  expect(stageCards(context).map(({ link, count, valueText }) => [link.label, count, valueText])).toContainEqual([
    'Delivery',
    1,
    '¥4M',
  ]);
  const view = stageView(context, 'deliver');
  expect(view?.ended).toEqual([]);
  expect(
    view?.opportunities.map(({ link, outcome, endedOn, reasons }) => [link.label, outcome, endedOn, reasons]),
  ).toEqual([['Well project', 'Won', '2026-10-30', 'First results; A fair price']]);
});
