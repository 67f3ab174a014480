import fc, { type Arbitrary } from 'fast-check';
import { Document, isMap, isScalar, isSeq, Scalar, visit, type Node } from 'yaml';

/** Ways to write a text that says the same. */
const TYPES = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;

/** Front matter that says a value in any order and style that YAML has, with numbered comments in between. */
export function inAnyStyle(value: object): Arbitrary<string> {
  return fc.infiniteStream(fc.nat({ max: 99 })).map((numbers) => {
    const next = () => Number(numbers.next().value);
    const document = new Document(value);
    let comments = 0;
    const strew = (node: Node) => {
      if (next() < 4) node.commentBefore = ` before ${++comments}`;
      if (next() < 4) node.spaceBefore = true;
    };
    visit(document, {
      Pair: (_, { key }) => (isScalar(key) ? strew(key) : undefined),
      Scalar: (key, node) => {
        if (key !== 'key' && next() < 5 && !isLong(node)) node.comment = ` beside ${++comments}`;
        const types = key === 'key' ? TYPES.slice(0, 3) : TYPES;
        if (typeof node.value === 'string') node.type = types[next() % types.length] ?? Scalar.PLAIN;
      },
      Collection: (_, node) => {
        node.flow = next() < 20;
        if (isMap(node)) node.items = shuffled(node.items, next);
        if (isSeq<Node>(node)) for (const item of node.items) strew(item);
      },
    });
    const front = document.toString({ lineWidth: next() < 50 ? 0 : 60, indent: 2 + (next() % 4) });
    return `---\n${front.replace(/\n*$/, '\n')}---\n正文\n`;
  });
}

/** The numbered comments that a text holds. */
export function commentsIn(text: string): readonly string[] {
  return (text.match(/# (?:before|beside) \d+/g) ?? []).sort();
}

/** A comment beside a text of several lines stands at its head, where YAML has its own marks. */
function isLong({ value }: Scalar): boolean {
  return typeof value === 'string' && value.length > 40;
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
