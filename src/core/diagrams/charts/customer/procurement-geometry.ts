import type { Span } from './procurement-model.ts';

/** Widths of the lanes' names, of a step and of the time after signing, in px. */
export const LANE = { label: 128, step: 149, after: 108, inset: 10, margin: 10 } as const;

/** Where a column begins. */
export function columnAt(column: number): number {
  return LANE.margin + LANE.label + column * LANE.step;
}

/** Left edge and width of what spans some columns. */
export function spanOf({ from, to }: Span, steps: number): { readonly x: number; readonly width: number } {
  const end = to < steps ? columnAt(to + 1) : columnAt(steps) + LANE.after;
  return { x: columnAt(from) + 6, width: end - columnAt(from) - 12 };
}
