import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Compilation } from '#core/compile.ts';
import { projectCompilation } from '#core/edition/project-compilation.ts';
import { judgesForExecutives } from '#core/edition/executive-rules.ts';
import { ruleNames } from '#core/rules/registry.ts';
import { compileBook } from '../book.ts';
import { bookOf } from '../random/book.ts';
import { demo } from '../demo.ts';

/** What an edition finds that the team's does not. */
function foundByExecutivesAlone(compilation: Compilation): readonly string[] {
  const said = ({ diagnostics }: Compilation) =>
    diagnostics.map(({ name, span, message }) => `${span.file} ${name}: ${message.en}`);
  const team = new Set(said(compilation));
  return said(projectCompilation(compilation, 'executive')).filter((finding) => !team.has(finding));
}

describe('the executive edition', () => {
  test('finds nothing in the demo book that the team does not find at the same place', () => {
    expect(foundByExecutivesAlone(demo)).toEqual([]);
  });

  test('finds nothing in random books that the team does not find', () => {
    for (const files of fc.sample(bookOf('any'), { seed: 20_261_116, numRuns: 30 }))
      expect(foundByExecutivesAlone(compileBook(files))).toEqual([]);
  });

  test('leaves out the rules that judge what it does not show, and no others', () => {
    expect(ruleNames.filter((rule) => !judgesForExecutives(rule)).toSorted()).toEqual([
      'coach/concealed',
      'coach/criterion-without-evidence',
      'coach/decides-in-tender',
      'coach/level-without-evidence',
      'coach/no-business-reason',
      'hospitality/during-tender',
      'hospitality/no-approver',
      'hospitality/no-purpose',
      'hospitality/over-ceiling',
      'hospitality/public-sector-approval',
      'hospitality/too-often',
      'plan/description-only',
      'plan/missing-part',
      'privacy/basis-not-lawful',
      'privacy/improper-benefit',
      'privacy/personal-detail',
      'privacy/refused-person-referenced',
      'privacy/retention-over',
      'privacy/unauthorised-information',
      'touchpoint/no-next-step',
    ]);
  });

  test('has neither sources nor the practice book', () => {
    const { sources, practice } = projectCompilation(compileBook(), 'executive');
    expect([sources.size, practice.accounts.size]).toEqual([0, 0]);
  });

  test('shows a claim about a competitor only with its source and date', () => {
    const competitor = (claim: string) => ({
      'competitors/rival.md': `---\nname: 远峰\nbrandOrImplementer: brand\nshortcomings:\n  - text: 现场服务慢\n${claim}---\n`,
    });
    const shown = (claim: string) =>
      projectCompilation(compileBook(competitor(claim)), 'executive').draft?.competitors.get('rival')?.data
        .shortcomings;
    expect(shown('')).toEqual([]);
    expect(shown('    source: 招标答疑记录\n')).toEqual([]);
    expect(shown('    source: 招标答疑记录\n    date: 2026-10-20\n')).toEqual([
      { text: '现场服务慢', source: '招标答疑记录', date: '2026-10-20' },
    ]);
  });
});
