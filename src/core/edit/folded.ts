import { isScalar, Scalar, visit } from 'yaml';
import type { FrontMatter } from './yaml-style.ts';

const TEXT_TAG = 'tag:yaml.org,2002:str';

/**
 * Keeps folded texts (`>`) in the lines that their author broke them into, however deep they come to stand: the writer
 * would join each paragraph to one line. A text with a hint of its own indentation goes the writer's way.
 */
export function keepFolds(front: FrontMatter): void {
  const kept = new Map<Scalar, { readonly value: unknown; readonly head: string; readonly lines: readonly string[] }>();
  visit(front.contents, {
    Scalar: (_, node) => {
      const token = node.type === Scalar.BLOCK_FOLDED && !node.comment ? node.srcToken : undefined;
      if (token?.type !== 'block-scalar') return;
      const head = token.props.map((prop) => (prop.type === 'block-scalar-header' ? prop.source : '')).join('');
      const lines = token.source.replace(/\n+$/, '').split('\n');
      const indent = /^ +/.exec(lines[0] ?? '')?.[0];
      const isEven = indent !== undefined && lines.every((line) => line.trim() === '' || line.startsWith(indent));
      if (/^>[-+]?$/.test(head) && head !== '>+' && isEven)
        kept.set(node, { value: node.value, head, lines: lines.map((line) => line.slice(indent.length).trimEnd()) });
    },
  });
  if (kept.size === 0) return;
  const { schema } = front;
  schema.tags = schema.tags.map((tag) =>
    tag.tag === TEXT_TAG && !tag.collection
      ? {
          ...tag,
          stringify: (item, context, ...given) => {
            const text = isScalar(item) && item.type === Scalar.BLOCK_FOLDED ? kept.get(item) : undefined;
            if (!text || text.value !== item.value || context.inFlow)
              return tag.stringify?.(item, context, ...given) ?? '';
            return [text.head, ...text.lines.map((line) => (line === '' ? '' : `${context.indent}${line}`))].join('\n');
          },
        }
      : tag,
  );
}
