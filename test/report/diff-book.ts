import type { Lang } from '#schemas/field.ts';
import { diffBooks } from '#core/diff/diff.ts';
import { loadLayout } from '#core/diagrams/graphviz.ts';
import { changedMaps } from '#core/diff/maps.ts';
import type { DiffReport } from '#report/diff/diff-report.ts';
import { AS_OF, compileBook, edited, type Files } from '../core/book.ts';

/** Changes of the base book as a pull request brings them: two people, a project, an action and some prose. */
export const CHANGES: Files = {
  ...edited('accounts/acme/people/max.md', 'stance: -1', 'stance: 1'),
  ...edited('accounts/acme/people/oto.md', 'reportsTo: lee', 'reportsTo: kim'),
  ...edited('accounts/acme/opportunities/well.md', 'value: 4000000', 'value: 7200000', [
    'expectedClose: 2027-03-15',
    'expectedClose: 2027-03-29',
  ]),
  ...edited('accounts/acme/goals.md', 'due: 2026-12-10', 'due: 2026-11-10', [
    'Two goals, three actions.',
    'Two goals,\nthree actions.',
  ]),
  ...edited('accounts/acme/strategy.md', '    from: [early-warning]', '    from: []'),
};

const layout = await loadLayout();

/** What a report gets of the base book with changes and without. */
export function reportOf(after: Files, lang: Lang, more: Partial<DiffReport> = {}): DiffReport {
  const books = [compileBook({}, { asOf: AS_OF }), compileBook(after, { asOf: AS_OF })] as const;
  const diff = diffBooks(...books, lang);
  return {
    diff,
    before: { revision: 'main', commit: '0123456789abcdef0123456789abcdef01234567', day: '2026-11-10' },
    after: {},
    notes: [],
    maps: changedMaps(diff, ...books, lang, layout),
    lang,
    prefix: 'content/',
    color: false,
    ...more,
  };
}
