import { describe, expect, it } from 'vitest';
import type { Lang } from '#schemas/field.ts';
import { comparedSinceReviews, type SinceReviews } from '#core/since-review/compared.ts';
import { reviewChanges } from '#core/since-review/view.ts';
import type { PastPlan } from '#core/source/past-plan.ts';
import type { ReviewChanges } from '#core/views/reviews/changes.ts';
import { AS_OF, bookFiles, compileBook, edited, type Files } from '../core/book.ts';

const MAX = 'accounts/acme/people/max.md';
const REVIEW: Files = {
  'accounts/acme/reviews/2026-10-16-quarterly-business-review.md': '---\nattendees: [ann]\n---\n',
};

/** What the page says of the base book after some changes, when its account once stood as others leave it. */
function seen(
  after: Files,
  before: Files | SinceReviews['past'],
  { lang = 'en', isFirst = false }: { readonly lang?: Lang; readonly isFirst?: boolean } = {},
): ReviewChanges {
  const now = compileBook(after, { asOf: AS_OF });
  const book = now.draft;
  const plan = book?.accounts.get('acme');
  if (!book || !plan) throw new Error('the changed book has no account acme');
  const context = { book, asOf: AS_OF, lang, diagnostics: now.diagnostics };
  const known = isPast(before) ? before : new Map([['acme', pastOf(before)]]);
  return reviewChanges(context, plan, comparedSinceReviews(now, known));

  function pastOf(changes: Files): PastPlan {
    const files = bookFiles(changes).filter(({ path }) => path.startsWith('accounts/acme/'));
    return { commit: '0123456789abcdef0123456789abcdef01234567', day: '2026-10-20', isFirst, files };
  }
}

function isPast(before: Files | SinceReviews['past']): before is SinceReviews['past'] {
  return typeof before === 'string' || before instanceof Map;
}

const AFTER: Files = {
  ...REVIEW,
  ...edited(MAX, 'stance: -1', 'stance: 1'),
  ...edited('accounts/acme/goals.md', 'due: 2026-12-10', 'due: 2026-11-10'),
};

