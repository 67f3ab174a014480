import { describe, expect, it } from 'vitest';
import { lastReview } from '#core/measures/last-review.ts';
import { comparedSinceReviews } from '#core/since-review/compared.ts';
import { pastBook, reviewDays } from '#core/since-review/past-book.ts';
import type { PastPlan } from '#core/source/past-plan.ts';
import { PNG } from './assets/pictures.ts';
import { AS_OF, bookFiles, compileBook, edited, type Files } from './book.ts';
import { acme } from './compiled.ts';
import { rowsOf } from './diff/comparing.ts';

const MAX = 'accounts/acme/people/max.md';
const review = (day: string, kind: string): Files => ({
  [`accounts/acme/reviews/${day}-${kind}.md`]: '---\nattendees: [ann]\n---\n',
});

/** The account's files with some changes, as they stood on a day. */
function past(changes: Files = {}, day = '2026-10-16'): PastPlan {
  const files = bookFiles(changes).filter(({ path }) => path.startsWith('accounts/acme/'));
  return { commit: '0123456789abcdef0123456789abcdef01234567', day, isFirst: false, files };
}

const now = (changes: Files = {}) => compileBook(changes, { asOf: AS_OF });

describe('the review that changes count from', () => {
  const last = (...reviews: readonly Files[]) => {
    const found = lastReview(acme(Object.assign({}, ...reviews)).plan, AS_OF);
    return found && `${found.date} ${found.name}`;
  };

  it('is the last quarterly one before today, though others came after it', () => {
    expect(
      last(
        review('2026-07-10', 'quarterly-business-review'),
        review('2026-10-16', 'quarterly-business-review'),
        review('2026-11-09', 'completeness'),
        review(AS_OF, 'quarterly-business-review'),
      ),
    ).toBe('2026-10-16 quarterly-business-review');
  });

  it('is the last of any kind where none was quarterly, or none', () => {
    expect(last(review('2026-01-16', 'annual-strategy'), review('2026-03-01', 'completeness'))).toBe(
      '2026-03-01 completeness',
    );
    expect(last()).toBeUndefined();
  });

  it('is looked up for the accounts that have one', () => {
    expect([...reviewDays(now(review('2026-03-01', 'completeness')))]).toEqual([['acme', '2026-03-01']]);
    expect(reviewDays(now()).size).toBe(0);
  });
});

describe('a picture of the account', () => {
  const shown: Files = {
    ...edited('accounts/acme/account.md', '\n---\n', '\n---\n\n![The site](assets/site.png)\n'),
    'accounts/acme/assets/site.png': PNG,
  };

  it('is no change, and no fault of the past', () => {
    const told = comparedSinceReviews(
      now(shown),
      new Map([['acme', past({ ...shown, ...edited(MAX, 'stance: -1', 'stance: 0') })]]),
    );
    expect([told.errors('acme'), told.isPartlyUnread('acme'), told.changes('en').size]).toEqual([0, false, 1]);
    expect(pastBook(now(shown), new Map([['acme', past(shown)]])).changed.size).toBe(0);
  });
});

describe('the book of the past', () => {
  it('holds an account as it was and all else as it is', () => {
    const book = now({ 'team/ann.md': '---\nname: Ann Newly\n---\n', [MAX]: null });
    const { files, changed } = pastBook(book, new Map([['acme', past()]]));
    const text = (path: string) => {
      const bytes = files.find((file) => file.path === path)?.bytes;
      return bytes && new TextDecoder().decode(bytes);
    };
    expect(text('team/ann.md')).toContain('Ann Newly');
    expect(text(MAX)).toContain('stance: -1');
    expect([...changed]).toEqual(['acme']);
    expect(files).toHaveLength(bookFiles().length);
  });

  it('is the book itself where no file of an account was another one', () => {
    expect(pastBook(now(), new Map([['acme', past()]])).changed.size).toBe(0);
    expect(pastBook(now(), new Map()).files).toHaveLength(bookFiles().length);
  });
});

describe('the comparison', () => {
  it('tells the changes of an account, and nothing of what all accounts share', () => {
    const after = { ...edited(MAX, 'stance: -1', 'stance: 1'), 'team/eve.md': '---\nname: Eva\n---\n' };
    const changes = comparedSinceReviews(now(after), new Map([['acme', past()]])).changes('en');
    expect([...changes].map(([id, group]) => [id, rowsOf(group)])).toEqual([
      ['acme', ['Max (Chief engineer) · Stance: −1 Has reservations → +1 Supports']],
    ]);
  });

  it('counts the errors of the past, and says when some of it could not be read', () => {
    const since = (changes: Files) => {
      const told = comparedSinceReviews(now(), new Map([['acme', past(changes)]]));
      return [told.errors('acme'), told.isPartlyUnread('acme')];
    };
    expect(since(edited(MAX, 'stance: -1', 'stance: 0'))).toEqual([0, false]);
    expect(since(edited(MAX, 'stance: -1', 'stanse: -1'))).toEqual([1, true]);
    expect(since(edited('accounts/acme/goals.md', 'Two goals', '[Two goals](nowhere.md)'))).toEqual([1, false]);
    expect(since(edited('accounts/acme/account.md', 'declared: A', 'declared: B'))).toEqual([0, false]);
  });

  it('knows nothing without a past', () => {
    const { changes, errors, past: known } = comparedSinceReviews(now(), 'incomplete');
    expect([changes('en').size, errors('acme'), known]).toEqual([0, 0, 'incomplete']);
  });
});
