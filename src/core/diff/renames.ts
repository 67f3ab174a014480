import { kinds, type KindSpec } from '#schemas/index.ts';
import type { RefTarget } from '#schemas/field.ts';
import type { Shape } from '../validate/schema-shape.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { isRecord } from './identity.ts';

/** The new names of what references may lead to, by what it is and its old name. */
export type Renames = ReadonlyMap<string, string>;

/** What references to these documents must say now: their names, where they have changed. */
export function renamesOf(pairs: readonly (readonly [before: AnyDocument, after: AnyDocument])[]): Renames {
  return new Map(
    pairs.flatMap(([before, after]) => {
      const spec: KindSpec = kinds[before.kind];
      const [from, to] = spec.namedBy === 'account' ? [before.account, after.account] : [before.name, after.name];
      if (!spec.answersTo || from === undefined || to === undefined || from === to) return [];
      return [[keyOf(spec.answersTo, from), to] as const];
    }),
  );
}

/** Data with its references under their new names: that a reference follows what it leads to is no change of its own. */
export function withNewNames(shape: Shape, data: unknown, renames: Renames): unknown {
  if (renames.size === 0) return data;
  if (Array.isArray(data))
    return shape.type === 'list' ? data.map((item) => withNewNames(shape.item, item, renames)) : data;
  if (isRecord(data)) {
    const entries = Object.entries(data);
    if (shape.type === 'record')
      return Object.fromEntries(entries.map(([key, value]) => [key, withNewNames(shape.item, value, renames)]));
    if (shape.type !== 'object') return data;
    const fields = new Map(shape.fields);
    return Object.fromEntries(
      entries.map(([key, value]) => {
        const field = fields.get(key);
        return [key, field ? withNewNames(field, value, renames) : value];
      }),
    );
  }
  if (typeof data !== 'string') return data;
  const found = (shape.meta.ref ?? []).map((target) => renames.get(keyOf(target, data)));
  return found.find((name) => name !== undefined) ?? data;
}

function keyOf(target: RefTarget, name: string): string {
  return `${target} ${name}`;
}
