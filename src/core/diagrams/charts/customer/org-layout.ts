import { wrap } from '../../text-fit.ts';
import type { OrgUnit } from './org-model.ts';

/** Space inside a unit's box and the heights of its lines, in px; a person's row is large enough to be touched. */
export const UNIT = { padding: 12, name: 18, duties: 17, person: 24 } as const;
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

/** Places every unit beside the middle of those below it; each keeps a strip of its own, so that nothing can overlap. */
export function placeOrg(units: readonly OrgUnit[]): PlacedOrg {
  const ids = new Set(units.map(({ id }) => id));
  const below = (id: string | undefined) =>
    units.filter(({ parent }) => (parent !== undefined && ids.has(parent) ? parent : undefined) === id);
  const levels = depth(below(undefined), below);
  const [boxWidth, gap] = levels > 3 ? [254, 34] : [312, 56];
  const placed: PlacedUnit[] = [];
  const place = (unit: OrgUnit, level: number, top: number): { readonly middle: number; readonly bottom: number } => {
    const box = size(unit, boxWidth);
    const children = below(unit.id);
    const inner = children.reduce((sum, child) => sum + stripOf(child, boxWidth, below) + ROW, -ROW);
    let next = top + Math.max(0, (box.height - inner) / 2);
    const middles = children.map((child) => {
      const { middle, bottom } = place(child, level + 1, next);
      next = bottom + ROW;
      return middle;
    });
    const bottom = top + Math.max(box.height, inner);
    const wanted = ((middles[0] ?? 0) + (middles.at(-1) ?? 0)) / 2 - box.height / 2;
    const y = middles.length === 0 ? top : Math.min(Math.max(wanted, top), bottom - box.height);
    placed.push({ ...box, x: level * (boxWidth + gap), y });
    return { middle: y + box.height / 2, bottom };
  };
  let top = 0;
  for (const root of below(undefined)) top = place(root, 0, top).bottom + ROW * 2;
  return { units: placed, boxWidth, gap, width: levels * (boxWidth + gap) - gap, height: top - ROW * 2 };
}

type Below = (id: string) => readonly OrgUnit[];

function depth(units: readonly OrgUnit[], below: Below): number {
  return Math.max(0, ...units.map(({ id }) => 1 + depth(below(id), below)));
}

/** The height that a unit takes with everything below it. */
function stripOf(unit: OrgUnit, boxWidth: number, below: Below): number {
  const inner = below(unit.id).reduce((sum, child) => sum + stripOf(child, boxWidth, below) + ROW, -ROW);
  return Math.max(size(unit, boxWidth).height, inner);
}

function size(unit: OrgUnit, boxWidth: number): Omit<PlacedUnit, 'x' | 'y'> {
  const inside = boxWidth - UNIT.padding * 2;
  const nameLines = wrap(unit.name, inside, 13, 2);
  const dutyLines = wrap(unit.duties, inside, 12.5, 3);
  const peopleAt = UNIT.padding + nameLines.length * UNIT.name + dutyLines.length * UNIT.duties + 4;
  const rows = Math.max(1, unit.people.length);
  return { unit, nameLines, dutyLines, peopleAt, height: peopleAt + rows * UNIT.person + 4 };
}
