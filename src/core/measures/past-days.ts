import type { Day } from '../calendar/day.ts';
import type { Path } from '../parse/document.ts';
import { factsOf } from '../validate/kind-schema.ts';
import type { Pattern } from '../validate/schema-walk.ts';
import type { AnyDocument } from '../validate/validate.ts';

/** A day of a document that records something that has happened. */
interface PastDay {
  readonly path: Path;
  readonly day: Day;
}

/** A value of a document with its place. */
export interface Held {
  readonly path: Path;
  readonly value: unknown;
}

/** Every day in a document that its schema marks as past, in the order of the schema. */
export function pastDays(document: AnyDocument): readonly PastDay[] {
  return factsOf(document)
    .past.flatMap((pattern) => valuesAt(document.data, pattern))
    .flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, day: value }] : []));
}

/** The values that a document holds at a place of its schema. */
export function valuesAt(value: unknown, [step, ...rest]: Pattern, path: Path = []): readonly Held[] {
  if (step === undefined) return value === undefined ? [] : [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => valuesAt(item, rest, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  const held = value as Readonly<Record<string, unknown>>; // data that the schema has just accepted
  const keys = step === '*' ? Object.keys(held) : [step];
  return keys.flatMap((key) => valuesAt(held[key], rest, [...path, key]));
}
