import type { Identity } from './kind-of.ts';
import type { Outline } from './outline.ts';
import type { Front } from './front.ts';
import type { YamlNode } from './yaml-node.ts';
import type { Span } from '../source/source-file.ts';

/** Steps from the front matter's root to a value: keys and list indexes. */
export type Path = readonly (string | number)[];

/** A file whose fences, YAML and body could be read; nothing is known yet of its meaning. */
export interface ParsedDocument extends Identity {
  readonly stage: 'parsed';
  readonly path: string;
  readonly text: string;
  readonly front: Front;
  readonly body: string;
  readonly bodyStart: number;
  readonly outline: Outline;
}

/** Just what is needed to point into a document's front matter. */
export type Located = Pick<ParsedDocument, 'path' | 'front'>;

/** A step as zod names it. */
export function toStep(step: PropertyKey): string | number {
  return typeof step === 'symbol' ? String(step) : step;
}

/** The node at a path, or nothing when the author did not write it. */
export function nodeAt(tree: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = tree;
  for (const step of path) {
    if (node?.type === 'map') node = node.entries.get(String(step))?.node;
    else if (node?.type === 'list' && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return node;
}

/** The place of a value; of the key that should hold it when it is absent; of line 1 at last. */
export function spanOf(document: Located, path: Path): Span {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(document.front.tree, path.slice(0, length));
    if (!node) continue;
    const scalarWithText = node.type === 'scalar' && node.end > node.start;
    if (length === path.length && scalarWithText) return { file: document.path, start: node.start, end: node.end };
    const key = keySpan(document, path.slice(0, length));
    return key ?? { file: document.path, start: node.start, end: Math.min(node.start + 1, node.end) };
  }
  return { file: document.path, start: 0, end: 0 };
}

/** The place of the key at the end of a path; a list item gives its first character. */
export function keySpan(document: Located, path: Path): Span | undefined {
  const parent = nodeAt(document.front.tree, path.slice(0, -1));
  const last = path.at(-1);
  if (parent?.type === 'list') {
    const item = typeof last === 'number' ? parent.items[last] : undefined;
    return item && { file: document.path, start: item.start, end: Math.min(item.start + 1, item.end) };
  }
  const entry = parent?.type === 'map' ? parent.entries.get(String(last)) : undefined;
  return entry && { file: document.path, start: entry.keyStart, end: entry.keyEnd };
}

/**
 * The steps to the value that an offset of the file lies in, or whose key it lies in: `spanOf` the other way round.
 * Empty for the fence, for the body, and for what stands beside every key.
 */
export function pathAt({ front }: Located, offset: number): Path {
  const path: (string | number)[] = [];
  let node: YamlNode | undefined = front.tree;
  while (node) {
    const below: Step | undefined = stepAt(node, offset);
    if (!below) break;
    path.push(below.step);
    node = below.node;
  }
  return path;
}

interface Step {
  readonly step: string | number;
  /** Absent when the offset lies in the key: nothing deeper is meant. */
  readonly node?: YamlNode;
}

function stepAt(node: YamlNode, offset: number): Step | undefined {
  const within = (start: number, end: number) => start <= offset && offset < end;
  if (node.type === 'map') {
    for (const [step, { keyStart, keyEnd, node: value }] of node.entries) {
      if (within(keyStart, keyEnd)) return { step };
      if (within(value.start, value.end)) return { step, node: value };
    }
  } else if (node.type === 'list') {
    const step = node.items.findIndex(({ start, end }) => within(start, end));
    const item = node.items[step];
    if (item) return { step, node: item };
  }
  return undefined;
}
