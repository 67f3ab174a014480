import * as z from 'zod';
import type { Lang } from '#schemas/field.ts';
import { kinds, type Kind } from '#schemas/index.ts';
import { metaOf } from './schema-walk.ts';

/** Our own facts about a field, which a JSON Schema has no keys for. */
const OWN = [
  'label',
  'hint',
  'edition',
  'ref',
  'declares',
  'choices',
  'day',
  'past',
  'money',
  'method',
  'refuses',
  'ours',
] as const satisfies readonly (keyof z.GlobalMeta)[];

/** One place of a JSON Schema: what it became, what it was made from, and the steps that lead to it. */
export interface SchemaPlace {
  readonly out: z.core.JSONSchema.BaseSchema;
  readonly schema: z.core.$ZodType;
  readonly path: readonly (string | number)[];
}

/**
 * The front matter of a kind as JSON Schema, draft 2020-12: names and hints in both languages. `input` is what authors
 * write, for editors; `output` what the book holds, with what was left out filled in. `also` may add to each place.
 */
export function jsonSchema(
  kind: Kind,
  io: 'input' | 'output' = 'input',
  also?: (place: SchemaPlace) => void,
): z.core.JSONSchema.BaseSchema {
  const { schema, label, path } = kinds[kind];
  const made = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    override: ({ zodSchema, jsonSchema: out, path }) => {
      const meta = metaOf(zodSchema);
      for (const name of OWN) delete out[name];
      if (meta.label) out.title = both(meta.label);
      const description = describe(meta);
      if (description !== '') out.description = description;
      if (meta.day) out.format = 'date';
      also?.({ out, schema: zodSchema, path });
    },
  });
  const { $schema, ...rest } = made;
  return {
    ...($schema !== undefined && { $schema }),
    title: both(label),
    description: `content/${placeOf(path)}`,
    ...rest,
  };
}

/** A path as people write it: `<account>` for what is a name. */
export function placeOf(path: string): string {
  return path.replace(/:(\w+)/g, '<$1>');
}

function describe({ hint, choices, ref }: z.GlobalMeta): string {
  return [
    ...(hint ? [hint['zh-CN'], hint.en] : []),
    ...(ref ? [`→ ${ref.join(', ')}`] : []),
    ...Object.entries(choices ?? {}).map(([value, label]) => `${value} = ${both(label)}`),
  ].join('\n');
}

/** Words in both languages, the Chinese first; once where they are the same. */
export function both(text: Readonly<Record<Lang, string>>): string {
  return text['zh-CN'] === text.en ? text.en : `${text['zh-CN']} · ${text.en}`;
}
