import type { ConceptId } from '#schemas/concepts/index.ts';
import type { Lang } from '#schemas/field.ts';
import { referenceWords } from '../../text/reference-words.ts';
import type { Shape } from '../../validate/schema-shape.ts';
import { presenceWords, typeWords } from './type-words.ts';

/** One field as the reference explains it. */
export interface FieldRow {
  /** The name of a top-level field; below it the way from there: `.due`, `[].owner`, `.<name>.text`. */
  readonly path: string;
  readonly label: string;
  readonly ours: boolean;
  readonly type: string;
  readonly presence: string;
  readonly isRequired: boolean;
  readonly hint: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  /** Who may see it, where it says so. */
  readonly edition: string;
}

/** A field and all that stands below it, in the order of the schema. */
export function fieldRows(name: string, shape: Shape, lang: Lang): readonly FieldRow[] {
  const below = (path: string, parent: Shape): readonly FieldRow[] =>
    childrenOf(path, parent).flatMap(([at, child]) => [fieldRow(at, child, lang), ...below(at, child)]);
  return [fieldRow(name, shape, lang), ...below('', shape)];
}

/** The concepts that a field and what is below it record. */
export function conceptsBelow(shape: Shape): readonly ConceptId[] {
  const own = shape.meta.method ?? [];
  const below = childrenOf('', shape).flatMap(([, child]) => conceptsBelow(child));
  return [...new Set([...own, ...below])];
}

function fieldRow(path: string, shape: Shape, lang: Lang): FieldRow {
  const { label, ours, hint, edition } = shape.meta;
  return {
    path,
    label: label?.[lang] ?? '',
    ours: ours === true,
    type: typeWords(shape, lang),
    presence: presenceWords(shape, lang),
    isRequired: !shape.isOptional,
    hint: hint?.[lang] ?? '',
    choices: choicesOf(shape, lang),
    edition: edition ? referenceWords(lang).editions[edition] : '',
  };
}

/** The allowed values of a choice, of a list of choices, or of the keys of a record. */
export function choicesOf(shape: Shape, lang: Lang): FieldRow['choices'] {
  const holder = shape.type === 'list' ? shape.item : shape;
  if (holder.type !== 'choice' && holder.type !== 'record') return [];
  const labels = holder.type === 'record' ? holder.keys.choices : holder.meta.choices;
  if (labels) return Object.entries(labels).map(([value, text]) => ({ value, text: text[lang] }));
  // The names of concepts are too many to print; the tools and rules that carry them name them.
  return holder.type === 'choice' && holder.values.length <= 12
    ? holder.values.map((value) => ({ value, text: value }))
    : [];
}

/** What stands below a field; single values in a list say all in their parent's words. */
function childrenOf(path: string, shape: Shape): readonly (readonly [path: string, shape: Shape])[] {
  if (shape.type === 'object') return shape.fields.map(([name, child]) => [`${path}.${name}`, child]);
  const item = shape.type === 'list' || shape.type === 'record' ? shape.item : undefined;
  if (item?.type !== 'object') return [];
  const step = shape.type === 'list' ? '[]' : shape.type === 'record' && shape.keys.choices ? '.<key>' : '.<name>';
  return item.fields.map(([name, child]) => [`${path}${step}.${name}`, child]);
}
