import type { Lang } from '#schemas/field.ts';
import { kinds, type Kind } from '#schemas/index.ts';
import { metaOf, schemaAt } from '../validate/schema-walk.ts';

/** The label of a field as its schema states it; the path's last step when the schema has none. */
export function fieldLabel(lang: Lang, kind: Kind, ...path: string[]): string {
  const schema = schemaAt(kinds[kind].schema, path);
  return (schema && metaOf(schema).label?.[lang]) ?? path.at(-1) ?? '';
}

/** The label of a document kind. */
export function kindLabel(lang: Lang, kind: Kind): string {
  return kinds[kind].label[lang];
}
