import { expect, test } from 'vitest';
import { stageView } from '#core/views/stage.ts';
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
