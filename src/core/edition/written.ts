import type * as z from 'zod';
import { metaOf, unwrap } from '../validate/schema-walk.ts';

/** What an author wrote at one place of the front matter. */
export interface Written {
  /** The keys that lead there, with the numbers of list items. */
  readonly at: string;
  readonly text: string;
}

/**
 * The words, names and amounts of a value that follows a schema. Choices, days, references and small numbers are left
 * out: the same ones stand in every book.
 */
export function writtenIn(schema: z.core.$ZodType, value: unknown, at = '', meta = metaOf(schema)): readonly Written[] {
  const bare = unwrap(schema);
  // oxlint-disable-next-line no-underscore-dangle -- zod keeps the definition there
  const def = (bare as z.core.$ZodTypes)._zod.def; // every schema that zod builds is one of these
  if (value === undefined) return [];
  const below = (child: z.core.$ZodType, held: unknown, key: string | number) =>
    writtenIn(child, held, at === '' ? String(key) : `${at}.${key}`, { ...meta, ...metaOf(child) });
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, child]) =>
        writtenIn(child, (value as Held)[key], at === '' ? key : `${at}.${key}`),
      );
    case 'array':
      return (value as readonly unknown[]).flatMap((item, index) => below(def.element, item, index));
    case 'record':
      return Object.entries(value as Held).flatMap(([key, item]) => [
        ...(meta.declares ? [{ at, text: key }] : []),
        ...writtenIn(def.valueType, item, `${at}.${key}`),
      ]);
    case 'string':
      return typeof value !== 'string' || meta.ref || meta.day ? [] : [{ at, text: value }];
    case 'number':
      return typeof value === 'number' && meta.money ? [{ at, text: String(value) }] : [];
    default:
      return [];
  }
}

type Held = Readonly<Record<string, unknown>>;
