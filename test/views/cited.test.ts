import { expect, test } from 'vitest';
import { playUsers } from '#core/measures/play-candidates.ts';
import { accountLink } from '#core/views/context.ts';
import { playView } from '#core/views/cited/play.ts';
import { real } from '../core/real-book.ts';

test('the page of a play names every account that it counts as using it', () => {
  const context = real('zh-CN');
  const { book } = context;
  expect(book.plays.size).toBeGreaterThan(1);
  for (const name of book.plays.keys()) {
    const named = new Set(playView(context, name)?.mentions.map(({ account }) => account.label));
    expect([name, [...named]]).toEqual([name, playUsers(name, book).map((plan) => accountLink(context, plan).label)]);
  }
});
