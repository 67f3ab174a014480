import type { Point } from '../graphviz.ts';
import type { Box } from './rows.ts';

/** Where on a card's edge lines of influence may end; the middle belongs to reporting lines. */
const SLOTS = [0.18, 0.82, 0.32, 0.68, 0.25, 0.75, 0.4, 0.6] as const;

type Side = 'top' | 'bottom' | 'left' | 'right';
interface End {
  readonly box: Box;
  readonly side: Side;
}

/** Gives each line its own place on a card's edge, the free one nearest to where the line goes. */
export class SlotKeeper {
  private readonly taken = new Map<Box, Map<Side, Set<number>>>();

  take({ box, side }: End, towards: Box): Point {
    const sides = this.taken.get(box) ?? new Map<Side, Set<number>>();
    this.taken.set(box, sides);
    const used = sides.get(side) ?? new Set<number>();
    sides.set(side, used);
    if (side === 'left' || side === 'right') {
      const slot = [0.5, 0.3, 0.7, 0.2, 0.8].find((candidate) => !used.has(candidate)) ?? 0.5;
      used.add(slot);
      return { x: side === 'left' ? box.x : box.x + box.width, y: box.y + box.height * slot };
    }
    const goesRight = towards.x + towards.width / 2 >= box.x + box.width / 2;
    const ranked = SLOTS.filter((slot) => slot > 0.5 === goesRight);
    const slot = [...ranked, ...SLOTS].find((candidate) => !used.has(candidate)) ?? 0.82;
    used.add(slot);
    return { x: box.x + box.width * slot, y: side === 'top' ? box.y : box.y + box.height };
  }
}
