import type { Day } from '../calendar/day.ts';
import type { Path } from '../parse/document.ts';
import { factsOf } from '../validate/kind-schema.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { valuesAt } from './values-at.ts';

/** A day of a document that records something that has happened. */
interface PastDay {
  readonly path: Path;
  readonly day: Day;
}

/** Every day in a document that its schema marks as past, in the order of the schema. */
export function pastDays(document: AnyDocument): readonly PastDay[] {
  const days: PastDay[] = [];
  for (const pattern of factsOf(document).past) {
    for (const { path, value } of valuesAt(document.data, pattern)) {
      if (typeof value === 'string') days.push({ path, day: value });
    }
  }
  return days;
}
