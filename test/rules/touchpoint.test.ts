import { expect, test } from 'vitest';
import { check, edited } from '../core/book.ts';

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
