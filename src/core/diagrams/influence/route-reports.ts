import { px } from '../svg.ts';
import type { Point } from '../graphviz.ts';
import type { InfluenceLine } from './model.ts';
import { rounded, type Box, type Rows } from './rows.ts';

/** Distance of a manager's bus from the cards above it, and of two buses from each other, in px. */
export const BUS = { first: 16, step: 6 } as const;
/** Least distance of a passing line from a card, in px. */
const CLEAR = 12;

/**
 * Routes reporting lines as an organisation chart does: down from the manager, along a bus of its own, down to
 * the report. A line that passes a row takes the free gap nearest to its end, so it never runs behind a card.
 */
export function routeReports(
  lines: readonly InfluenceLine[],
  boxes: ReadonlyMap<string, Box>,
  rows: Rows,
): ReadonlyMap<string, string> {
  const buses = new Map<number, string[]>();
  const routed = new Map<string, string>();
  for (const { id, from, to } of lines) {
    const [manager, report] = [boxes.get(from), boxes.get(to)];
    if (!manager || !report) continue;
    const start = { x: manager.x + manager.width / 2, y: manager.y + manager.height };
    const end = { x: report.x + report.width / 2, y: report.y };
    if (report.row <= manager.row) {
      routed.set(id, `M${px(start.x)} ${px(start.y)}L${px(end.x)} ${px(end.y)}`);
      continue;
    }
    const corners: Point[] = [start];
    let x = start.x;
    for (let row = manager.row; row < report.row; row++) {
      const y = rows.bottom(row) + BUS.first + busOf(buses, row, from) * BUS.step;
      const next = row + 1 < report.row ? rows.gap(row + 1, end.x, CLEAR) : end.x;
      corners.push({ x, y }, { x: next, y });
      x = next;
    }
    corners.push(end);
    routed.set(id, rounded(corners));
  }
  return routed;
}

/** The number of the manager's bus below a row: each manager has its own. */
function busOf(buses: Map<number, string[]>, row: number, manager: string): number {
  const managers = buses.get(row) ?? [];
  buses.set(row, managers);
  if (!managers.includes(manager)) managers.push(manager);
  return managers.indexOf(manager);
}
