import { expect, test } from 'vitest';
import { compile } from '#core/compile.ts';
import { forgetPerson } from '#core/forget/forget-person.ts';
import { BASE } from '../base-book.ts';
import { AS_OF, bookFiles, edited, foundFile, lines, type Files } from '../book.ts';

const PEOPLE = 'accounts/acme/people';
const MAX = `${PEOPLE}/max.md`;

function forgetting(person: string, changes: Files = {}) {
  const found = forgetPerson({ files: bookFiles(changes), asOf: AS_OF, account: 'acme', person });
  if (!found) throw new Error(`There is no ${person}.`);
  return found;
}

/** The base book with a meeting that Max alone was at, and a text that links to him and names him. */
const MEETING = 'accounts/acme/touchpoints/2026-11-10-site.md';
const WITH_TEXT: Files = {
  [MEETING]: `---
channel: visit
people: [max]
members: [ann]
next:
  what: Send the model.
  owner: ann
  due: 2026-11-30
---
Max wants more detail. [He](../people/max.md) and MAXIMUM are two things.
`,
  ...edited(
    'accounts/acme/strategy.md',
    'The map was drawn with Lee.',
    'Drawn with [the engineer][e].\n\n[e]: people/max.md',
  ),
};

test('a reference is left out where the schema can do without it and unnamed elsewhere; links become words', () => {
  const { removed, references, texts, broken } = forgetting('max', WITH_TEXT);
  expect(removed).toBe(MAX);
  expect(broken).toEqual([]);
  expect(references.map(({ path, line, field, became }) => `${path}:${line} ${field} ${became}`)).toEqual([
    `${PEOPLE}/nia.md:7 reportsTo nothing`,
    'accounts/acme/relationships.md:23 voices.1.person unnamed',
    'accounts/acme/strategy.md:21 tactics.early-warning.owners.0 nothing',
    'accounts/acme/strategy.md:28 needs.pump-data.owners.0 nothing',
    'accounts/acme/touchpoints/2026-11-05-workshop.md:4 people.1 nothing',
    `${MEETING}:3 people.0 unnamed`,
  ]);
  expect(Object.fromEntries(texts)).toEqual({
    [`${PEOPLE}/unnamed.md`]: `---
name: Unnamed
otherName: 不具名
title: Unnamed
layer: user
influence: 1
stance: 0
preference: unknown
contact: multiple
lawfulness:
  basis: public-source
  source: 'A placeholder: the data of this person were erased on request'
  purpose: 'A placeholder: the data of this person were erased on request'
  collectedOn: 2000-01-01
  retentionUntil: 2199-12-31
---
`,
    ...edited(`${PEOPLE}/nia.md`, 'reportsTo: max\n', ''),
    ...edited('accounts/acme/relationships.md', 'person: max', 'person: unnamed'),
    'accounts/acme/strategy.md': BASE['accounts/acme/strategy.md']
      ?.replaceAll('    owners: [max]\n', '')
      .replace('The map was drawn with Lee.', 'Drawn with [the engineer][e].\n'),
    ...edited('accounts/acme/touchpoints/2026-11-05-workshop.md', '[lee, max, nia, oto]', '[lee, nia, oto]'),
    [MEETING]: String(WITH_TEXT[MEETING])
      .replace('people: [max]', 'people: [unnamed]')
      .replace('[He](../people/max.md)', 'He'),
  });
});

test('text that still names the person is listed with its place; words that only hold the name are not', () => {
  const { mentions } = forgetting('max', WITH_TEXT);
  expect(mentions.map(({ path, line, column, word }) => `${path}:${line}:${column} ${word}`)).toEqual([
    'accounts/acme/account.md:11:15 Max',
    'accounts/acme/opportunities/well.md:22:12 Max',
    'accounts/acme/opportunities/well.md:25:14 Max',
    'accounts/acme/strategy.md:21:13 Max',
    'accounts/acme/strategy.md:27:13 Max',
    'accounts/acme/touchpoints/2026-11-05-workshop.md:7:13 Max',
    `${MEETING}:10:1 Max`,
  ]);
});

test('after anybody of an account was forgotten no file refers to them, and the book can be read as before', () => {
  const before = lines(compile(bookFiles(), { today: AS_OF }));
  for (const person of ['kim', 'lee', 'max', 'nia', 'oto']) {
    const { texts, removed, broken, after, lacking } = forgetting(person);
    const files = Object.entries({ ...BASE, ...Object.fromEntries(texts) }).filter(([path]) => path !== removed);
    const now = compile(
      files.map(([path, text]) => foundFile(path, text)),
      { today: AS_OF },
    );
    const said = [...lines(now), ...files.map(([, text]) => text)].join('\n');
    expect({ person, broken, named: new RegExp(`: \\[?${person}\\b`).test(said) }).toEqual({
      person,
      broken: [],
      named: false,
    });
    expect(lines(now)).toEqual(lines(after));
    const errors = lines(now).filter((line) => line.includes(' error ') && !before.includes(line));
    expect(errors).toHaveLength(lacking.length);
  }
});

test('a second person of the account shares the placeholder, which keeps the better contact', () => {
  const first = forgetting('lee');
  const rest: Files = { ...Object.fromEntries(first.texts), [first.removed]: null };
  const second = forgetting('max', rest);
  expect(second.texts.get(`${PEOPLE}/unnamed.md`)).toContain('contact: in-depth\n');
  expect(second.texts.get('accounts/acme/relationships.md')).toContain('  - person: unnamed\n    date: 2026-10-20');
});

test('what is no stakeholder of the account cannot be forgotten', () => {
  const files = bookFiles();
  expect(forgetPerson({ files, asOf: AS_OF, account: 'acme', person: 'ann' })).toBeUndefined();
  expect(forgetPerson({ files, asOf: AS_OF, account: 'other', person: 'max' })).toBeUndefined();
});
