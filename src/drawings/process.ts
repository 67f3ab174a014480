import type { Drawn } from '#core/parse/diagram.ts';
import { startApart } from './apart.ts';
import type { Drawer } from './draw-each.ts';

/** Starts a process that draws diagrams. */
export async function startProcess(): Promise<Drawer> {
  const { ask, stop } = await startApart<{ readonly source: string }, Drawn>('./child.ts');
  return { stop, draw: (source) => ask({ source }) };
}
