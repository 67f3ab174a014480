import type { DataOf } from '#schemas/index.ts';
import type { Path } from '../parse/document.ts';
import type { TypedDocument } from '../validate/validate.ts';

/** The layers of the strategy map from its top, as the keys of `strategy.md` (method: G4, G5). */
const MAP_LAYERS = ['goals', 'strategies', 'tactics', 'needs'] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** A node of the strategy map with its name and place. */
export interface MapNode {
  readonly layer: MapLayer;
  readonly name: string;
  readonly path: Path;
  readonly node: DataOf<'strategy'>['goals'][string];
}

/** All nodes of the strategy map, from the goals down to the needs. */
export function mapNodes(strategy: TypedDocument<'strategy'>): readonly MapNode[] {
  return MAP_LAYERS.flatMap((layer) =>
    Object.entries(strategy.data[layer]).map(([name, node]) => ({ layer, name, path: [layer, name], node })),
  );
}
