import type { DataOf, Kind } from '#schemas/index.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from './model.ts';
import { planFields } from './plan-fields.ts';
import type { FormScope } from './references.ts';

/**
 * What a document has filled in, by its schema: every field of the method is visible without a page for each. Only
 * the named fields when there are any; what is not filled in is left out.
 */
export function formOf<K extends Kind>(
  scope: FormScope,
  kind: K,
  data: DataOf<K>,
  keys?: readonly (keyof DataOf<K> & string)[],
): readonly Block[] {
  const fields = planFields(kind);
  const wanted = keys ? keys.flatMap((key) => fields.filter(([name]) => name === key)) : fields;
  return blocksOf(scope, wanted, data);
}

/** Whether a form shows something that is our own addition, so that the page explains the mark once. */
export function hasOurs(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if ('ours' in block && block.ours) return true;
    switch (block.type) {
      case 'facts':
      case 'rows':
        return block.values.some(({ ours }) => ours);
      case 'scores':
        return block.scores.some(({ ours }) => ours);
      case 'table':
        return block.columns.some(({ ours }) => ours);
      case 'cards':
        return block.cards.some((card) => hasOurs(card.blocks));
      case 'group':
        return hasOurs(block.blocks);
    }
  });
}
