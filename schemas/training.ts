import * as z from 'zod';
import { field } from './field.ts';
import { list } from './primitives.ts';

/**
 * What the author of an account's document may release for training: words of their own, by the keys that lead to them.
 * What executives may not read cannot be released, and the register of hospitality has no such field.
 */
export function withTraining<S extends Readonly<Record<string, z.core.$ZodType>>>(shape: S) {
  const paths = z.enum(['body', ...releasable(shape, '')]);
  const training = field(list(paths).default([]), '可用于培训', 'May be taught with', {
    edition: 'team',
    ours: true,
    refuses: ['TRN-01'],
    hint: {
      'zh-CN': '培训版只显示这里列出的文字(`body` 是正文)，其中的名字换成化名；不列则不显示',
      en: 'The training edition shows only the texts listed here (`body` is the prose), with invented names; none when absent',
    },
  });
  return z.strictObject({ ...shape, training });
}

/** The keys that lead to words, and to what holds them; what only executives see is released as a whole or not at all. */
function releasable(shape: Readonly<Record<string, z.core.$ZodType>>, above: string): readonly string[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const path = `${above}${key}`;
    const held = below(schema);
    const meta = { ...z.globalRegistry.get(held), ...z.globalRegistry.get(schema) };
    if (meta.edition === 'executive') return [path];
    if (meta.edition === undefined || meta.edition === 'team') return [];
    if (held instanceof z.ZodObject) {
      const inside = releasable(held.shape, `${path}.`);
      return inside.length === 0 ? [] : [path, ...inside];
    }
    const isText = held instanceof z.ZodString && !meta.ref && !meta.day && !meta.names;
    return isText && meta.edition === 'customer' ? [path] : [];
  });
}

/** What a field holds once: the item of its list or record, without what makes it optional. */
function below(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return below(schema.def.innerType);
  if (schema instanceof z.ZodArray) return below(schema.element);
  return schema instanceof z.ZodRecord ? below(schema.valueType) : schema;
}
