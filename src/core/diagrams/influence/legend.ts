import type { Lang } from '#schemas/field.ts';
import { buyingRole, influenceKind, stance } from '#schemas/vocabulary.ts';
import { mapWords, roleSign } from '../../text/map-words.ts';
import { element, text } from '../svg.ts';
import { textWidth } from '../text-fit.ts';
import { stanceClass, stanceSign } from './draw-stance.ts';

const SIZE = 12.5;
const ROW = 24;

/** What the signs of the map mean, inside the picture so that it stays with every copy; as many rows as fit the width. */
export function influenceLegend(
  id: string,
  width: number,
  lang: Lang,
): { readonly svg: string; readonly height: number } {
  const words = mapWords(lang);
  const roles = buyingRole.names.map((role) => ({
    width: 24,
    draw: (x: number, y: number) =>
      element(
        'g',
        { class: 'badge' },
        element('rect', { x, y: y - 13, width: 18, height: 18, rx: 3 }),
        text(roleSign(role, lang), x + 9, y, 'badge-sign'),
      ),
    label: buyingRole.labels[role][lang],
  }));
  const stances = stance.names
    .toSorted((a, b) => Number(b) - Number(a))
    .map((name) => ({
      width: 36,
      draw: (x: number, y: number) =>
        element(
          'g',
          { class: `stance-${stanceClass(Number(name))}` },
          element('rect', { class: 'card-stance', x, y: y - 12, width: 5, height: 15 }),
          text(stanceSign(Number(name)), x + 9, y, 'card-sign'),
        ),
      label: stance.labels[name][lang],
    }));
  const lines = (['reports', ...influenceKind.names] as const).map((kind) => ({
    width: 40,
    draw: (x: number, y: number) =>
      element('path', {
        class: `map-line line-${kind} strength-2`,
        d: `M${x} ${y - 4}H${x + 32}`,
        ...(kind !== 'reports' && { 'marker-end': `url(#${id}-${kind})` }),
        ...(kind === 'conflict' && { 'marker-start': `url(#${id}-conflict)` }),
      }),
    label: kind === 'reports' ? words.reportsTo : influenceKind.labels[kind][lang],
  }));
  const rows = [roles, stances, [...lines, pips(words.influence)]].flatMap((items) => rowsOf(items, width));
  return {
    svg: rows.map((items, row) => drawRow(items, row * ROW + 22)).join(''),
    height: rows.length * ROW + 12,
  };
}

/** The items in rows of the width. */
function rowsOf(items: readonly LegendItem[], width: number): readonly (readonly LegendItem[])[] {
  const rows: LegendItem[][] = [];
  let used = 0;
  for (const item of items) {
    const wide = widthOf(item);
    const last = rows.at(-1);
    if (last && used + wide <= width) last.push(item);
    else {
      rows.push([item]);
      used = 0;
    }
    used += wide;
  }
  return rows;
}

/** The width of an item with the space after it. */
function widthOf({ width, label }: LegendItem): number {
  return width + textWidth(label, SIZE) + 18;
}

interface LegendItem {
  readonly width: number;
  readonly draw: (x: number, y: number) => string;
  readonly label: string;
}

function pips(label: string): LegendItem {
  return {
    width: 34,
    draw: (x, y) =>
      [0, 1, 2]
        .map((step) =>
          element('rect', { class: step < 2 ? 'pip' : 'pip is-off', x: x + step * 9, y: y - 8, width: 7, height: 7 }),
        )
        .join(''),
    label,
  };
}

function drawRow(items: readonly LegendItem[], y: number): string {
  let x = 0;
  return items
    .map((item) => {
      const drawn = item.draw(x, y) + text(item.label, x + item.width, y, 'legend-label');
      x += widthOf(item);
      return drawn;
    })
    .join('');
}
