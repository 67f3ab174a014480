import { describe, expect, test } from 'vitest';
import { actionHealth } from '#core/measures/action-health.ts';
import { hasCommitment } from '#core/measures/commitments.ts';
import { completeness } from '#core/measures/completeness.ts';
import { goalProgress, goalsWithoutAction } from '#core/measures/goal-progress.ts';
import { planIndicators } from '#core/measures/indicators/plan.ts';
import { jointPlanProgress } from '#core/measures/joint-plan-progress.ts';
import { AS_OF, edited, type Files } from './book.ts';
import { acme } from './compiled.ts';

const GOALS = 'accounts/acme/goals.md';

/** The book and its account after some changes; findings of rules do not matter here. */
/** Goals with one action for each of these due dates and states. */
const actions = (...list: readonly (readonly [due: string, status: string])[]): Files => ({
  [GOALS]: `---\ngoals:\n  grow: { kind: revenue, text: Sign., due: 2027-03-15 }\n  trust: { kind: relationship, text: Meet., due: 2027-03-15 }\nactions:\n${list
    .map(
      ([due, status], at) => `  a${at}: { goal: grow, what: Do ${at}., owner: ann, due: ${due}, status: ${status} }\n`,
    )
    .join('')}---\n`,
});

/** What an indicator reads. */
function read(name: string, changes: Files) {
  const { book, plan } = acme(changes);
  return planIndicators.find((indicator) => indicator.name === name)?.read(plan, { book, asOf: AS_OF });
}

describe('action health', () => {
  const health = (...list: readonly (readonly [string, string])[]) => {
    const { open, overdue, share, medianDaysLate } = actionHealth(acme(actions(...list)).plan, AS_OF);
    return { open: open.length, overdue: overdue.length, share, medianDaysLate };
  };

  test('an action due today is not late, one due yesterday is by a day', () => {
    expect(health(['2026-11-16', 'open'], ['2026-11-15', 'doing'])).toEqual({
      open: 2,
      overdue: 1,
      share: 0.5,
      medianDaysLate: 1,
    });
  });

  test('the median of an even number is the mean of the two in the middle', () => {
    expect(
      health(['2026-11-15', 'open'], ['2026-11-12', 'open'], ['2026-11-06', 'open'], ['2026-01-31', 'open']),
    ).toMatchObject({ overdue: 4, medianDaysLate: 7 });
    expect(health(['2026-11-15', 'open'], ['2026-11-12', 'open'], ['2026-11-06', 'open'])).toMatchObject({
      medianDaysLate: 4,
    });
  });

  test('what is done, dropped or postponed is neither open nor late', () => {
    expect(health(['2026-01-10', 'done'], ['2026-01-10', 'dropped'], ['2026-01-10', 'postponed'])).toEqual({
      open: 0,
      overdue: 0,
    });
  });

  test('the page lists the late actions with their days', () => {
    expect(read('action-health', actions(['2026-11-10', 'open'], ['2026-12-10', 'open']))).toMatchObject({
      value: 0.5,
      inputs: [
        { label: { en: 'Open' }, value: 2 },
        { label: { en: 'Overdue' }, value: 1 },
        { label: { en: 'Median days late' }, value: 6 },
        { label: { en: 'Do 0.' }, value: 6, at: { path: ['actions', 'a0', 'due'] } },
      ],
    });
    expect(read('action-health', { [GOALS]: null })).toBeUndefined();
  });
});

describe('progress of goals', () => {
  test('dropped actions do not count, postponed ones are not done', () => {
    const { plan } = acme(
      actions(['2026-11-01', 'done'], ['2026-12-01', 'open'], ['2026-12-01', 'postponed'], ['2026-12-01', 'dropped']),
    );
    expect(goalProgress(plan)).toEqual([
      { name: 'grow', done: 1, all: 3 },
      { name: 'trust', done: 0, all: 0 },
    ]);
  });

  test('a goal needs an action that is live or done', () => {
    expect(goalsWithoutAction(acme().plan)).toEqual([]);
    expect(goalsWithoutAction(acme(actions(['2026-12-01', 'postponed'])).plan)).toEqual(['grow', 'trust']);
    expect(goalsWithoutAction(acme({ [GOALS]: null }).plan)).toEqual([]);
  });

  test('the page shows each goal', () => {
    expect(read('goals-progress', {})).toMatchObject({
      value: 1 / 3,
      inputs: [
        { label: { en: 'Sign the well project.' }, value: { en: '1 of 2' } },
        { label: { en: 'Meet every decision maker each month.' }, value: { 'zh-CN': '1 个中的 0 个' } },
      ],
    });
    expect(read('goals-progress', actions(['2026-12-01', 'dropped']))).toBeUndefined();
  });
});

