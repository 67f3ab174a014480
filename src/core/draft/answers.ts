import { kindShape, type Shape } from '../validate/schema-shape.ts';
import type { Kind } from '#schemas/index.ts';

/** Steps to a value of the front matter: keys, names of items, and places in lists from `0` on. */
export type Way = readonly string[];

/** Front matter that is being filled in. */
export type Answers = Readonly<Record<string, unknown>>;

/** One step as an author may type it. */
const STEP = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** A way as it is typed: `lawfulness.source`, `tier.evidence.0.fact`. Nothing when a step can be no key. */
export function wayOf(text: string): Way | undefined {
  const way = text.split('.');
  return way.every((step) => STEP.test(step)) ? way : undefined;
}

/** What a kind's schema says of the place that a way leads to; nothing for a key that it does not know. */
export function shapeAt(kind: Kind, way: Way): Shape | undefined {
  let shape: Shape | undefined = kindShape(kind);
  for (const step of way) shape = shape && shapeBelow(shape, step);
  return shape;
}

/** The answers with one more. A place in a list behind its end is the one behind its end. */
export function put(kind: Kind, answers: Answers, way: Way, value: unknown): Answers {
  return putBelow(kindShape(kind), answers, way, value) as Answers; // the root is an object
}

/** What stands at a way, or nothing. */
export function valueAt(answers: Answers, way: Way): unknown {
  let held: unknown = answers;
  for (const step of way) held = isHolder(held) && Object.hasOwn(held, step) ? held[step] : undefined;
  return held;
}

function putBelow(shape: Shape | undefined, held: unknown, [step, ...rest]: Way, value: unknown): unknown {
  if (step === undefined) return value;
  const below = shape && shapeBelow(shape, step);
  if (shape?.type === 'list') {
    const items: readonly unknown[] = Array.isArray(held) ? held : [];
    const index = Math.min(Number(step), items.length);
    return [...items.slice(0, index), putBelow(below, items[index], rest, value), ...items.slice(index + 1)];
  }
  const fields = isHolder(held) ? held : {};
  return { ...fields, [step]: putBelow(below, Object.hasOwn(fields, step) ? fields[step] : undefined, rest, value) };
}

function shapeBelow(shape: Shape, step: string): Shape | undefined {
  if (shape.type === 'object') return shape.fields.find(([name]) => name === step)?.[1];
  if (shape.type === 'record') return shape.item;
  return shape.type === 'list' && /^\d{1,3}$/.test(step) ? shape.item : undefined;
}

function isHolder(held: unknown): held is Readonly<Record<string, unknown>> {
  return typeof held === 'object' && held !== null;
}
