import { describe, expect, test } from 'vitest';
import { projectBook } from '#core/edition/project-book.ts';
import type { AccountPlan, Book } from '#core/link/book.ts';
import { accountFormsView } from '#core/views/account-forms.ts';
import { accountView } from '#core/views/account.ts';
import { briefView } from '#core/views/brief/brief.ts';
import { briefingView } from '#core/views/briefing/briefing.ts';
import type { ViewContext } from '#core/views/context.ts';
import { accountIndicatorsView } from '#core/views/indicators/account.ts';
import { opportunityView } from '#core/views/opportunity/opportunity.ts';
import { valuesOf } from '#core/views/segments/dimensions.ts';
import { listOf } from '#site/lists.ts';
import { AS_OF, edited } from '../../core/book.ts';
import { acme } from '../../core/compiled.ts';

const WELL = 'accounts/acme/opportunities/well.md';

/** The one account of a book in an edition, with its context. */
function seen(book: Book, edition: 'executive' | 'training') {
  const shown = projectBook(book, edition, edition === 'training' ? { key: 'a key that only tests know' } : {});
  const [plan] = shown.accounts.values();
  if (!plan) throw new Error('The edition has lost its account.');
  const context: ViewContext = { book: shown, asOf: AS_OF, lang: 'en', edition, diagnostics: [] };
  return { context, plan };
}

/** The opportunity whose six elements are written. */
function withElements(plan: AccountPlan) {
  const found = [...plan.opportunities.values()].find(({ data }) => Object.keys(data.elements).length > 0);
  if (!found) throw new Error('No opportunity has elements.');
  return found;
}

describe('the training edition, which leaves out what authors did not release', () => {
  const { context, plan } = seen(acme().book, 'training');

  test('calls no plan poor for it', () => {
    const account = accountView(context, plan);
    expect(account.parts.map(({ score, missing }) => [score, missing])).toEqual(account.parts.map(() => ['', []]));
    expect(account.verdict.figures.map(({ label }) => label)).not.toContain('Plan completeness');
    expect(accountFormsView(context, plan)).not.toHaveProperty('shortfall');
    const names = accountIndicatorsView(context, plan).themes.flatMap(({ indicators }) =>
      indicators.map(({ id }) => id),
    );
    expect(names).toContain('action-health');
    expect(names).not.toContain('plan-completeness');
  });

  test('says of an opportunity neither what is unknown nor what its stage lacks', () => {
    const view = opportunityView(context, plan, withElements(plan));
    expect([view.elements, view.gate, view.standing.stands]).toEqual([[], [], []]);
    expect([view.traces, view.noTrace]).toEqual([[], '']);
    expect(view.contents.map(({ id }) => id)).not.toContain('elements');
  });

  test('shows the elements that were released, and a day where the way is not told', () => {
    const released = edited(WELL, 'name: Well project', 'name: Well project\ntraining: [elements.known]');
    const taught = seen(acme(released).book, 'training');
    const { elements } = opportunityView(taught.context, taught.plan, withElements(taught.plan));
    expect(elements.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Need: Pump data from 900 wells',
      'Schedule: Contract in February',
      'Budget: 4.2 million approved',
      'Competition: Two others',
      expect.stringMatching(/^Decision process: (?:(?!Max|Lee|Kim).)+ approves$/),
      expect.stringMatching(/^Priority criteria: to be learnt by \d{4}-\d\d-\d\d$/),
    ]);
  });

  test('marks what is left out with the same short sign everywhere, and drops what it can tell nothing of', () => {
    expect(plan.account.data.rationale).toBe('[…]');
    expect(briefView(context, plan).facts).toBe('Energy · Customer · Proposal');
    const list = listOf({ context: () => context, mayHave: () => true }, 'en', 'accounts');
    expect(list.columns.map(({ key }) => key)).not.toContain('region');
    expect(valuesOf('region', context.book, 'en')).toEqual([]);
  });

  test('says on every sheet whom it is for, and that findings are not in it', () => {
    const brief = briefView(context, plan);
    expect(brief.foot[2]).toBe('Training edition');
    expect(brief.risks.empty).toBe('Findings are not in this edition.');
    expect(briefingView(context, plan).foot[2]).toBe('Training edition');
  });
});

test('executives, who see what was written, see what is lacking too', () => {
  const { context, plan } = seen(acme().book, 'executive');
  expect(accountFormsView(context, plan)).toHaveProperty('shortfall');
  expect(accountView(context, plan).verdict.figures.map(({ label }) => label)).toContain('Plan completeness');
  expect(opportunityView(context, plan, withElements(plan)).elements).toHaveLength(6);
  expect(briefView(context, plan).foot[2]).toBe('Internal');
});
