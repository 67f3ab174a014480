import type { Lang } from '#schemas/field.ts';
import { buyingRole, influenceKind, stance } from '#schemas/vocabulary.ts';
import { mapWords, roleSign } from '../../text/map-words.ts';
import { element, px, text } from '../svg.ts';
import { textWidth } from '../text-fit.ts';
import { stanceClass, stanceSign } from './draw-stance.ts';
import type { InfluenceGraph, LineKind } from './model.ts';

const SIZE = 12.5;
const ROW = 24;
/** Width of a sign of the stance; the ring is as wide as a Chinese character wherever it is set. */
const SIGN = 14;

/** What the signs of a map mean, inside the picture so that it stays with every copy; as many rows as fit the width. */
export function influenceLegend(
  graph: InfluenceGraph,
  id: string,
  width: number,
  lang: Lang,
): { readonly svg: string; readonly height: number } {
  const rows = [roles(graph, lang), stances(graph, lang), lines(graph, id, lang)].flatMap((items) =>
    rowsOf(items, width),
  );
  return {
    svg: rows.map((items, row) => drawRow(items, row * ROW + 22)).join(''),
    height: rows.length * ROW + 12,
  };
}

/** The roles that somebody of the map plays. */
function roles({ cards }: InfluenceGraph, lang: Lang): readonly LegendItem[] {
  return buyingRole.names
    .filter((role) => cards.some((card) => card.roles.includes(role)))
    .map((role) => ({
      width: 24,
      draw: (x, y) =>
        element(
          'g',
          { class: 'badge' },
          element('rect', { x, y: y - 13, width: 18, height: 18, rx: 3 }),
          text(roleSign(role, lang), x + 9, y, 'badge-sign'),
        ),
      label: buyingRole.labels[role][lang],
    }));
}

/** Every stance, from support to opposition, and what the squares stand for. */
function stances({ cards }: InfluenceGraph, lang: Lang): readonly LegendItem[] {
  if (!cards.some((card) => card.stance !== undefined && !card.faint)) return [];
  const items = stance.names
    .toSorted((a, b) => Number(b) - Number(a))
    .map((name): LegendItem => {
      const sign = stanceSign(Number(name));
      return {
        width: 15 + sign.length * SIGN,
        draw: (x, y) =>
          element(
            'g',
            { class: `stance-${stanceClass(Number(name))}` },
            element('rect', { class: 'card-stance', x, y: y - 12, width: 5, height: 15 }),
            text(sign, x + 11, y, 'card-sign'),
          ),
        label: stance.labels[name][lang],
      };
    });
  return [...items, pips(mapWords(lang).influence)];
}

/** The kinds of line that the map has, and what their width says. */
function lines(graph: InfluenceGraph, id: string, lang: Lang): readonly LegendItem[] {
  const words = mapWords(lang);
  const kinds = (['reports', ...influenceKind.names] as const).filter((kind) =>
    graph.lines.some((line) => line.kind === kind),
  );
  const sample = (kind: LineKind, strength: number, x: number, y: number) =>
    element('path', {
      class: `map-line line-${kind} strength-${strength}`,
      d: `M${px(x)} ${px(y)}h30`,
      ...(kind !== 'reports' && { 'marker-end': `url(#${id}-${kind})` }),
      ...(kind === 'conflict' && { 'marker-start': `url(#${id}-conflict)` }),
    });
  const items = kinds.map((kind): LegendItem => ({
    width: 40,
    draw: (x, y) => sample(kind, 2, x, y - 4),
    label: kind === 'reports' ? words.reportsTo : influenceKind.labels[kind][lang],
  }));
  const shown = kinds.find((kind) => kind !== 'reports');
  if (shown === undefined) return items;
  return [
    ...items,
    {
      width: 116,
      draw: (x, y) => [1, 2, 3].map((n) => sample(shown, n, x + (n - 1) * 38, y - 4)).join(''),
      label: words.weakToStrong,
    },
  ];
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
