import type { Link, ViewContext } from '../context.ts';
import { conceptLinks } from './concept-index.ts';
import { exerciseCard, practiceCommand, type ExerciseCard } from './exercise.ts';

/** An exercise of the practice book: how to start it, and what it trains. */
export interface PracticeRow extends ExerciseCard {
  readonly command: string;
  readonly trains: readonly Link[];
  /** How many more concepts it trains. */
  readonly left: number;
}

/** So many concepts stand in a row; all of them are on the exercise’s page. */
const MOST = 5;

/** The exercises that give trainees an account to mend, in their order. */
export function practiceRows(context: ViewContext): readonly PracticeRow[] {
  return [...context.book.exercises].flatMap(([name, { original }]) => {
    if (original.data.practice === undefined) return [];
    const trains = conceptLinks(context, original.data.concepts);
    return {
      ...exerciseCard(context, name),
      command: practiceCommand(name),
      trains: trains.slice(0, MOST),
      left: Math.max(0, trains.length - MOST),
    };
  });
}
