/** What an edition hides of a schema, told apart from the projection itself: by what the fields state and by nothing else. */
import type * as z from 'zod';
import { editions, type Edition } from '#schemas/field.ts';
import { kinds, type Kind } from '#schemas/index.ts';
import { metaOf, unwrap } from '#core/validate/schema-walk.ts';

/** Every kind of document. */
export const everyKind = Object.keys(kinds) as readonly Kind[];

/** The editions below the team. */
export const lower: readonly Edition[] = editions.filter((edition) => edition !== 'team');

/** The definition of a schema below what makes it optional. */
export function defOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  // oxlint-disable-next-line no-underscore-dangle -- zod keeps the definition there
  return (unwrap(schema) as z.core.$ZodTypes)._zod.def; // every schema that zod builds is one of these
}

/** Whether a schema takes a value. */
export function takes(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}

/** Whether a field states that an edition may see it. */
export function states(schema: z.core.$ZodType, edition: Edition): boolean {
  return editions.indexOf(metaOf(schema).edition ?? 'team') >= editions.indexOf(edition);
}

/** Whether a field holds words of the author’s own. */
export function isProse(schema: z.core.$ZodType): boolean {
  const { ref, day, names } = metaOf(schema);
  return defOf(schema).type === 'string' && !ref && !day && !names && takes(unwrap(schema), '[…]');
}
