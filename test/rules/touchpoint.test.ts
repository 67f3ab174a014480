import { describe, expect, test } from 'vitest';
import { check, compileBook, edited } from '../core/book.ts';

const REVIEW = 'accounts/acme/touchpoints/2026-10-20-review.md';
const WORKSHOP = 'accounts/acme/touchpoints/2026-11-05-workshop.md';
const NEXT_STEP = 'nextStep:\n  what: Test the sample\n  owner: eve\n  due: 2026-11-27\n';
const COMMITMENT = 'commitment: Max sends a sample by 20 November.\n';

test('a contact without a next step', () => {
  expect(check(edited(WORKSHOP, NEXT_STEP, ''))).toEqual([
    `${WORKSHOP}:1:1 error touchpoint/no-next-step: The record of this contact lacks \`nextStep\`.`,
  ]);
});

test('a contact without a commitment of the customer', () => {
  expect(check(edited(WORKSHOP, COMMITMENT, ''))).toEqual([
    `${WORKSHOP}:1:1 error touchpoint/no-next-step: The record of this contact lacks \`commitment\`.`,
  ]);
});

test('a contact without both is one diagnostic', () => {
  expect(check(edited(WORKSHOP, NEXT_STEP, '', [COMMITMENT, '']))).toEqual([
    `${WORKSHOP}:1:1 error touchpoint/no-next-step: The record of this contact lacks \`nextStep\` and \`commitment\`.`,
  ]);
});

test('a next step whose day has passed is still a next step', () => {
  expect(check(edited(WORKSHOP, 'due: 2026-11-27', 'due: 2026-11-10'))).toEqual([]);
});

describe('touchpoint/impact-faded', () => {
  /** The workshop of 5 November with lee and max, both key people, and an impact that lasts some days. */
  const lasting = (days: number) => edited(WORKSHOP, 'commitment:', `impact: 2\npersistenceDays: ${days}\ncommitment:`);
  const told = 'The impact of this contact with `Lee` and `Max` lasts 10 days; 11 days have passed without another.';

  test('an impact that has lasted its days is told once for all who were there', () => {
    expect(check(lasting(10))).toEqual([`${WORKSHOP}:8:18 info touchpoint/impact-faded: ${told}`]);
  });

  test('and said in Chinese', () => {
    expect(compileBook(lasting(10)).diagnostics.map(({ message }) => message['zh-CN'])).toEqual([
      '与 `Lee`、`Max` 的这次接触影响持续 10 天，已过 11 天，之后没有再接触。',
    ]);
  });

  test('on its last day it still lasts', () => {
    expect(check(lasting(11))).toEqual([]);
  });

  test('a later contact renews it', () => {
    expect(check(edited(REVIEW, 'commitment:', 'persistenceDays: 10\ncommitment:'))).toEqual([
      // Kim was not at the workshop, Lee was.
      `${REVIEW}:7:18 info touchpoint/impact-faded: The impact of this contact with \`Kim\` lasts 10 days; 27 days have passed without another.`,
    ]);
  });

  test('where the cadence is overdue, the stale contact alone is told', () => {
    expect(
      check({
        ...edited(REVIEW, 'commitment:', 'persistenceDays: 10\ncommitment:'),
        ...edited('method/tiers/a.md', 'contact: 31', 'contact: 26'),
      }),
    ).toEqual([
      'accounts/acme/people/kim.md:10:10 warning relationship/stale-contact: The last contact with `Kim` was on 2026-10-20, 27 days ago; tier A asks for contact every 26 days.',
    ]);
  });
});