describe('completeness', () => {
  const measured = (changes: Files) => {
    const { book, plan } = acme(changes);
    return completeness(plan, book, AS_OF).parts.flatMap(({ items }) =>
      items.filter(({ done }) => !done).map(({ name }) => name),
    );
  };

  test('reviews are there once one is held and none is missed', () => {
    const asked = {
      ...edited('method/tiers/a.md', 'relationship-goal, actions]', 'relationship-goal, actions, reviews]'),
      ...edited('method/reviews/monthly-operation.md', 'tiers: []', 'tiers: [A]'),
    };
    const held = (day: string) => ({
      ...asked,
      [`accounts/acme/reviews/${day}-monthly-operation.md`]: '---\nattendees: [ann]\n---\n',
    });
    expect(measured(asked)).toEqual(['reviews']);
    expect(measured(held('2026-10-16'))).toEqual([]);
    expect(measured(held('2026-10-15'))).toEqual(['reviews']);
  });

  test('a SWOT is there with a point in each quadrant', () => {
    const asked = edited('method/tiers/a.md', 'confirmed, people', 'confirmed, swot, people');
    const swot = (threats: string) =>
      edited(
        'accounts/acme/strategy.md',
        'steps:\n',
        `swot:\n  subject: customer\n  strengths: { s: { text: S } }\n  weaknesses: { w: { text: W } }\n  opportunities: { o: { text: O } }\n  threats: ${threats}\nsteps:\n`,
      );
    expect(measured(asked)).toEqual(['swot']);
    expect(measured({ ...asked, ...swot('{}') })).toEqual(['swot']);
    expect(measured({ ...asked, ...swot('{ t: { text: T } }') })).toEqual([]);
  });
});

describe('commitments', () => {
  const bare: Files = {
    ...actions(['2026-01-10', 'done']),
    'accounts/acme/opportunities/well.md': null,
    'accounts/acme/touchpoints/2026-10-20-review.md': null,
    'accounts/acme/touchpoints/2026-11-05-workshop.md': null,
    ...edited('accounts/acme/strategy.md', '    opportunity: well\n', ''),
    ...Object.fromEntries(['kim', 'lee', 'max', 'nia', 'oto'].map((name) => [`accounts/acme/people/${name}.md`, null])),
  };

  test('done actions and descriptions are none', () => {
    expect(hasCommitment(acme(bare).plan)).toBe(false);
  });

  test.each([
    ['an open action', actions(['2026-12-01', 'open'])],
    ['a postponed action', actions(['2026-12-01', 'postponed'])],
    [
      'a next step of an opportunity',
      edited(
        'accounts/acme/opportunities/yard.md',
        'owner: ann',
        'owner: ann\nnextStep: { what: Call, owner: ann, due: 2026-12-01 }',
      ),
    ],
    [
      'a planned act of maintenance',
      edited('accounts/acme/account.md', 'team:', 'maintenance: [{ kind: call, on: 2026-12-01, owner: ann }]\nteam:'),
    ],
  ])('%s is one', (_, files) => {
    expect(hasCommitment(acme({ ...bare, ...files }).plan)).toBe(true);
  });
});

describe('progress of the joint plan', () => {
  const joint = (milestones: string, rest = ''): Files => ({
    'accounts/acme/joint-plan.md': `---\nfrom: 2026-01-01\nuntil: 2026-12-31\nstatus: running\nourSigner: ann\nmilestones: [${milestones}]\n${rest}---\n`,
  });
  const milestone = (due: string, status: string) => `{ milestone: M, side: us, due: ${due}, status: ${status} }`;
  const three = joint(
    [
      milestone('2026-06-30', 'done'),
      milestone('2026-12-31', 'open'),
      milestone('2026-11-30', 'doing'),
      milestone('2026-10-31', 'late'),
    ].join(),
    'targets:\n  - { metric: sales, text: Sales, baseline: "1", target: "2", agreedByBoth: true }\n  - { metric: other, text: Wells, baseline: "1", target: "2", agreedByBoth: false }\nevaluations:\n  - { due: 2026-09-30, heldOn: 2026-09-30 }\n  - { due: 2026-12-15 }\n',
  );

  test('milestones done of all, targets agreed, and what comes next', () => {
    expect(jointPlanProgress(acme(three).plan)).toEqual({
      milestones: 4,
      done: 1,
      share: 0.25,
      targets: 2,
      agreed: 1,
      nextMilestone: '2026-11-30',
      nextEvaluation: '2026-12-15',
    });
  });

  test('without a milestone there is no share, without a plan nothing', () => {
    expect(jointPlanProgress(acme(joint('')).plan)).toEqual({ milestones: 0, done: 0, targets: 0, agreed: 0 });
    expect(jointPlanProgress(acme().plan)).toBeUndefined();
    expect(read('joint-plan-progress', joint(''))).toBeUndefined();
  });

  test('the page shows both counts and both dates', () => {
    expect(read('joint-plan-progress', three)).toMatchObject({
      value: 0.25,
      inputs: [
        { value: { en: '1 of 4' } },
        { value: { en: '1 of 2' } },
        { label: { en: 'Next milestone' }, value: { en: '2026-11-30' } },
        { label: { 'zh-CN': '下一次评估' }, value: { 'zh-CN': '2026-12-15' } },
      ],
    });
  });
});
