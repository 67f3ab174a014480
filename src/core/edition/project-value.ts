import type * as z from 'zod';
import { metaOf, unwrap } from '../validate/schema-walk.ts';
import { HIDDEN, isFreeText, standIn } from './stand-in.ts';
import { mayShow, type Lens } from './lens.ts';

type Held = Readonly<Record<string, unknown>>;

/** Where a value stands: the keys of the schema that lead to it, and the name under which a record holds it. */
interface At {
  readonly keys: readonly string[];
  readonly item?: string;
}

/**
 * What an edition shows of a value that follows a schema: new objects with the fields that state the edition, and
 * nothing else. `HIDDEN` when something is missing without which the object would not be whole.
 */
export function projectObject(schema: z.core.$ZodType, held: Held, lens: Lens, at: At = { keys: [] }): unknown {
  const shown: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(shapeOf(schema))) {
    const value = projectField(field, key, held, lens, { ...at, keys: [...at.keys, key] });
    if (value === HIDDEN) return HIDDEN;
    if (value !== undefined) shown[key] = value;
  }
  return shown;
}

/** One field of an object. */
function projectField(field: z.core.$ZodType, key: string, holder: Held, lens: Lens, at: At): unknown {
  const meta = metaOf(field);
  const value = holder[key];
  if (!mayShow(lens.edition, meta) && !lens.taught(at.keys)) return standIn(field, meta);
  if (meta.sourced && !(holder['source'] !== undefined && holder['date'] !== undefined)) {
    // A claim that nobody vouches for is left out as a whole.
    return standIn(field, meta) === undefined ? undefined : HIDDEN;
  }
  // An invented name in the other language is always there, so that both readers have one.
  if (value === undefined && !(lens.disguise && meta.names && key === 'otherName')) return undefined;
  if (lens.disguise && meta.names) return lens.disguise.name(key, holder, at.item);
  const shown = projectValue(field, value, meta, lens, at);
  return shown === HIDDEN ? standIn(field, meta) : shown;
}

/** A value of a field that may be seen; the items of a list are what their field says. */
function projectValue(schema: z.core.$ZodType, value: unknown, meta: z.GlobalMeta, lens: Lens, at: At): unknown {
  const bare = unwrap(schema);
  const def = defOf(bare);
  switch (def.type) {
    case 'object':
      return projectObject(bare, value as Held, lens, at);
    case 'array': {
      const items = value as readonly unknown[];
      const below = { ...meta, ...metaOf(def.element) };
      const shown = items
        .map((item) => projectValue(def.element, item, below, lens, at))
        .filter((item) => item !== HIDDEN);
      return shown.length === 0 && items.length > 0 ? HIDDEN : shown;
    }
    case 'record': {
      const entries = Object.entries(value as Held).flatMap(([key, item]) => {
        const name = meta.declares && lens.disguise ? lens.disguise.reference([meta.declares], key) : key;
        const shown = projectValue(def.valueType, item, metaOf(def.valueType), lens, { ...at, item: key });
        return shown === HIDDEN ? [] : [[name, shown] as const];
      });
      return Object.fromEntries(entries);
    }
    case 'string':
      return projectText(bare, String(value), meta, lens, at);
    case 'number':
      return (meta.money || meta.counted) && lens.disguise
        ? lens.disguise.amount(Number(value), meta.money === true)
        : value;
    default:
      return value; // a choice or a boolean: nothing of it was written freely
  }
}

function projectText(
  schema: z.core.$ZodType,
  text: string,
  meta: z.GlobalMeta,
  { edition, taught, disguise }: Lens,
  { keys }: At,
): unknown {
  if (!disguise) return text;
  if (meta.ref) return disguise.reference(meta.ref, text);
  if (meta.day) return disguise.day(text);
  if (!isFreeText(schema, meta)) return text;
  return meta.edition === edition || taught(keys) ? disguise.prose(text) : HIDDEN;
}

function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const def = defOf(unwrap(schema));
  return def.type === 'object' ? def.shape : {};
}

function defOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  // oxlint-disable-next-line no-underscore-dangle -- zod keeps the definition there
  return (schema as z.core.$ZodTypes)._zod.def; // every schema that zod builds is one of these
}
