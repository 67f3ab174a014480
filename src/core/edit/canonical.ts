import { isCollection, isMap, isScalar, isSeq, Scalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type * as z from 'zod';
import { keysOf, metaOf, schemaAt, unwrap } from '../validate/schema-walk.ts';
import type { FrontMatter } from './yaml-style.ts';

/** Longest list that stands on one line, in characters between its brackets. */
const MAX_LINE = 120;

/**
 * Puts front matter into the one order and style that this book is written in: keys as the schema lists them and unknown
 * ones behind, names of items in their author's order, mappings one key a line, lists of names and choices in
 * brackets, quotes only where a text would be taken for something else. Lists of texts stay as they are.
 */
export function canonise(front: FrontMatter, schema: z.ZodObject): void {
  tidy(front.contents, schema, schema, []);
}

function tidy(node: Node, root: z.ZodObject, schema: z.core.$ZodType | undefined, path: readonly string[]): void {
  const below = (child: unknown, step: string) => {
    const next = [...path, step];
    if (isCollection(child) || isScalar(child)) tidy(child, root, schemaAt(root, next), next);
  };
  if (isMap<Scalar>(node)) {
    order(node, schema ? keysOf(schema) : []);
    node.flow = node.items.length === 0;
    for (const { key, value } of node.items) {
      key.type = Scalar.PLAIN;
      below(value, String(key.value));
    }
    beginAtOnce(node.items[0]?.key);
  } else if (isSeq<Node>(node)) {
    for (const item of node.items) below(item, '0');
    node.flow = isOneLine(node, schema);
    if (node.flow) for (const item of node.items) item.spaceBefore = false;
    beginAtOnce(node.items[0]);
  } else if (isScalar(node)) unquote(node);
}

/** Known keys in the order of the schema, then the others as they stand. */
function order(map: YAMLMap<Scalar>, known: readonly string[]): void {
  const place = new Map(known.map((key, at) => [key, at]));
  const placeOf = ({ key }: Pair<Scalar>) => place.get(String(key.value)) ?? known.length;
  map.items.sort((a, b) => placeOf(a) - placeOf(b)); // the sort is stable
}

/** A collection does not begin with a blank line. */
function beginAtOnce(first: Node | undefined): void {
  if (first && !first.commentBefore) first.spaceBefore = false;
}

/** Names, choices and numbers stand in brackets while they fit; texts stand where their author put them. */
function isOneLine(list: YAMLSeq<Node>, schema: z.core.$ZodType | undefined): boolean {
  if (list.items.length === 0) return true;
  const words = list.items.map((item) => (isScalar(item) && isBare(item) ? String(item.value) : undefined));
  if (list.comment || words.includes(undefined) || words.join(', ').length > MAX_LINE) return false;
  return list.flow === true || (schema !== undefined && holdsNames(schema));
}

function isBare({ comment, commentBefore, value }: Scalar): boolean {
  return !comment && !commentBefore && !(typeof value === 'string' && value.includes('\n'));
}

function holdsNames(schema: z.core.$ZodType): boolean {
  const item = schemaAt(unwrap(schema), ['0']);
  if (!item) return false;
  const { ref, choices } = metaOf(item);
  return ref !== undefined || choices !== undefined || !isText(unwrap(item));
}

function isText(schema: z.core.$ZodType): boolean {
  // oxlint-disable-next-line no-underscore-dangle -- zod keeps the definition there
  return schema._zod.def.type === 'string';
}

/**
 * Takes quotes away, and the marks of a text of several lines from one that has a single line and no comment; the writer
 * puts quotes back where they are needed.
 */
function unquote(scalar: Scalar): void {
  const { type, value, srcToken, comment } = scalar;
  const isBlock = type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
  if (isBlock && srcToken?.type === 'block-scalar') {
    const isOne =
      !comment && typeof value === 'string' && !value.includes('\n') && !/\n./.test(srcToken.source.trimEnd());
    if (!isOne) return;
  }
  scalar.type = Scalar.PLAIN;
}
