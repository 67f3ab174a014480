import type * as z from 'zod';
import { describe, expect, test } from 'vitest';
import type { Edition } from '#schemas/field.ts';
import { kinds, methodWords } from '#schemas/index.ts';
import { fieldsOf, metaOf, unwrap } from '#core/validate/schema-walk.ts';
import { defOf, everyKind, isProse, lower, states, takes } from './every-kind.ts';

/** The objects of a schema that an edition shows anything of, with the keys that lead to them. */
function* shownObjects(
  schema: z.core.$ZodType,
  edition: Edition,
  path: string,
): Generator<readonly [path: string, shape: Readonly<Record<string, z.core.$ZodType>>]> {
  const def = defOf(schema);
  if (def.type === 'array') yield* shownObjects(def.element, edition, path);
  if (def.type === 'record') yield* shownObjects(def.valueType, edition, path);
  if (def.type !== 'object') return;
  const shown = Object.entries(def.shape).filter(([, field]) => states(field, edition));
  if (shown.length === 0) return;
  yield [path, def.shape];
  for (const [key, field] of shown) yield* shownObjects(field, edition, `${path}.${key}`);
}

/** Kinds of which the customer edition has the names alone; they are told by hand and not by their schemas. */
const NAMES_ALONE: ReadonlySet<string> = new Set(['account']);

describe('every field has a home in every edition', () => {
  test('every field says who may see it', () => {
    const silent = everyKind.flatMap((kind) =>
      fieldsOf(kinds[kind].schema).flatMap(({ path, meta }) =>
        path.at(-1) !== '*' && meta.edition === undefined ? [`${kind}.${path.join('.')}`] : [],
      ),
    );
    expect(silent).toEqual([]);
  });

  test.each(lower)('%s: what must be there and is hidden is free text, for which words can stand', (edition) => {
    const homeless = [...everyKind.map((kind) => [kind, kinds[kind].schema] as const), ['words', methodWords] as const]
      .filter(([kind]) => edition !== 'customer' || !NAMES_ALONE.has(kind))
      .flatMap(([kind, schema]) =>
        [...shownObjects(schema, edition, kind)].flatMap(([path, shape]) =>
          Object.entries(shape).flatMap(([key, field]) => {
            if (states(field, edition) || takes(field, undefined)) return [];
            const item = defOf(field);
            const isText = isProse(field) || (item.type === 'array' && isProse(item.element));
            return isText ? [] : [`${path}.${key}`];
          }),
        ),
      );
    expect(homeless).toEqual([]);
  });

  test.each(lower)('%s: nothing hidden is replaced by a default that says something', (edition) => {
    const said = everyKind
      .filter((kind) => kind !== 'settings') // its defaults are those of the method
      .filter((kind) => edition !== 'customer' || !NAMES_ALONE.has(kind))
      .flatMap((kind) =>
        [...shownObjects(kinds[kind].schema, edition, kind)].flatMap(([path, shape]) =>
          Object.entries(shape).flatMap(([key, field]) => {
            if (states(field, edition)) return [];
            const value: unknown = takes(field, undefined) ? (field as z.ZodType).parse(undefined) : undefined;
            return value === undefined || typeof value === 'object' ? [] : [`${path}.${key}`];
          }),
        ),
      );
    expect(said).toEqual([]);
  });

  test('a name is told as one, so that the training edition can replace it', () => {
    const plain = everyKind.flatMap((kind) =>
      fieldsOf(kinds[kind].schema).flatMap(({ path, schema, meta }) =>
        /^(?:name|otherName|company|organisation|vendor)$/.test(path.at(-1) ?? '') &&
        defOf(unwrap(schema)).type === 'string' &&
        meta.names === undefined
          ? [`${kind}.${path.join('.')} ${metaOf(schema).edition}`]
          : [],
      ),
    );
    expect(plain).toEqual([
      'account.background.applications.projects.*.name executive',
      'industry.name training',
      'industry.otherName training',
      'role.otherNames.*.name training',
    ]);
  });
});
