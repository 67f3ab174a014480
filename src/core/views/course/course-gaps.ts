import type { ViewContext } from '../context.ts';
import { courseMapView, type ModuleRow } from './course-map.ts';

/** A course with the modules of which its source has only the names. */
export interface CourseGaps {
  readonly title: string;
  readonly modules: readonly ModuleRow[];
}

/** The modules that the sources only name, by course: what this book has written for them, or nothing (method: A21, J6). */
export function courseGaps(context: ViewContext): readonly CourseGaps[] {
  return courseMapView(context)
    .courses.map(({ title, modules }) => ({ title, modules: modules.filter(({ known }) => known === 'named') }))
    .filter(({ modules }) => modules.length > 0);
}