describe('what changed since the last review', () => {
  it('is told as the comparison tells it, with the pages that show it', () => {
    expect(seen(AFTER, REVIEW)).toEqual({
      title: 'Changed since the last quarterly business review (2026-10-16)',
      review: {
        label: 'Quarterly business review',
        href: '/en/accounts/acme/reviews/#review-2026-10-16-quarterly-business-review',
      },
      notes: [],
      columns: { what: 'What', before: 'Before', after: 'After' },
      groups: [
        {
          heading: 'Changes',
          rows: [
            {
              what: 'Max (Chief engineer) · Stance',
              href: '/en/accounts/acme/people/max/',
              before: '−1 Has reservations',
              after: '+1 Supports',
              note: '',
            },
            {
              what: 'Goals · Actions · Meet Kim on site. · Due',
              href: '/en/accounts/acme/#goals',
              before: '2026-12-10',
              after: '2026-11-10',
              note: 'pulled in 30 days',
            },
          ],
          left: '',
        },
        {
          heading: 'Computed values',
          rows: [
            { what: 'Action health: share overdue', before: '0%', after: '50%', note: '' },
            { what: 'Force balance', before: '17', after: '25', note: '' },
          ],
          left: '',
        },
      ],
      findings: [
        {
          heading: 'Findings: new',
          rows: [
            {
              severity: 'warning',
              severityLabel: 'Warning',
              message: [
                { text: 'The action ', isCode: false },
                { text: 'meet-kim', isCode: true, stands: '“Meet Kim on site.”' },
                { text: ' is 6 days overdue.', isCode: false },
              ],
              rule: { label: 'plan/action-overdue', href: '/en/rules/#plan--action-overdue' },
            },
            {
              severity: 'warning',
              severityLabel: 'Warning',
              message: [{ text: 'All 5 people support us; nobody is neutral or has reservations.', isCode: false }],
              rule: { label: 'relationship/no-opposition', href: '/en/rules/#relationship--no-opposition' },
            },
          ],
          left: '',
        },
      ],
    });
  });

  it('speaks Chinese', () => {
    const { title, columns, groups, findings } = seen(AFTER, REVIEW, { lang: 'zh-CN' });
    expect([title, columns, findings.map(({ heading }) => heading)]).toEqual([
      '自上次季度业务回顾以来的改动（2026-10-16）',
      { what: '什么', before: '之前', after: '之后' },
      ['检查发现：新'],
    ]);
    expect(
      groups.map(({ heading, rows: [row] }) => [heading, row?.what, row?.before, row?.after, row?.href ?? '-']),
    ).toEqual([
      ['改动', 'Max（Chief engineer） · 立场', '−1 有保留', '+1 支持', '/accounts/acme/people/max/'],
      ['计算值', '行动健康度：逾期占比', '0%', '50%', '-'],
    ]);
  });

  it('shows the fifteen heaviest changes, and says how to see the others', () => {
    const calls = Array.from({ length: 16 }, (_, at) => [
      `accounts/acme/touchpoints/2026-11-01-call-${String.fromCharCode(97 + at)}.md`,
      `---\nsubject: Call ${at}\nchannel: call\npeople: [kim]\nmembers: [bob]\n---\n`,
    ]);
    const [group] = seen({ ...AFTER, ...Object.fromEntries(calls) }, REVIEW).groups;
    expect(group?.rows).toHaveLength(15);
    expect(group?.rows[0]?.what).toBe('Max (Chief engineer) · Stance');
    expect([group?.left, group?.command]).toEqual([
      '3 lighter changes more; all of them:',
      'keyfolio diff 01234567 --account acme',
    ]);
  });

  it('leads to no page of what is gone', () => {
    const there = edited('accounts/acme/people/oto.md', 'name: Oto', 'name: Oto');
    const [group] = seen({ ...REVIEW, 'accounts/acme/people/oto.md': null }, { ...REVIEW, ...there }).groups;
    expect(group?.rows.find(({ what }) => what.includes('Oto'))).toEqual({
      what: 'Stakeholder · Oto (Programme manager)',
      before: 'Field · Implementation layer · Lee',
      after: '',
      note: 'removed',
    });
  });
});

describe('what cannot be known is said in one line:', () => {
  const notes = (...given: Parameters<typeof seen>) => {
    const { notes: said, groups, findings } = seen(...given);
    return [...said, groups.length + findings.length];
  };

  it.each<[string, ...Parameters<typeof seen>, readonly (string | number)[]]>([
    [
      'no review',
      {},
      {},
      {},
      ['No review has been held yet. After the first, what changed in the plan since then is listed here.', 0],
    ],
    [
      'no history',
      REVIEW,
      'no-history',
      {},
      ['The plans were never committed to git, so what changed is not known.', 0],
    ],
    [
      'a shallow clone',
      REVIEW,
      'incomplete',
      {},
      ['Only a part of the git history is here (a shallow clone), so what changed is not known.', 0],
    ],
    [
      'no version',
      REVIEW,
      new Map(),
      {},
      ['This account was never committed to git, so what changed is not known.', 0],
    ],
    ['no change', REVIEW, REVIEW, {}, ['Nothing changed in the plan.', 0]],
    [
      'a version that is younger than the review',
      AFTER,
      REVIEW,
      { isFirst: true },
      [
        'The first version that was kept is of 2026-10-20, later than the review: changes since that version follow.',
        3,
      ],
    ],
    [
      'errors that hid nothing',
      REVIEW,
      { ...REVIEW, ...edited('accounts/acme/goals.md', 'Two goals', '[Two goals](nowhere.md)') },
      {},
      ['1 error in the files of that day under today’s schema; what could be read is compared.', 2],
    ],
    [
      'errors that hid a file',
      REVIEW,
      { ...REVIEW, ...edited(MAX, 'stance: -1', 'stanse: -1') },
      {},
      [
        '1 error in the files of that day under today’s schema; what could be read is compared, computed values and findings are not.',
        1,
      ],
    ],
  ])('%s', (_name, after, before, options, said) => {
    expect(notes(after, before, options)).toEqual(said);
  });
});
