import type { Kind } from '#schemas/index.ts';
import { put, shapeAt, valueAt, wayOf, type Answers, type Way } from './answers.ts';
import { lacking } from './lacking.ts';
import { manager, type Circumstances, type Question } from './questions/question.ts';
import { questionsOf } from './questions/questions.ts';

/** A question with all that is known of it. */
export interface Open {
  readonly way: Way;
  /** The document is wrong without it. */
  readonly must: boolean;
  /** What to take when nobody says otherwise. */
  readonly suggested: unknown;
  /** What to propose. */
  readonly offered: unknown;
  /** The suggestion is all but certain: nobody is asked. */
  readonly silent: boolean;
}

/** What still has no answer, in the order to ask: `skipped` were asked and may stay without. */
export function openQuestions(kind: Kind, given: Circumstances, skipped: ReadonlySet<string>): readonly Open[] {
  const required = new Map(lacking(kind, given.answers).map((way) => [way.join('.'), way]));
  const atFirst = new Set(lacking(kind, {}).map((way) => way.join('.')));
  const listed = questionsOf(kind).filter(
    ({ way, when, must }) =>
      (when?.(given) ?? true) &&
      valueAt(given.answers, wayOf(way) ?? []) === undefined &&
      (must === true || required.has(way) || !skipped.has(way)),
  );
  const named = new Set(questionsOf(kind).map(({ way }) => way));
  // What an answer has made necessary belongs to that answer and comes before the next matter.
  const brought = [...required].filter(([way]) => !atFirst.has(way) && !named.has(way));
  const rest = [...required].filter(([way, steps]) => atFirst.has(way) && !isBegun(way, steps, kind, named));
  const toOpen = ([, way]: readonly [string, Way]) => open(kind, given, way, { way: way.join('.'), must: true });
  return [
    ...brought.map(toOpen),
    ...listed.map((question) =>
      open(kind, given, wayOf(question.way) ?? [], { ...question, ...(required.has(question.way) && { must: true }) }),
    ),
    ...rest.map(toOpen),
  ];
}

/** The answers with what is suggested for every open question that needs an answer and has a suggestion. */
export function withSuggestions(kind: Kind, given: Circumstances): Answers {
  let { answers } = given;
  for (;;) {
    const open = openQuestions(kind, { ...given, answers }, new Set());
    const next = open.find(({ must, suggested }) => must && suggested !== undefined);
    if (!next) return answers;
    answers = put(kind, answers, next.way, next.suggested);
  }
}

/** A question of the list asks for it, or for something in it. */
function isBegun(way: string, steps: Way, kind: Kind, named: ReadonlySet<string>): boolean {
  if (named.has(way)) return true;
  return shapeAt(kind, steps)?.type === 'record' && [...named].some((other) => other.startsWith(`${way}.`));
}

function open(kind: Kind, given: Circumstances, way: Way, { must, suggest, offer, silent }: Question): Open {
  const shape = shapeAt(kind, way);
  // What is recorded today happened today, but for the day of a source, which is the source's own.
  const isToday = shape?.meta.past === true && way.at(-1) !== 'date';
  const isOwner = shape?.meta.ref?.includes('member') === true && way.at(-1) === 'owner';
  const suggested = suggest ? suggest(given) : isToday ? given.asOf : isOwner ? manager(given) : undefined;
  const offered = suggested ?? offer?.(given) ?? (shape?.meta.past ? given.asOf : undefined);
  return {
    way,
    must: must === true,
    suggested,
    offered,
    silent: suggested !== undefined && (silent ?? (isToday && !suggest)),
  };
}
