import type { ObjectShape, Shape } from '../../validate/schema-shape.ts';
import { lessonOf } from '../course/concept-index.ts';
import type { Block, Labelled, LabelledValue, Provenance, Score } from './model.ts';
import type { FormScope } from './references.ts';
import { listBlock, matrixBlock } from './tables.ts';
import { isProvenance, isShort, isValue, provenanceOf, valueOf } from './value.ts';

type Fields = ObjectShape['fields'];
type Data = Readonly<Record<string, unknown>>;

/** What is filled in of an object: its single values first, then what needs a heading of its own. */
export function blocksOf(scope: FormScope, fields: Fields, data: Data): readonly Block[] {
  const own = fields.filter(([name]) => !isProvenance(name, fields));
  const values: LabelledValue[] = [];
  const facts: LabelledValue[] = [];
  const blocks: Block[] = [];
  for (const [name, shape] of own) {
    const given = data[name];
    if (given === undefined) continue;
    const labelled = labelOf(name, shape, scope);
    if (isValue(shape)) {
      const value = valueOf(scope, shape, given);
      if (value) values.push({ ...labelled, value });
      if (value && !isFreeText(shape) && isShort(value)) facts.push({ ...labelled, value });
      continue;
    }
    const claim = claimOf(scope, shape, given);
    if (claim) values.push({ ...labelled, ...claim });
    else blocks.push(...blockOf(scope, labelled, shape, given));
  }
  return [...valueBlocks(values, facts), ...blocks];
}

/** Short values stand side by side; among sentences, figures and choices do when there are some of them. */
function valueBlocks(values: readonly LabelledValue[], facts: readonly LabelledValue[]): readonly Block[] {
  if (values.length === 0) return [];
  const areShort = values.every(({ value, provenance }) => provenance === undefined && isShort(value));
  if (areShort) return [{ type: 'facts', values }];
  if (facts.length < 2) return [{ type: 'rows', values }];
  const labels = new Set(facts.map(({ label }) => label));
  return [
    { type: 'facts', values: facts },
    { type: 'rows', values: values.filter(({ label }) => !labels.has(label)) },
  ];
}

/** Text that an author wrote freely: no choice, no day, no name of something. */
function isFreeText(shape: Shape): boolean {
  if (shape.type === 'list') return isFreeText(shape.item);
  return shape.type === 'text' && !shape.meta.ref && !shape.meta.day;
}

/** The label of a field, whether it is ours, and where its concept is taught. */
export function labelOf(name: string, { meta }: Shape, { context }: FormScope): Labelled {
  const lesson = meta.method && lessonOf(context, meta.method)?.href;
  return {
    label: meta.label?.[context.lang] ?? name,
    ours: meta.ours === true,
    ...(lesson !== undefined && { lesson }),
  };
}

function blockOf(scope: FormScope, labelled: Labelled, shape: Shape, data: unknown): readonly Block[] {
  if (shape.type === 'list') {
    return shape.item.type === 'object' && Array.isArray(data)
      ? listBlock(scope, labelled, shape.item.fields, data as readonly Data[], blocksOf) // the schema took the data
      : [];
  }
  if (shape.type === 'record') return recordBlock(scope, labelled, shape, data as Data);
  if (shape.type !== 'object') return [];
  const given = data as Data;
  const scores = scoresOf(shape.fields, given, scope);
  if (scores) return scores.length === 0 ? [] : [{ ...labelled, type: 'scores', scores }];
  const matrix = matrixBlock(scope, labelled, shape.fields, given);
  if (matrix) return matrix;
  const blocks = blocksOf(scope, shape.fields, given);
  const provenance: Provenance | undefined = provenanceOf(scope, shape.fields, given);
  return blocks.length === 0 ? [] : [{ ...labelled, type: 'group', blocks, ...(provenance && { provenance }) }];
}

/** Named items: one line each when they hold one thing, else a table; keys with words of their own are shown. */
function recordBlock(
  scope: FormScope,
  labelled: Labelled,
  shape: Extract<Shape, { type: 'record' }>,
  data: Data,
): readonly Block[] {
  const { item, keys } = shape;
  if (item.type !== 'object' || Object.keys(data).length === 0) return [];
  if (keys.choices) {
    const fields = Object.entries(keys.choices).map(([name, label]): readonly [string, Shape] => [
      name,
      { ...item, meta: { ...item.meta, label } },
    ]);
    return matrixBlock(scope, labelled, fields, data) ?? [];
  }
  return listBlock(scope, labelled, item.fields, Object.values(data) as readonly Data[], blocksOf); // as above
}

/** A sentence with its provenance stands beside its label like any other value. */
function claimOf(
  scope: FormScope,
  shape: Shape,
  data: unknown,
): Pick<LabelledValue, 'value' | 'provenance'> | undefined {
  if (shape.type !== 'object') return undefined;
  const { fields } = shape;
  const [text, ...more] = fields.filter(([name]) => !isProvenance(name, fields));
  const provenance = provenanceOf(scope, fields, data as Data);
  if (!text || more.length > 0 || !provenance) return undefined;
  const value = valueOf(scope, text[1], (data as Data)[text[0]]);
  return value && { value, provenance };
}

/** Numbers on one scale, as bars; nothing when the object is no such list. */
function scoresOf(fields: Fields, data: Data, scope: FormScope): readonly Score[] | undefined {
  const [first] = fields;
  if (first?.[1].type !== 'number') return undefined;
  const { min, max } = first[1];
  if (min === undefined || max === undefined || max > 1000) return undefined;
  const isScale = fields.every(([, shape]) => shape.type === 'number' && shape.min === min && shape.max === max);
  if (!isScale) return undefined;
  return fields.flatMap(([name, shape]) => {
    const value = data[name];
    return typeof value === 'number' ? [{ ...labelOf(name, shape, scope), value, min, max }] : [];
  });
}
