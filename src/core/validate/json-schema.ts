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

/** The front matter of a kind as JSON Schema, draft 2020-12, for editors: names and hints in both languages. */
export function jsonSchema(kind: Kind): z.core.JSONSchema.BaseSchema {
  const { schema, label, path } = kinds[kind];
  const made = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema: out }) => {
      const meta = metaOf(zodSchema);
      for (const name of OWN) delete out[name];
      if (meta.label) out.title = both(meta.label);
      const description = describe(meta);
      if (description !== '') out.description = description;
      if (meta.day) out.format = 'date';
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

function both(text: Readonly<Record<Lang, string>>): string {
  return text['zh-CN'] === text.en ? text.en : `${text['zh-CN']} · ${text.en}`;
}
