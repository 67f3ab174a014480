import type { Book, MethodPage } from '#core/link/book.ts';
import type { DrawDiagrams } from '#drawings/draw-each.ts';
import { loadBook, type LoadedBook } from '../../book.ts';
import { CommandStopped } from '../../stopped.ts';
import type { CourseOptions } from './options.ts';

/** A book with a course. */
export interface CourseBook extends LoadedBook {
  readonly book: Book;
  /** By name, in the order of the course. */
  readonly exercises: ReadonlyMap<string, MethodPage<'exercise'>>;
}

/** Reads the book that holds the exercises. Diagrams are left as they are written. Stops where there is no exercise. */
export async function readCourse({ content, lang }: CourseOptions): Promise<CourseBook> {
  const loaded = await loadBook({ content, ...(lang !== undefined && { lang }) }, leaveDiagrams);
  const { draft: book } = loaded.compilation;
  const exercises = book?.exercises;
  if (!book || !exercises || exercises.size === 0) {
    throw new CommandStopped(
      'no-files',
      `${content} 里没有练习（course/exercises/）。`,
      `There is no exercise in ${content} (course/exercises/).`,
    );
  }
  return { ...loaded, book, exercises };
}

const leaveDiagrams: DrawDiagrams = async () => new Map();
