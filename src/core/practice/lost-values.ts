import { identityOf, isRecord } from '../diff/identity.ts';
import { matchItems, type Item } from '../diff/match-items.ts';
import type { Path } from '../parse/document.ts';
import type { Shape } from '../validate/schema-shape.ts';

/** Something that the front matter said and says no more. */
export interface LostValue {
  /** Where it stood. */
  readonly path: Path;
  readonly value: unknown;
}

/** An item that keeps at least half of what it says is the same item; the key of a named one must be alike in more. */
const ALIKE_ITEM = 0.5;
const ALIKE_NAMED = 0.8;

/**
 * What front matter lost: keys that went or were emptied, items that were taken out. What says something else now is not
 * lost, and neither is what moved or has a new name. `shape` is absent for what the schema does not know.
 */
export function lostValues(
  shape: Shape | undefined,
  before: unknown,
  after: unknown,
  path: Path = [],
): readonly LostValue[] {
  if (isNothing(before)) return [];
  if (isNothing(after) && path.length > 0) return [{ path, value: before }];
  if (isRecord(before) && isRecord(after)) return ofRecords(shape, before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(shape, before, after, path);
  return [];
}

function ofRecords(
  shape: Shape | undefined,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: Path,
): readonly LostValue[] {
  const named = shape?.type === 'record' ? shape.item : undefined;
  const only = (of: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>) =>
    Object.entries(of).flatMap(([identity, data]) =>
      named && !(identity in other) && isRecord(data) ? [{ identity, data }] : [],
    );
  const { pairs } = matchItems(only(before, after), only(after, before), ALIKE_NAMED);
  const renamed = new Map(pairs.map(([a, b]) => [a.identity, b.data]));
  return Object.entries(before).flatMap(([key, value]) => {
    const below = named ?? (shape?.type === 'object' ? new Map(shape.fields).get(key) : undefined);
    return lostValues(below, value, renamed.get(key) ?? after[key], [...path, key]);
  });
}

function ofLists(
  shape: Shape | undefined,
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
): readonly LostValue[] {
  const below = shape?.type === 'list' ? shape.item : undefined;
  const gone = before.filter((value) => !isRecord(value) && !after.includes(value));
  const replaced = after.filter((value) => !isRecord(value) && !before.includes(value)).length;
  const lost = new Set(gone.slice(replaced));
  const things = (list: readonly unknown[]) =>
    list.flatMap((data, at): readonly (Item & { readonly at: number })[] =>
      isRecord(data) ? [{ identity: below ? identityOf(below, data) : JSON.stringify(data), data, at }] : [],
    );
  const matched = matchItems(things(before), things(after), ALIKE_ITEM);
  return [
    ...before.flatMap((value, at) => (lost.has(value) ? [{ path: [...path, at], value }] : [])),
    ...matched.gone.map(({ at, data }) => ({ path: [...path, at], value: data })),
    ...matched.pairs.flatMap(([a, b]) => lostValues(below, a.data, b.data, [...path, a.at])),
  ];
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0;
}
