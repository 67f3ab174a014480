import { describe, expect, test } from 'vitest';
import { check, compileBook, edited, type Files } from '../core/book.ts';

const GOALS = 'accounts/acme/goals.md';
const STEPS = ['reclassify', 'opportunity-analysis', 'joint-plan', 'execute', 'replicate'] as const;

/** The goals with growth steps done on these days; an empty day leaves the step open. */
function grown(days: readonly string[], more = ''): Files {
  const steps = STEPS.flatMap((step, at) => (days[at] ? [`    ${step}: { doneOn: ${days[at]} }\n`] : []));
  const block = `growth:\n  steps:${steps.length === 0 ? ' {}' : ''}\n${steps.join('')}${more}`;
  return edited(GOALS, 'goals:\n  grow:', `${block}goals:\n  grow:`);
}

const IN_ORDER = ['2026-02-27', '2026-03-31', '2026-03-31', '2026-08-31', '2026-09-30'];
const growth = (files: Files) => check(files).filter((line) => line.includes(' growth/'));
const chinese = (files: Files) =>
  compileBook(files)
    .diagnostics.filter(({ name }) => name.startsWith('growth/'))
    .map(({ message }) => message['zh-CN']);

describe('growth/no-replication-record', () => {
  test('a step that is done without a play', () => {
    expect(growth(grown(IN_ORDER))).toEqual([
      `${GOALS}:8:5 warning growth/no-replication-record: The step \`replicate\` is done, but no play records what was copied.`,
    ]);
    expect(chinese(grown(IN_ORDER))).toEqual(['复制推广已标为完成，但没有复制记录。']);
  });

  test('with the play, or with the step still open', () => {
    expect(growth(grown(IN_ORDER, '  replication: first-wells\n'))).toEqual([]);
    expect(growth(grown(IN_ORDER.slice(0, 4)))).toEqual([]);
    expect(growth(grown([]))).toEqual([]);
  });
});

describe('growth/steps-out-of-order', () => {
  test('a step that is done while the one before it is open', () => {
    const files = grown(['2026-02-27', '', '2026-03-31']);
    expect(growth(files)).toEqual([
      `${GOALS}:5:5 warning growth/steps-out-of-order: The step \`joint-plan\` is done, but the one before it, “Analyse chances”, is not.`,
    ]);
    expect(chinese(files)).toEqual(['`joint-plan` 已完成，而前一步“增长机会分析”还没有完成。']);
  });

  test('a step that was done before the one that comes first', () => {
    const files = grown(['2026-03-31', '2026-03-30']);
    expect(growth(files)).toEqual([
      `${GOALS}:5:5 warning growth/steps-out-of-order: The step \`opportunity-analysis\` was done on 2026-03-30, before the one that comes first, “Re-classify”, on 2026-03-31.`,
    ]);
    expect(chinese(files)).toEqual([
      '`opportunity-analysis` 于 2026-03-30 完成，早于前一步“客户重新分类”的 2026-03-31。',
    ]);
  });

  test('two steps on one day are in order', () => {
    expect(growth(grown(['2026-03-31', '2026-03-31']))).toEqual([]);
  });
});
