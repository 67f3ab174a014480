import { expect, test } from 'vitest';
import { compile } from '#core/compile.ts';
import { funnelShapes, opportunitiesByOwner } from '#core/measures/funnel-shape.ts';
import { rules } from '#core/rules/registry.ts';
import { readContent } from '#host/content-folder.ts';
import { funnelShape } from '#schemas/vocabulary.ts';
import { CONTENT } from '../bench/given-files.ts';
import { bookFields, kindNames, parsed, writtenPlaces } from './written-places.ts';

/** Values that no plan without errors can hold. A reader meets them in the rule that refuses them. */
const REFUSED: Readonly<Record<string, string>> = {
  'touchpoint.insights.*.infoClass: confidential-unauthorised': 'is not recorded at all (ETH-05)',
  'person.coach.openness: concealed': 'nobody stays a coach whose employer must not know of it (ETH-01)',
};

/** Fields that the book leaves empty, by the beginning of their names. */
const LEFT_EMPTY: Readonly<Record<string, string>> = {
  'settings.': 'a company writes only the bounds and severities that it changes',
  'stage.treatment': 'method pages share their words; only a tier has a treatment',
  'phase.treatment': 'as above',
  'role.treatment': 'as above',
  'tool.treatment': 'as above',
  'reviewKind.treatment': 'as above',
  'lesson.treatment': 'as above',
  'exercise.treatment': 'as above',
  'lecture.treatment': 'as above',
  'course.treatment': 'as above',
};

const found = readContent(CONTENT);
// The book fixes the day it is judged at; another today must change nothing.
const { diagnostics, draft, unchecked } = compile(found, { today: '2031-01-01' });
const documents = parsed(found);
const written = writtenPlaces(documents);
const fields = bookFields().filter(({ name }) => !Object.keys(LEFT_EMPTY).some((start) => name.startsWith(start)));

test('has no error', () => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ span, name }) => `${span.file} ${name}`)).toEqual([]);
  expect(unchecked).toEqual([]);
});

test('has a document of every kind', () => {
  const present = new Set(documents.map(({ kind }) => kind));
  expect(kindNames().filter((kind) => !present.has(kind))).toEqual([]);
});

test('fills every field at least once', () => {
  const empty = new Set(fields.flatMap(({ name }) => (written.fields.has(name) ? [] : [name])));
  // What lies inside an empty field is empty with it.
  expect([...empty].filter((name) => !empty.has(name.slice(0, name.lastIndexOf('.'))))).toEqual([]);
});

test('holds every value of every enumeration at least once', () => {
  // An enumeration may be used in several fields; one of them is enough.
  const places = Map.groupBy(
    fields.filter(({ choices }) => choices),
    ({ choices }) => choices,
  );
  const missing = [...places].flatMap(([choices, users]) =>
    Object.keys(choices ?? {})
      .filter((value) => !users.some(({ name }) => written.values.has(`${name}: ${value}`)))
      .map((value) => `${users[0]?.name ?? ''}: ${value}`),
  );
  expect(missing.toSorted()).toEqual(Object.keys(REFUSED).toSorted());
});

test('shows every warning and every note of the rules', () => {
  const shown = new Set<string>(diagnostics.map(({ name }) => name));
  const silent = rules.filter(({ name, severity }) => severity !== 'error' && !shown.has(name));
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('shows every shape of a funnel among the owners of opportunities', () => {
  const owners = draft ? [...opportunitiesByOwner(draft).values()] : [];
  const shapes = new Set(owners.map((own) => draft && funnelShapes(own, draft).count?.shape));
  expect(funnelShape.names.filter((shape) => !shapes.has(shape))).toEqual([]);
});
