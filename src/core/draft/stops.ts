import type { Kind } from '#schemas/index.ts';
import { put, shapeAt, wayOf, type Answers, type Way } from './answers.ts';
import { lacking } from './lacking.ts';
import { questionsOf } from './questions/questions.ts';

/** What nobody is asked for, because it is the same in every book. */
export function settled(kind: Kind): Answers {
  return questionsOf(kind).reduce<Answers>((held, { way, silent }) => {
    const value = silent && constant(kind, way);
    return value === undefined ? held : put(kind, held, wayOf(way) ?? [], value);
  }, {});
}

/** The values to stop at: those that questions always ask for, then the others that the schema requires. */
export function stopsOf(kind: Kind): readonly Way[] {
  const asked = questionsOf(kind).flatMap(({ way, must, when, silent }) =>
    must && !when && !silent ? [wayOf(way) ?? []] : [],
  );
  const answers = asked.reduce<Answers>((held, way) => put(kind, held, way, ''), settled(kind));
  return [...asked, ...lacking(kind, answers)];
}

/** What a question suggests without looking at the book. */
export function constant(kind: Kind, way: string): unknown {
  const suggest = questionsOf(kind).find((question) => question.way === way)?.suggest as (() => unknown) | undefined;
  return suggest?.length === 0 ? suggest() : undefined; // it takes nothing, so it needs nothing
}

/** A value as the place takes it: a list of one where a list stands. */
export function inList(kind: Kind, way: Way, value: string): unknown {
  return shapeAt(kind, way)?.type === 'list' ? [value] : value;
}
