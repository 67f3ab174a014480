import type { ConceptId } from '#schemas/concepts/index.ts';
import { kinds, type Kind } from '#schemas/index.ts';
import { metaOf, schemaAt } from '../../validate/schema-walk.ts';
import type { ViewContext } from '../context.ts';
import { lessonOf } from './concept-index.ts';

/** Where the concept that a field records is taught; what lies inside a field belongs to its concept. */
export function lessonOfField(context: ViewContext, kind: Kind, ...path: readonly string[]): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const schema = schemaAt(kinds[kind].schema, path.slice(0, length));
    const lesson = schema && lessonOf(context, metaOf(schema).method ?? []);
    if (lesson) return lesson.href;
  }
  return undefined;
}

/** The key `lesson` of a fact or a figure; nothing when no page teaches what it names. */
export function taught(lesson: string | undefined): { readonly lesson?: string } {
  return lesson === undefined ? {} : { lesson };
}

/** The same for what is named after a concept. */
export function taughtAs(context: ViewContext, ...ids: readonly ConceptId[]): { readonly lesson?: string } {
  return taught(lessonOf(context, ids)?.href);
}
