import type { Kind } from '#schemas/index.ts';
import { kindShape, type ObjectShape } from '../../validate/schema-shape.ts';

/** Tells the build which texts the training edition may show: nothing that a reader of the plan decides by. */
const FOR_THE_BUILD = 'training';

/** The fields of a kind that say something of the account, in the order of the schema. */
export function planFields(kind: Kind): ObjectShape['fields'] {
  return kindShape(kind).fields.filter(([name]) => name !== FOR_THE_BUILD);
}
