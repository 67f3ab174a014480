import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import type { Lang } from '#schemas/field.ts';
import type { Kind } from '#schemas/index.ts';
import { YAML_STYLE } from '../edit/yaml-style.ts';
import { kindShape, type ObjectShape, type Shape } from '../validate/schema-shape.ts';
import type { Answers } from './answers.ts';
import { hintOf } from './hint.ts';

/** What a value is written with. */
interface Writing {
  readonly document: Document;
  readonly lang: Lang;
  /** Comments stand for the keys that are left out. */
  readonly hints: boolean;
}

/** A group of fields, and the hints that stand behind its last key. */
interface Group {
  readonly map: YAMLMap;
  readonly behind: string;
}

/**
 * Answers as front matter: keys in the schema's order, a comment for each optional one that is left out. An answer of
 * `null` is a value that waits: its key stands there with a hint behind it.
 */
export function frontOf(kind: Kind, answers: Answers, lang: Lang): string {
  const document = new Document();
  const { map, behind } = groupOf(kindShape(kind), answers, { document, lang, hints: true });
  if (map.items.length === 0) return `${behind.replace(/^/gm, '#')}\n`;
  document.contents = map;
  if (behind !== '') document.comment = behind;
  return document.toString(YAML_STYLE);
}

function groupOf({ fields }: ObjectShape, held: Readonly<Record<string, unknown>>, writing: Writing): Group {
  const map = new YAMLMap();
  let left: string[] = [];
  const add = (name: string, value: Node): void => {
    const key = new Scalar(name);
    if (left.length > 0) key.commentBefore = left.join('\n');
    left = [];
    map.items.push(new Pair(key, value));
  };
  for (const [name, shape] of fields) {
    const value = Object.hasOwn(held, name) ? held[name] : undefined;
    if (value !== undefined) add(name, nodeOf(shape, value, writing));
    else if (writing.hints && shape.isOptional) left.push(` ${name}:  # ${hintOf(shape, writing.lang)}`);
  }
  const known = new Set(fields.map(([name]) => name));
  for (const [name, value] of Object.entries(held)) {
    if (!known.has(name)) add(name, writing.document.createNode(value));
  }
  return { map, behind: left.join('\n') };
}

/**
 * A group inside another. Its last hints stand above its last key: below it, a hint of the outer group that follows would
 * be taken for one of the inner.
 */
function innerGroup(shape: ObjectShape, held: Readonly<Record<string, unknown>>, writing: Writing): YAMLMap {
  const { map, behind } = groupOf(shape, held, writing);
  const last = map.items.at(-1)?.key;
  if (behind !== '' && last instanceof Scalar) {
    last.commentBefore = [last.commentBefore ?? '', behind].filter((hints) => hints !== '').join('\n');
  }
  return map;
}

function nodeOf(shape: Shape, value: unknown, writing: Writing): Node {
  if (value === null) return blank(shape, writing);
  if (shape.type === 'object' && isFields(value)) return innerGroup(shape, value, writing);
  if (shape.type === 'record' && isFields(value)) {
    const map = new YAMLMap();
    for (const [at, [name, item]] of Object.entries(value).entries()) {
      map.items.push(new Pair(new Scalar(name), nodeOf(shape.item, item, inItem(writing, at))));
    }
    return map;
  }
  if (shape.type === 'list' && Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map((item: unknown, at) => nodeOf(shape.item, item, inItem(writing, at)));
    // Names stand on one line, sentences each on their own: so does the demo book.
    list.flow = shape.item.type === 'choice' || shape.item.meta.ref !== undefined;
    return list;
  }
  return writing.document.createNode(value);
}

/** A value that waits to be filled in: nothing, with its hint behind it. */
function blank(shape: Shape, { lang, hints }: Writing): Scalar {
  const value = new Scalar<null>(null);
  value.source = '';
  if (hints) value.comment = ` ${hintOf(shape, lang)}`;
  return value;
}

/** The first item explains what the others could hold. */
function inItem(writing: Writing, at: number): Writing {
  return { ...writing, hints: writing.hints && at === 0 };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
