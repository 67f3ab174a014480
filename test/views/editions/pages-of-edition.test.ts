import { expect, test } from 'vitest';
import { mayHave } from '#site/pages-of-edition.ts';
import { siteAddress } from '#site/page-steps.ts';
import { PAGE_TYPES } from '../../site/page-types.ts';

/** The types of page that an edition lacks. */
function lacking(edition: 'executive' | 'training' | 'customer'): readonly string[] {
  return Object.entries(PAGE_TYPES).flatMap(([type, addresses]) =>
    addresses.some((address) => mayHave(edition, address)) ? [] : [type],
  );
}

test('the team has every page', () => {
  expect(Object.values(PAGE_TYPES).flatMap((all) => all.filter((address) => !mayHave('team', address)))).toEqual([]);
});

test('executives lack what is kept for compliance, what changed, what authors and trainers need', () => {
  expect(lacking('executive')).toEqual([
    'course/practice',
    'course/trainer',
    'changes',
    'compliance',
    'design',
    'settings',
  ]);
});

test('trainees lack what judges plans as well, and have the whole course', () => {
  expect(lacking('training')).toEqual([
    'calendar',
    'changes',
    'compliance',
    'design',
    'findings',
    'portfolio',
    're-justify',
    'settings',
  ]);
});

test('a customer has one page', () => {
  expect(Object.keys(PAGE_TYPES).filter((type) => !lacking('customer').includes(type))).toEqual(['index']);
});

test('a file goes with its page, in both languages', () => {
  const files = ['/lists/accounts.csv', '/lists/findings.csv', '/lists/changes.csv', '/calendar.ics', '/changes.atom'];
  const had = (edition: 'executive' | 'training' | 'customer') =>
    [...files, ...files.map((file) => `/en${file}`)].filter((file) => mayHave(edition, file));
  expect(had('executive')).toEqual([
    '/lists/accounts.csv',
    '/lists/findings.csv',
    '/calendar.ics',
    '/en/lists/accounts.csv',
    '/en/lists/findings.csv',
    '/en/calendar.ics',
  ]);
  expect(had('training')).toEqual(['/lists/accounts.csv', '/en/lists/accounts.csv']);
  expect(had('customer')).toEqual([]);
});

test('an address that nobody has thought of is for the team alone', () => {
  for (const address of ['/new/', '/accounts/a/new/', '/accounts/a/b/c/', '/en/en/', '/lists/new.csv', '/new.json'])
    expect([address, mayHave('team', address), mayHave('executive', address), mayHave('customer', address)]).toEqual([
      address,
      true,
      false,
      false,
    ]);
});

test('where on a page a link leads, and with what it asks, does not matter', () => {
  expect(mayHave('executive', '/accounts/?tier=A#list')).toBe(true);
  expect(mayHave('training', '/findings/?account=a')).toBe(false);
});

test('the addresses that Astro gives are those of the links', () => {
  expect(['', '/', '/en', 'accounts/a/', '/calendar.ics', '404'].map(siteAddress)).toEqual([
    '/',
    '/',
    '/en/',
    '/accounts/a/',
    '/calendar.ics',
    '/404.html',
  ]);
});
