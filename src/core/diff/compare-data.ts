import { compare } from '../diagnostics/diagnostic.ts';
import type { Shape } from '../validate/schema-shape.ts';
import { identityOf, isRecord } from './identity.ts';
import { matchItems, type Item } from './match-items.ts';

/** A named thing on the way to a value: an item of a list or of a record. */
export interface Waypoint {
  /** Where in the path of keys it stands. */
  readonly depth: number;
  readonly shape: Shape;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A place in the front matter of a document at which two versions differ. */
export interface Difference {
  /** Keys from the root, `*` for an item of a list. */
  readonly path: readonly string[];
  /** The same with `*` for an item of a record as well. */
  readonly pattern: readonly string[];
  readonly shape: Shape;
  readonly waypoints: readonly Waypoint[];
  /** Nothing where it was not written. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** The key that an item of a record had. */
  readonly formerKey?: string;
}

type At = Pick<Difference, 'path' | 'pattern' | 'waypoints'>;

/** An item of a list that keeps at least half of what it says is the same item under another name. */
const ALIKE_ITEM = 0.5;
/** The key of a record's item is its name, so more must speak for a new name. */
const ALIKE_KEYED = 0.8;

/** Every place at which two versions of a front matter differ, in the order of the schema. */
export function compareData(shape: Shape, before: unknown, after: unknown): readonly Difference[] {
  return differences(shape, before, after, { path: [], pattern: [], waypoints: [] });
}

function differences(shape: Shape, before: unknown, after: unknown, at: At): readonly Difference[] {
  if (isSame(before, after)) return [];
  if (isRecord(before) && isRecord(after)) {
    if (shape.type === 'object')
      return shape.fields.flatMap(([name, field]) =>
        differences(field, before[name], after[name], { ...at, ...below(at, name, name) }),
      );
    if (shape.type === 'record') return ofRecords(shape.item, before, after, at);
  }
  if (shape.type === 'list' && holdsThings(shape.item) && Array.isArray(before) && Array.isArray(after))
    return ofLists(shape.item, before, after, at);
  return [{ ...at, shape, before, after }];
}

function below({ path, pattern }: At, key: string, step: string): Pick<At, 'path' | 'pattern'> {
  return { path: [...path, key], pattern: [...pattern, step] };
}

/** Lists of names, words and numbers are told as a whole; lists of things thing by thing. */
function holdsThings(item: Shape): boolean {
  return item.type === 'object';
}

interface Keyed extends Item {
  readonly key: string;
}

function ofRecords(
  item: Shape,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  at: At,
): readonly Difference[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])].sort(compare);
  const [gone, arrived] = [keys.filter((key) => !(key in after)), keys.filter((key) => !(key in before))];
  const keyed = (of: Readonly<Record<string, unknown>>) => (key: string) => {
    const data = of[key];
    return isRecord(data) ? [{ key, identity: key, data }] : [];
  };
  const { pairs } = matchItems<Keyed>(gone.flatMap(keyed(before)), arrived.flatMap(keyed(after)), ALIKE_KEYED);
  const formerKeys = new Map(pairs.map(([a, b]) => [b.key, a.key]));
  const renamed = new Set(formerKeys.values());
  return keys.flatMap((key): readonly Difference[] => {
    if (renamed.has(key)) return [];
    const formerKey = formerKeys.get(key);
    const values = { before: before[formerKey ?? key], after: after[key] };
    const way = itemAt(at, key, item, values);
    if (formerKey === undefined) return differences(item, values.before, values.after, way);
    return [
      { ...way, shape: item, ...values, formerKey },
      ...(isSame(values.before, values.after) ? [] : differences(item, values.before, values.after, way)),
    ];
  });
}

function ofLists(item: Shape, before: readonly unknown[], after: readonly unknown[], at: At): readonly Difference[] {
  const items = (list: readonly unknown[]) =>
    list.filter(isRecord).map((data): Item => ({ identity: identityOf(item, data), data }));
  const { pairs, gone, new: arrived } = matchItems(items(before), items(after), ALIKE_ITEM);
  const of = (values: { readonly before?: unknown; readonly after?: unknown }) =>
    differences(item, values.before, values.after, itemAt(at, '*', item, values));
  return [
    ...pairs.flatMap(([a, b]) => of({ before: a.data, after: b.data })),
    ...gone.flatMap(({ data }) => of({ before: data })),
    ...arrived.flatMap(({ data }) => of({ after: data })),
  ];
}

function itemAt(
  at: At,
  key: string,
  shape: Shape,
  values: { readonly before?: unknown; readonly after?: unknown },
): At {
  return { ...below(at, key, '*'), waypoints: [...at.waypoints, { depth: at.path.length, shape, ...values }] };
}

/** Whether two values say the same: the order of keys says nothing, the order of a list does. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((value, index) => isSame(value, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key], b[key]));
}
