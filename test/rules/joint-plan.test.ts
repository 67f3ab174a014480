import { describe, expect, test } from 'vitest';
import { check, compileBook, lines, type Files } from '../core/book.ts';

const PATH = 'accounts/acme/joint-plan.md';
const JOINT = `---
from: 2026-07-01
until: 2027-06-30
status: running
ourSigner: ann
theirSigner: lee
targets:
  - metric: sales
    text: Sales of pump data
    baseline: 4 million
    target: 6 million
    agreedByBoth: true
resources:
  - side: us
    resource: Two experts
    role: Delivery
    responsibility: Hand over in March
  - side: them
    resource: A test line
    role: Trial
    responsibility: Free the line in February
milestones:
  - milestone: First ten wells
    side: us
    owner: eve
    due: 2026-11-16
    budget: 80000
    status: doing
  - milestone: Decision on the rest
    side: them
    owner: lee
    due: 2027-02-28
    budget: 0
    status: open
evaluations:
  - due: 2026-10-31
    heldOn: 2026-11-02
    result: Ten wells run.
  - due: 2027-01-31
---
`;

/** The joint plan with several pieces of text replaced; throws when one is not there. */
function joint(...replacements: readonly (readonly [from: string, to: string])[]): Files {
  let text = JOINT;
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`the joint plan does not hold ${from}`);
    text = text.replace(from, to);
  }
  return { [PATH]: text };
}

const DRAFT = ['status: running', 'status: draft'] as const;

test('a joint plan that both sides run has nothing to report', () => {
  expect(check(joint())).toEqual([]);
  expect(check(joint(['status: running', 'status: agreed']))).toEqual([]);
});

