import type { ConceptId } from '#schemas/concepts/index.ts';
import type { Sheet } from '#schemas/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { exercisesOfConcepts } from './concept-index.ts';
import { exerciseCard, type ExerciseCard } from './exercise.ts';
import { taughtRules, type TaughtRule } from './lesson.ts';

/** How what a page explains is checked and practised. */
export interface Taught {
  readonly rules: readonly TaughtRule[];
  readonly exercises: readonly ExerciseCard[];
}

/** So many exercises stand on a page that is no lesson. */
const MOST = 4;

/** A worksheet in common says more than a concept or two. */
const SHEET = 3;

/**
 * The rules that check these concepts, and the exercises that practise most of them; those that fill in one of the
 * worksheets come before others.
 */
export function taughtOf(
  context: ViewContext,
  ids: readonly ConceptId[],
  { most = MOST, sheets = [] }: { readonly most?: number; readonly sheets?: readonly Sheet[] } = {},
): Taught {
  const counts = new Map<string, number>();
  const count = (name: string, weight: number) => counts.set(name, (counts.get(name) ?? 0) + weight);
  for (const id of ids) for (const name of exercisesOfConcepts(context).get(id) ?? []) count(name, 1);
  for (const [name, { original }] of context.book.exercises) {
    if (original.data.worksheets.some((sheet) => sheets.includes(sheet))) count(name, SHEET);
  }
  return {
    rules: planRules(context, ids),
    exercises: [...counts]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([name]) => exerciseCard(context, name)),
  };
}

/** The rules that check these concepts in plans; those on the pages of the course itself are no concern of a team. */
export function planRules(context: ViewContext, ids: readonly ConceptId[]): readonly TaughtRule[] {
  return taughtRules(context, ids).filter(({ severity, name }) => severity !== 'off' && !name.startsWith('course/'));
}
