import type { ObjectShape, Shape } from '../validate/schema-shape.ts';

/** The fields that tell one item of a list from another: the first of these that a schema has all of. */
const IDENTITIES: readonly (readonly string[])[] = [
  ['from', 'to'],
  ['name'],
  ['title'],
  ['what'],
  ['organisation'],
  ['milestone'],
  ['resource'],
  ['task'],
  ['offering'],
  ['reason'],
  ['spec'],
  ['label'],
  ['subject'],
  ['need'],
  ['competitor'],
  ['partner'],
  ['play'],
  ['criterion'],
  ['focus'],
  ['person', 'concern'],
  ['person', 'date'],
  ['person', 'on'],
  ['person', 'action'],
  ['person'],
  ['member'],
  ['fact'],
  ['text'],
  ['strategy'],
  ['kind', 'on'],
  ['year'],
  ['action'],
  ['date'],
  ['due'],
];

/** The fields that name an item of this shape; a schema without any of them names none. */
export function identityFields({ fields }: ObjectShape): readonly string[] {
  const known = new Set(fields.map(([name]) => name));
  return IDENTITIES.find((names) => names.every((name) => known.has(name))) ?? [];
}

/** What tells an item from the others of its list, as text. */
export function identityOf(shape: Shape, data: Readonly<Record<string, unknown>>): string {
  return shape.type === 'object' ? JSON.stringify(identityFields(shape).map((name) => data[name])) : '';
}

/** An object with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
