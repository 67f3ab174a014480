import { Document, isScalar, YAMLMap, type Pair } from 'yaml';
import { styled, YAML_STYLE, type FrontMatter } from './yaml-style.ts';

/** A key of the first level as it stood before an edit. */
interface Standing {
  /** Its lines to the letter, with the comments above it. */
  readonly lines: string;
  /** The same in our own style: what tells whether an edit has touched it. */
  readonly styled: string;
}

/** Front matter before an edit, so that what the edit leaves alone can be written again to the letter. */
export class Untouched {
  private readonly head: string;
  private readonly tail: string;
  private readonly standing: ReadonlyMap<Pair, Standing>;
  private readonly around: string;
  /** The whole is written in our style already. */
  private readonly isStyled: boolean;

  constructor(yaml: string, front: FrontMatter) {
    const { items } = front.contents;
    const starts = items.map((pair) => leadOf(yaml, lineStart(yaml, startOf(pair))));
    const first = items[0] === undefined ? yaml.length : headOf(yaml, front, lineStart(yaml, startOf(items[0])));
    const end = Math.max(first, leadOf(yaml, yaml.length));
    this.head = yaml.slice(0, first);
    this.tail = yaml.slice(end);
    this.around = aroundOf(front);
    this.standing = new Map(
      items.map((pair, at) => [
        pair,
        { lines: yaml.slice(at === 0 ? first : starts[at], starts[at + 1] ?? end), styled: styledPair(pair, front) },
      ]),
    );
    this.isStyled = yaml === styled(front);
  }

  /** The front matter as it is now, each untouched key in its old lines. */
  write(front: FrontMatter): string {
    if (this.isStyled || aroundOf(front) !== this.around) return styled(front);
    const pairs = front.contents.items.map((pair) => {
      const now = styledPair(pair, front);
      const before = this.standing.get(pair);
      return before?.styled === now ? before.lines : now;
    });
    return [this.head, ...pairs, this.tail].map(endLine).join('');
  }
}

function styledPair(pair: Pair, { schema }: FrontMatter): string {
  const map = new YAMLMap();
  map.items.push(pair);
  const alone = new Document(map);
  alone.schema = schema;
  return alone.toString(YAML_STYLE);
}

/** Comments that belong to no key. */
function aroundOf({ commentBefore, comment, contents }: FrontMatter): string {
  return JSON.stringify([commentBefore, comment, contents.commentBefore, contents.comment]);
}

function startOf({ key }: Pair): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}

function lineStart(yaml: string, at: number): number {
  return at === 0 ? 0 : yaml.lastIndexOf('\n', at - 1) + 1;
}

/** Where the comment of the whole ends: at the last blank line above the first key. */
function headOf(yaml: string, { commentBefore }: FrontMatter, line: number): number {
  return commentBefore ? Math.max(0, yaml.lastIndexOf('\n\n', line - 1) + 2) : 0;
}

/** Where the comments and blank lines above a line begin. */
function leadOf(yaml: string, line: number): number {
  let lead = line;
  while (lead > 0) {
    const above = lineStart(yaml, lead - 1);
    if (!/^(?:#.*|[ \t]*)$/.test(yaml.slice(above, lead - 1))) break;
    lead = above;
  }
  return lead;
}

function endLine(lines: string): string {
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}