describe('joint-plan/not-agreed', () => {
  const ours = ['agreedByBoth: true', 'agreedByBoth: false'] as const;

  test('a target of ours alone is an error once the plan is agreed', () => {
    const found = compileBook(joint(ours, ['status: running', 'status: agreed']));
    expect(lines(found)).toEqual([
      'accounts/acme/joint-plan.md:12:19 error joint-plan/not-agreed: The joint plan is `agreed`, but the target `Sales of pump data` is not agreed by both sides.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe(
      '联合计划写着 `agreed`，但目标 `Sales of pump data` 还没有双方商定。',
    );
  });

  test('a draft may still propose', () => {
    expect(check(joint(ours, DRAFT))).toEqual([]);
  });

  test('an agreed plan has a target', () => {
    const none = [JOINT.slice(JOINT.indexOf('targets:'), JOINT.indexOf('resources:')), ''] as const;
    expect(check(joint(none))).toEqual([
      'accounts/acme/joint-plan.md:4:9 error joint-plan/not-agreed: The joint plan is `running`, but has no target.',
    ]);
    expect(check(joint(none, DRAFT))).toEqual([]);
  });
});

describe('joint-plan/one-sided', () => {
  const them = [
    '  - side: them\n    resource: A test line\n    role: Trial\n    responsibility: Free the line in February\n',
    '',
  ] as const;

  test('a side that brings nothing is an error', () => {
    const found = compileBook(joint(them));
    expect(lines(found)).toEqual([
      'accounts/acme/joint-plan.md:13:1 error joint-plan/one-sided: In the joint plan the side `them` has no resource and no responsibility.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe('联合计划里，客户方（`them`）没有资源，也没有责任。');
  });

  test('a side that answers for nothing is an error', () => {
    expect(check(joint(['    responsibility: Hand over in March\n', '']))).toEqual([
      'accounts/acme/joint-plan.md:13:1 error joint-plan/one-sided: In the joint plan the side `us` has a resource, but no responsibility.',
    ]);
  });

  test('a closed plan is held to it too, a draft is not', () => {
    expect(check(joint(them, ['status: running', 'status: closed']))).toHaveLength(1);
    expect(check(joint(them, DRAFT))).toEqual([]);
  });
});

describe('joint-plan/milestone-incomplete', () => {
  test('what a milestone lacks is one diagnostic', () => {
    const found = compileBook(joint(['    owner: eve\n    due: 2026-11-16\n    budget: 80000\n', '']));
    expect(lines(found)).toEqual([
      'accounts/acme/joint-plan.md:23:16 error joint-plan/milestone-incomplete: The milestone `First ten wells` has no owner, no due date and no budget.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe('里程碑 `First ten wells` 没有负责人、期限、预算。');
    expect(found.diagnostics[0]?.help?.en).toBe('Add `owner`, `due` and `budget`.');
  });

  test('a budget of nothing is a budget', () => {
    expect(check(joint(['budget: 80000', 'budget: 0']))).toEqual([]);
  });

  test('an agreed plan has a milestone', () => {
    expect(check(joint([JOINT.slice(JOINT.indexOf('milestones:'), JOINT.indexOf('evaluations:')), '']))).toEqual([
      'accounts/acme/joint-plan.md:4:9 error joint-plan/milestone-incomplete: The joint plan is `running`, but has no milestone.',
    ]);
  });

  test('a draft may leave it open', () => {
    expect(check(joint(['    budget: 80000\n', ''], DRAFT))).toEqual([]);
  });
});

describe('joint-plan/milestone-overdue', () => {
  const yesterday = ['due: 2026-11-16', 'due: 2026-11-15'] as const;

  test('a milestone due yesterday is overdue', () => {
    const found = compileBook(joint(yesterday));
    expect(lines(found)).toEqual([
      'accounts/acme/joint-plan.md:26:10 warning joint-plan/milestone-overdue: The milestone `First ten wells` is 1 day overdue.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe('里程碑 `First ten wells` 已逾期 1 天。');
  });

  test.each(['done', 'late'])('one that is %s is not', (status) => {
    expect(check(joint(yesterday, ['status: doing', `status: ${status}`]))).toEqual([]);
  });

  test('the dates of a closed plan no longer count', () => {
    expect(check(joint(yesterday, ['status: running', 'status: closed']))).toEqual([]);
  });
});

describe('joint-plan/evaluation-overdue', () => {
  const open = ['    heldOn: 2026-11-02\n    result: Ten wells run.\n', ''] as const;

  test('an evaluation that is not held on its day is overdue the day after', () => {
    expect(check(joint(open, ['due: 2026-10-31', 'due: 2026-11-16']))).toEqual([]);
    const found = compileBook(joint(open));
    expect(lines(found)).toEqual([
      'accounts/acme/joint-plan.md:36:10 warning joint-plan/evaluation-overdue: The evaluation due on `2026-10-31` is 16 days overdue.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe('定在 `2026-10-31` 的效果评估已逾期 16 天。');
  });

  test('a running plan has a date for its evaluation, an agreed one may wait', () => {
    const none = [JOINT.slice(JOINT.indexOf('evaluations:'), -4), ''] as const;
    expect(check(joint(none))).toEqual([
      'accounts/acme/joint-plan.md:4:9 warning joint-plan/evaluation-overdue: The joint plan is running, but no evaluation has a date.',
    ]);
    expect(check(joint(none, ['status: running', 'status: agreed']))).toEqual([]);
  });
});

describe('joint-plan/dates', () => {
  test('an end before the beginning is an error', () => {
    const found = compileBook(joint(['until: 2027-06-30', 'until: 2026-06-30']));
    expect(lines(found)).toEqual([
      'accounts/acme/joint-plan.md:3:8 error joint-plan/dates: The joint plan begins on `2026-07-01` and ends on `2026-06-30`.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe('联合计划从 `2026-07-01` 开始，却在 `2026-06-30` 结束。');
  });

  test('a plan of one day is possible', () => {
    expect(check(joint(['until: 2027-06-30', 'until: 2026-07-01']))).toEqual([]);
  });
});
