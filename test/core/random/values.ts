/** Values that a schema accepts, made from the schema itself: required keys only, every key, or any of both. */
import fc, { type Arbitrary } from 'fast-check';
import type * as z from 'zod';
import type { RefTarget } from '#schemas/field.ts';
import { metaOf } from '#core/validate/schema-walk.ts';

/** How much of what a schema allows is there. */
export type Fullness = 'emptiest' | 'fullest' | 'any';

/** What the values may refer to. */
export interface Names {
  readonly of: (target: RefTarget) => readonly string[];
  /** The keys of the record that declares names at this path. */
  readonly declaredAt: (target: RefTarget, path: readonly string[]) => readonly string[];
}

type Schema = z.core.$ZodTypes;

/** Days on both sides of the as-of day of the base book, ends of months and leap days among them. */
const day = fc.oneof(
  fc.constantFrom('2024-02-29', '2025-11-16', '2026-02-28', '2026-05-31', '2026-10-31', '2026-11-15', '2026-11-16'),
  fc.constantFrom('2026-11-17', '2026-12-31', '2027-02-28', '2027-05-16', '2028-02-29', '1999-12-31', '2190-01-01'),
);
const words = fc.constantFrom(
  '数据口径',
  'Pump 7',
  '客户认可 “结论”',
  'kickback',
  '生日',
  'A',
  '一'.repeat(200),
  'x: y # z',
);

/** Any value that a schema accepts. */
export function valueOf(schema: z.core.$ZodType, fullness: Fullness, names: Names): Arbitrary<unknown> {
  return build(schema as Schema, [], fullness, names);
}

function build(schema: Schema, path: readonly string[], fullness: Fullness, names: Names): Arbitrary<unknown> {
  const meta = metaOf(schema);
  // oxlint-disable-next-line no-underscore-dangle -- zod keeps the definition there
  const def = schema._zod.def;
  const inner = (next: z.core.$ZodType, step?: string) =>
    build(next as Schema, step === undefined ? path : [...path, step], fullness, names);
  switch (def.type) {
    case 'object': {
      const keys = Object.entries(def.shape).map(([key, value]) => [key, inner(value, key), value] as const);
      const required = keys.filter(([, , value]) => mustBeThere(value as Schema, fullness)).map(([key]) => key);
      return fc.record(Object.fromEntries(keys.map(([key, value]) => [key, value])), {
        requiredKeys: required,
        noNullPrototype: true,
      });
    }
    case 'record': {
      const target = meta.declares;
      if (target)
        return fc.record(
          Object.fromEntries(names.declaredAt(target, path).map((key) => [key, inner(def.valueType, '*')])),
        );
      const keys = keysOfRecord(def.keyType as Schema);
      return fc.record(Object.fromEntries(keys.map((key) => [key, inner(def.valueType, '*')])), {
        requiredKeys: fullness === 'fullest' ? [...keys] : [],
        noNullPrototype: true,
      });
    }
    case 'array':
      return fc.array(inner(def.element, '*'), lengths(fullness, hasMinimum(schema)));
    case 'optional':
    case 'default':
    case 'prefault':
      return inner(def.innerType);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return numberOf(schema);
    case 'string':
      return textOf(schema, meta, names);
    default:
      throw new Error(`No value is known for a schema of type ${def.type}.`);
  }
}

/** Names that others refer to are always there, whatever holds them; all else as full as was asked. */
function mustBeThere(schema: Schema, fullness: Fullness): boolean {
  // oxlint-disable-next-line no-underscore-dangle -- zod keeps the definition there
  const def = schema._zod.def;
  if (def.type !== 'optional' && def.type !== 'default' && def.type !== 'prefault') return true;
  return fullness === 'fullest' || declaresNames(schema);
}

function declaresNames(schema: Schema): boolean {
  if (metaOf(schema).declares) return true;
  // oxlint-disable-next-line no-underscore-dangle -- zod keeps the definition there
  const def = schema._zod.def;
  if ('innerType' in def) return declaresNames(def.innerType as Schema);
  return def.type === 'object' && Object.values(def.shape).some((value) => declaresNames(value as Schema));
}

function keysOfRecord(key: Schema): readonly string[] {
  // oxlint-disable-next-line no-underscore-dangle -- zod keeps the definition there
  const def = key._zod.def;
  return def.type === 'enum' ? Object.values(def.entries).map(String) : [];
}

function lengths(fullness: Fullness, atLeastOne: boolean): fc.ArrayConstraints {
  if (fullness === 'emptiest') return { minLength: atLeastOne ? 1 : 0, maxLength: atLeastOne ? 1 : 0 };
  if (fullness === 'fullest') return { minLength: 2, maxLength: 3 };
  return { minLength: atLeastOne ? 1 : 0, maxLength: 3 };
}

function hasMinimum(schema: Schema): boolean {
  return !(schema as unknown as z.ZodType).safeParse([]).success;
}

function numberOf(schema: Schema): Arbitrary<number> {
  const accepts = (value: number) => (schema as unknown as z.ZodType).safeParse(value).success;
  const candidates = [-2, -1, 0, 0.5, 1, 2, 3, 4, 5, 6, 10, 20, 50, 80, 100, 365, 1999, 2026, 1_000_000].filter(
    accepts,
  );
  return fc.constantFrom(...candidates);
}

function textOf(schema: Schema, meta: z.GlobalMeta, names: Names): Arbitrary<string> {
  if (meta.ref) return fc.constantFrom(...meta.ref.flatMap((target) => names.of(target)));
  if (meta.day) return day;
  const accepts = (value: string) => (schema as unknown as z.ZodType).safeParse(value).success;
  if (accepts('客户认可 “结论”')) return words;
  const addresses = ['https://git.example.com/edit/{path}', 'https://plans.example.com'];
  const special = ['CNY', '2027-Q1', 'li@example.com', 'strategy.goals', ...addresses].filter(accepts);
  return fc.constantFrom(...special);
}
