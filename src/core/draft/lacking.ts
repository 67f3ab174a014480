import type { Kind } from '#schemas/index.ts';
import { kindShape, type ObjectShape, type Shape } from '../validate/schema-shape.ts';
import type { Answers, Way } from './answers.ts';

/** What a schema requires and the answers do not hold yet, in the schema's order: values, never groups of them. */
export function lacking(kind: Kind, answers: Answers): readonly Way[] {
  return [...inObject(kindShape(kind), answers, [])];
}

function* inObject({ fields }: ObjectShape, held: Readonly<Record<string, unknown>>, way: Way): Generator<Way> {
  for (const [name, shape] of fields) {
    const value = Object.hasOwn(held, name) ? held[name] : undefined;
    if (value !== undefined) yield* inValue(shape, value, [...way, name]);
    else if (!shape.isOptional) yield* leaves(shape, [...way, name]);
  }
}

function* inValue(shape: Shape, held: unknown, way: Way): Generator<Way> {
  if (typeof held !== 'object' || held === null) return;
  if (shape.type === 'object') {
    yield* inObject(shape, held as Readonly<Record<string, unknown>>, way); // JSON has nothing else
  } else if (shape.type === 'list' || shape.type === 'record') {
    for (const [step, item] of Object.entries(held)) yield* inValue(shape.item, item, [...way, step]);
  }
}

/** The values that a required field cannot be without. */
function* leaves(shape: Shape, way: Way): Generator<Way> {
  const item = shape.type === 'list' ? shape.item : undefined;
  if (shape.type === 'object') yield* inObject(shape, {}, way);
  else if (item?.type === 'object') yield* inObject(item, {}, [...way, '0']);
  else yield way;
}
