import { wrap } from '../../text-fit.ts';
import type { OrgUnit } from './org-model.ts';

/** Space inside a unit's box and the heights of its lines, in px; a person's row is large enough to be touched. */
export const UNIT = { padding: 12, name: 18, duties: 17, person: 24 } as const;
/** Where lines meet a box, from its top: beside the first line of its name. */
export const MEETS = UNIT.padding + UNIT.name / 2;
const ROW = 12;

/** A unit's box with its lines and place. */
export interface PlacedUnit {
  readonly unit: OrgUnit;
  readonly nameLines: readonly string[];
  readonly dutyLines: readonly string[];
  /** Where the rows of people begin, from the top of the box. */
  readonly peopleAt: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** The boxes of the chart, from left to right by their level. */
export interface PlacedOrg {
  readonly units: readonly PlacedUnit[];
  readonly boxWidth: number;
  readonly gap: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Places every unit level with the first of those below it, so that the picture begins with the highest one on a screen
 * of any size; each keeps a strip of its own, so that nothing can overlap.
 */
export function placeOrg(units: readonly OrgUnit[]): PlacedOrg {
  const ids = new Set(units.map(({ id }) => id));
  const below = (id: string | undefined) =>
    units.filter(({ parent }) => (parent !== undefined && ids.has(parent) ? parent : undefined) === id);
  const levels = depth(below(undefined), below);
  const [boxWidth, gap] = levels > 3 ? [254, 34] : [312, 56];
  const placed: PlacedUnit[] = [];
  /** Says where the strip of the unit ends. */
  const place = (unit: OrgUnit, level: number, top: number): number => {
    const box = size(unit, boxWidth);
    placed.push({ ...box, x: level * (boxWidth + gap), y: top });
    const end = below(unit.id).reduce((next, child) => place(child, level + 1, next) + ROW, top) - ROW;
    return Math.max(top + box.height, end);
  };
  let top = 0;
  for (const root of below(undefined)) top = place(root, 0, top) + ROW * 2;
  return { units: placed, boxWidth, gap, width: levels * (boxWidth + gap) - gap, height: top - ROW * 2 };
}

type Below = (id: string) => readonly OrgUnit[];

function depth(units: readonly OrgUnit[], below: Below): number {
  return Math.max(0, ...units.map(({ id }) => 1 + depth(below(id), below)));
}

function size(unit: OrgUnit, boxWidth: number): Omit<PlacedUnit, 'x' | 'y'> {
  const inside = boxWidth - UNIT.padding * 2;
  const nameLines = wrap(unit.name, inside, 13, 2);
  const dutyLines = wrap(unit.duties, inside, 12.5, 3);
  const peopleAt = UNIT.padding + nameLines.length * UNIT.name + dutyLines.length * UNIT.duties + 4;
  const rows = Math.max(1, unit.people.length);
  return { unit, nameLines, dutyLines, peopleAt, height: peopleAt + rows * UNIT.person + 4 };
}
