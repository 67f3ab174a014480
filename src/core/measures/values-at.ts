import type { Path } from '../parse/document.ts';
import type { Pattern } from '../validate/schema-walk.ts';

/** A value of a document with its place. */
export interface Held {
  readonly path: Path;
  readonly value: unknown;
}

/** The values that a document holds at a place of its schema. */
export function valuesAt(value: unknown, pattern: Pattern): readonly Held[] {
  const found: Held[] = [];
  collect(value, pattern, 0, [], found);
  return found;
}

/** `steps` lead to the value; they are the walk's own and change under it. Most places hold nothing. */
function collect(value: unknown, pattern: Pattern, depth: number, steps: (string | number)[], found: Held[]): void {
  if (value === undefined || value === null) return;
  const step = pattern[depth];
  if (step === undefined) {
    found.push({ path: [...steps], value });
    return;
  }
  if (typeof value !== 'object') return;
  const held = value as Readonly<Record<string, unknown>>; // data that the schema has just accepted
  if (step !== '*') {
    steps.push(step);
    collect(held[step], pattern, depth + 1, steps, found);
    steps.pop();
    return;
  }
  for (const key of Object.keys(held)) {
    steps.push(Array.isArray(value) ? Number(key) : key);
    collect(held[key], pattern, depth + 1, steps, found);
    steps.pop();
  }
}
