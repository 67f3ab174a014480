import type { ConceptId } from '#schemas/concepts/index.ts';
import { lessonOf } from '../course/concept-index.ts';
import type { Link, ViewContext } from '../context.ts';
import type { Column } from './list.ts';

/** The concepts of the method that columns are named after. A column of this name means the same in every list. */
const CONCEPTS: Readonly<Record<string, ConceptId>> = {
  tier: 'B5',
  stage: 'F1',
  probability: 'IND-funnel-value',
  need: 'G8',
  role: 'R2',
  layer: 'R10',
  stance: 'E5',
  influence: 'R1',
  gap: 'R5',
  coverage: 'IND-coverage',
  stale: 'E6',
  industry: 'INDUSTRY',
  question: 'A16',
  missing: 'IND-white-space',
  completeness: 'P3',
};

/** The columns whose words the course teaches, each with its lesson; a lesson is named once. */
export function columnTerms(context: ViewContext, columns: readonly Column[]): readonly Link[] {
  const terms = new Map<string, Link>();
  for (const { key, label } of columns) {
    const concept = CONCEPTS[key];
    const lesson = concept && lessonOf(context, [concept]);
    if (lesson && !terms.has(lesson.href)) terms.set(lesson.href, { label, href: lesson.href });
  }
  return [...terms.values()];
}
