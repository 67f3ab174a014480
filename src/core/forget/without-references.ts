import * as z from 'zod';
import { editFrontMatter, type FrontMatter } from '../edit/front-matter.ts';
import type { ParsedDocument, Path } from '../parse/document.ts';
import { schemaOf } from '../validate/kind-schema.ts';
import { schemaAt } from '../validate/schema-walk.ts';
import { UNNAMED } from './placeholder.ts';
import { referencesTo } from './person-references.ts';

/** What became of one reference. */
export interface ChangedReference {
  readonly path: Path;
  /** Offset in the file as it was. */
  readonly start: number;
  readonly became: 'nothing' | 'unnamed';
}

/** A file without the person. */
export interface WithoutReferences {
  readonly text: string;
  readonly changes: readonly ChangedReference[];
}

/**
 * A document's text without its references to a person: left out where the schema can do without, else turned into the
 * unnamed stakeholder. With `keep` none is left out. Nothing when the document has no such reference.
 */
export function withoutReferences(
  document: ParsedDocument,
  person: string,
  keep: boolean,
): WithoutReferences | undefined {
  const references = referencesTo(person, document);
  if (references.length === 0) return undefined;
  const schema = schemaOf(document);
  const changes: ChangedReference[] = [];
  const edited = editFrontMatter(document, (front) => {
    // From the last to the first, so that the places of those before stay as they are.
    for (const { path, start } of references.toReversed()) {
      const became = !keep && leaveOut(front, schema, path) ? 'nothing' : 'unnamed';
      if (became === 'unnamed') rename(front, path);
      changes.unshift({ path, start, became });
    }
  });
  if (edited.kind === 'unreadable') throw new Error(`${document.path} was read before and cannot be read now.`);
  return { text: edited.text, changes };
}

/** Takes a reference out of a list or off its key; false where the schema asks for one. */
function leaveOut(front: FrontMatter, schema: z.ZodObject, path: Path): boolean {
  const last = path.at(-1);
  if (typeof last !== 'number') return takesNone(schema, path, undefined) && front.deleteIn(path);
  const list = path.slice(0, -1);
  const isLast = listAt(front, list).length === 1;
  if (!isLast) return front.deleteIn(path);
  if (takesNone(schema, list, undefined)) return front.deleteIn(list);
  return takesNone(schema, list, []) && front.deleteIn(path);
}

/** Puts the unnamed stakeholder in the place of the person; a list has each once. */
function rename(front: FrontMatter, path: Path): void {
  const inList = typeof path.at(-1) === 'number';
  if (inList && listAt(front, path.slice(0, -1)).includes(UNNAMED)) front.deleteIn(path);
  else front.setIn(path, UNNAMED);
}

function listAt(front: FrontMatter, path: Path): readonly unknown[] {
  const held: unknown = path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], front.toJS());
  return Array.isArray(held) ? held : [];
}

/** Whether the schema at a place takes nothing, or an empty list. */
function takesNone(schema: z.ZodObject, path: Path, none: undefined | readonly []): boolean {
  const at = schemaAt(schema, path);
  return at !== undefined && z.safeParse(at, none).success;
}
