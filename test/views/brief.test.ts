import { describe, expect, it } from 'vitest';
import type { ViewContext } from '#core/views/context.ts';
import { briefView } from '#core/views/brief/brief.ts';
import { clamped, columns } from '#core/text/clamp.ts';
import { executiveAsks } from '#core/measures/executive-asks.ts';
import { AS_OF, edited, type Files } from '../core/book.ts';
import { acme } from '../core/compiled.ts';

const RATIONALE = 'A tenth of our revenue.';

function brief(changes: Files = {}) {
  const { book, plan } = acme(changes);
  const context: ViewContext = { book, asOf: AS_OF, lang: 'en', diagnostics: [] };
  return briefView(context, plan);
}

describe('the brief', () => {
  it('says in one view what an executive decides on', () => {
    const view = brief();
    expect([view.name, view.tier, view.facts]).toEqual(['Acme', 'A', 'Energy · North · Customer · Proposal']);
    expect(view.figures.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Open opportunities: ¥5M',
      'First to close: within 4 months',
      'Coverage: 100%',
      'Last contact: 11 days ago',
    ]);
    expect(view.figures.slice(1, 3).map(({ note }) => note)).toEqual(['¥4M · 2027-03-15', '3 key people']);
    expect(view.foot).toEqual(['Account manager: Ann', 'As of 16 November 2026', 'Internal', 'Lantu']);
  });

  it('puts first what is asked of the executive, the first due first', () => {
    expect(brief().asks.lines.map(({ text, note }) => [text, note])).toEqual([
      ['Visit the customer, Kim above all; the last executive visit was on 2026-10-20', 'Bob · 2026-11-20 · in 4 days'],
      ['Meet Kim on site.', 'Bob · 2026-12-10 · in 24 days'],
      ['Kim: Show the results of the first wells.', 'Bob · 2026-12-10 · in 24 days'],
      ['Be briefed and give advice; the plan records no briefing of the executives', 'Bob'],
    ]);
    expect(brief().asks.left).toBe('');
  });

  it('names the five people who matter, those of equal influence who decide and have the heavier gap first', () => {
    expect(brief().people.rows.map(({ name, stance, relation, gap }) => [name, stance, relation, gap])).toEqual([
      ['Kim', 'Supports', 'Product expert → Problem solver', '1 step to go'],
      ['Lee', 'Supports actively', 'Problem solver → Trusted adviser', '1 step to go'],
      ['Max', 'Has reservations', 'Product expert → Problem solver', '1 step to go'],
      ['Oto', 'Supports', 'Product expert → Problem solver', '1 step to go'],
      ['Nia', 'Supports', 'Problem solver', 'reached'],
    ]);
  });

  it('joins each goal of the customer to what we offer', () => {
    expect(brief().strategy.lines.map(({ text, note }) => [text, note])).toEqual([
      ['Keep output steady until 2028.', '→ Pump health'],
    ]);
  });

  it('credits an answer to every goal that its need serves', () => {
    const two = edited(
      'accounts/acme/strategy.md',
      'strategies:\n',
      '  safer:\n    text: Nobody hurt.\n    source: Annual report\n    date: 2026-09-30\nstrategies:\n',
      ['serves: [steady-output]', 'serves: [steady-output, safer]'],
    );
    expect(brief(two).strategy.lines.map(({ text, note }) => [text, note])).toEqual([
      ['Keep output steady until 2028.', '→ Pump health'],
      ['Nobody hurt.', '→ Pump health'],
    ]);
  });

  it('says what to do where the plan is one file', () => {
    const alone = Object.fromEntries(
      ['strategy', 'relationships', 'goals', 'opportunities/well', 'opportunities/yard']
        .concat(['kim', 'lee', 'max', 'nia', 'oto'].map((name) => `people/${name}`))
        .concat(['touchpoints/2026-10-20-review', 'touchpoints/2026-11-05-workshop'])
        .map((file) => [`accounts/acme/${file}.md`, null]),
    );
    const view = brief(alone);
    expect([view.strategy, view.opportunities, view.actions].map(({ lines, empty }) => [lines, empty])).toEqual([
      [[], 'No strategy map yet: begin with one goal of the customer and the need behind it.'],
      [[], 'No opportunity is open.'],
      [[], 'No action is open: give the nearest opportunity one with an owner and a day.'],
    ]);
    expect(view.people.rows).toEqual([]);
  });

  it('cuts what is too long and says so', () => {
    const { rationale } = brief({
      ...edited('method/tiers/a.md', 'executiveVisit: 31, ', '', ['executive-sponsor, ', '']),
      ...edited('accounts/acme/account.md', 'role: executive-sponsor', 'role: other', [RATIONALE, '长'.repeat(500)]),
    });
    expect(rationale).toBe(`${'长'.repeat(144)}…`);
  });

  it('lets the rationale take the lines beside what is asked, which would stay white', () => {
    const { rationale, asks } = brief(edited('accounts/acme/account.md', RATIONALE, '长'.repeat(500)));
    expect(asks.lines.length).toBe(4);
    expect(rationale).toBe(`${'长'.repeat(260)}…`);
  });
});

it('asks for a sponsor first where the tier needs one and the team has none', () => {
  const { book, plan } = acme(edited('accounts/acme/account.md', 'role: executive-sponsor', 'role: other'));
  expect(executiveAsks(plan, book, AS_OF)[0]).toEqual({ kind: 'sponsor' });
});

describe('a text for paper', () => {
  it('is whole as long as it fits', () => {
    expect(clamped('Ten wells', 11)).toBe('Ten wells');
  });

  it('is cut before a word, with an ellipsis that fits too', () => {
    expect(clamped('Keep output steady until then', 24)).toBe('Keep output steady…');
    expect(columns(clamped('长'.repeat(50), 21))).toBeLessThanOrEqual(21);
  });

  it('is cut in a word that is too long, and never in a character', () => {
    expect(clamped('a'.repeat(40), 12)).toBe(`${'a'.repeat(10)}…`);
    expect(clamped('👩‍👩‍👧'.repeat(9), 15)).toMatch(/^(?:👩‍👩‍👧)*…$/u);
  });
});
