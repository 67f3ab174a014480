import { describe, expect, test } from 'vitest';
import { TIERS, tierPage, type Tier } from '#core/measures/tier-lens.ts';
import { tierAgreement } from '#core/measures/tier-agreement.ts';
import { lensDrafts } from '#core/views/course/quiz/lenses.ts';
import type { Draft } from '#core/views/course/quiz/question.ts';
import { evidenceDrafts } from '#core/views/course/quiz/tier-evidence.ts';
import { urgencyDrafts } from '#core/views/course/quiz/tier-urgency.ts';
import { windowCases, windowDrafts } from '#core/views/course/quiz/tier-window.ts';
import { urgencyCases, type Answers } from '#core/views/course/quiz/urgency-cases.ts';
import { real } from '../../real-book.ts';

const context = real('en');
const { book, asOf } = context;

const rightOf = ({ options }: Draft) => options.filter(({ isRight }) => isRight).map(({ id }) => id);

/** The tiers whose window holds so many months; an account without a date is in the last one. */
function tiersOfWindow(months: number | undefined): readonly Tier[] {
  if (months === undefined) return ['D'];
  return TIERS.filter((name) => {
    const window = tierPage(book, name)?.window;
    return window && months <= (window.upTo ?? Infinity) && (months > window.over || window.over === 0);
  });
}

/** The tiers of the truth table that the answers fit, read off the pages’ front matter. */
function tiersOfRow(given: Answers): readonly Tier[] {
  return TIERS.filter((name) =>
    Object.entries(tierPage(book, name)?.urgency ?? {}).every(([column, wanted]) => {
      const answer = Object.entries(given).find(([key]) => key === column)?.[1];
      return Array.isArray(wanted) ? wanted.some((value) => value === answer) : wanted === answer;
    }),
  );
}

test('by the window, one tier holds the earliest dated project that is not in delivery', () => {
  const right = windowDrafts(context).map(rightOf);
  const earliest = windowCases(context).map(({ projects }) =>
    projects.flatMap(({ stage, months }) => (stage === 'deliver' || months === undefined ? [] : months)),
  );
  expect(earliest.map((months) => tiersOfWindow(months.toSorted((a, b) => a - b)[0]))).toEqual(right);
  expect(right).toEqual([['A'], ['B'], ['D']]);
});

test('the facts of an account can be true together: what is in delivery is signed, and a later stage closes earlier', () => {
  const order = (name: string) => book.stages.get(name)?.original.data.order ?? 0;
  for (const { id, projects } of windowCases(context)) {
    for (const { stage, months, signedAgo } of projects) {
      expect(stage === 'deliver', id).toBe(signedAgo !== undefined);
      if (signedAgo !== undefined) expect(months, id).toBeUndefined();
    }
    const dated = projects.filter(({ months }) => months !== undefined);
    const byStage = dated.toSorted((a, b) => order(b.stage) - order(a.stage));
    expect(
      dated.toSorted((a, b) => (a.months ?? 0) - (b.months ?? 0)),
      id,
    ).toEqual(byStage);
  }
});

test('a question in which the window decides says so', () => {
  const shown = urgencyDrafts(context).map(({ ask, facts = [] }) => [ask.includes('window'), facts.length > 5]);
  expect(shown.filter(([said, given]) => said !== given)).toEqual([]);
});

describe('by the urgency matrix', () => {
  const cases = urgencyCases(context);

  test('the truth table has one row for the answers, or two of which the window names one', () => {
    for (const { id, answers, fitting, tier, months } of cases) {
      expect(tiersOfRow(answers), id).toEqual(fitting);
      const left = fitting.length === 1 ? fitting : fitting.filter((name) => tiersOfWindow(months).includes(name));
      expect(left, id).toEqual([tier]);
    }
  });

  test('the row that two tiers share is asked once for each', () => {
    expect(cases.map(({ fitting, tier }) => `${fitting.join('|')} ${tier}`)).toEqual(['B|C B', 'B|C C', 'A A', 'D D']);
    expect(urgencyDrafts(context).map(rightOf)).toEqual(cases.map(({ tier }) => [tier]));
  });
});

test('a fact is evidence for the right answer alone', () => {
  const [enough, of, none] = evidenceDrafts(context);
  const accepting = (fact: string) =>
    TIERS.filter((name) => tierPage(book, name)?.evidence.some((each) => each === fact));
  expect(accepting(enough?.id.replace('evidence-enough-', '') ?? '')).toEqual(enough && rightOf(enough));
  expect(none?.options.filter(({ id }) => accepting(id).length === 0).map(({ isRight }) => isRight)).toEqual([true]);
  const forTier = of?.options.filter(({ id }) => accepting(id).some((name) => of.id === `evidence-of-${name}`));
  expect(forTier?.map(({ isRight }) => isRight)).toEqual([true]);
});

describe('lenses of accounts of the book', () => {
  const drafts = lensDrafts(context);
  const lensesOf = (id: string) => {
    const plan = book.accounts.get(id);
    return plan ? { declared: plan.account.data.tier.declared, ...tierAgreement(plan, book, asOf) } : undefined;
  };

  test('the right answer is the one lens that differs, or that none does', () => {
    for (const draft of drafts.filter(({ id }) => id.startsWith('which-'))) {
      const of = lensesOf(draft.id.replace('which-', ''));
      const differing = of?.lenses.filter(({ tier }) => tier !== of.declared).map(({ name }) => name);
      expect(differing?.length === 0 ? ['none'] : differing, draft.id).toEqual(rightOf(draft));
    }
  });

  test('the right tier is what the lens says', () => {
    for (const draft of drafts.filter(({ id }) => !id.startsWith('which-'))) {
      const [lens = '', ...account] = draft.id.split('-');
      const said = lensesOf(account.join('-'))?.lenses.filter(({ name }) => name === lens);
      expect(
        said?.map(({ tier }) => tier),
        draft.id,
      ).toEqual(rightOf(draft));
    }
  });

  test('no account is asked about in both ways', () => {
    const accounts = drafts.map(({ links }) => links[0]?.href);
    const which = new Set(accounts.slice(0, 4));
    expect(accounts.slice(4).filter((href) => which.has(href))).toEqual([]);
  });
});
