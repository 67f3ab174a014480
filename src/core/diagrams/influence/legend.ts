import type { Lang } from '#schemas/field.ts';
import { buyingRole, influenceKind, stance } from '#schemas/vocabulary.ts';
import { mapWords, roleSign } from '../../text/map-words.ts';
import { drawLegend, type LegendItem } from '../legend.ts';
import { element, px, text } from '../svg.ts';
import { stanceClass, stanceSign } from './draw-stance.ts';
import type { InfluenceGraph, LineKind } from './model.ts';

const ROW = 24;
const BASELINE = 22;
/** Width of a sign of the stance; the ring is as wide as a Chinese character wherever it is set. */
const SIGN = 14;

/** The signs that a map needs words for. */
export interface MapSigns {
  readonly roles: readonly BuyingRole[];
  readonly hasStances: boolean;
  readonly lines: readonly LineKind[];
}

type BuyingRole = (typeof buyingRole.names)[number];

/** Every kind of line, reporting first. */
const LINES: readonly LineKind[] = ['reports', ...influenceKind.names];

/** All signs there are: the legend of a map that is still to be drawn. */
export const ALL_SIGNS: MapSigns = { roles: buyingRole.names, hasStances: true, lines: LINES };

/** The signs that stand on a map. */
export function signsOn({ cards, lines }: InfluenceGraph): MapSigns {
  return {
    roles: buyingRole.names.filter((role) => cards.some((card) => card.roles.includes(role))),
    hasStances: cards.some((card) => card.stance !== undefined && !card.faint),
    lines: LINES.filter((kind) => lines.some((line) => line.kind === kind)),
  };
}

/** What the signs of a map mean, inside the picture so that it stays with every copy; as many rows as fit the width. */
export function influenceLegend(
  signs: MapSigns,
  id: string,
  width: number,
  lang: Lang,
): { readonly svg: string; readonly height: number } {
  let height = 0;
  const groups = [roleItems(signs, lang), stanceItems(signs, lang), lineItems(signs, id, lang)].map((items) => {
    const legend = drawLegend(items, { width, row: ROW, baseline: BASELINE, gap: 18 });
    const placed = element('g', { transform: `translate(0 ${px(height)})` }, legend.drawn);
    height += legend.height;
    return placed;
  });
  return { svg: groups.join(''), height: height + 12 };
}

function roleItems({ roles }: MapSigns, lang: Lang): readonly LegendItem[] {
  return roles.map((role) => ({
    width: 24,
    sign: element(
      'g',
      { class: 'badge' },
      element('rect', { x: 0, y: BASELINE - 13, width: 18, height: 18, rx: 3 }),
      text(roleSign(role, lang), 9, BASELINE, 'badge-sign'),
    ),
    label: buyingRole.labels[role][lang],
  }));
}

/** Every stance, from support to opposition, and what the squares stand for. */
function stanceItems({ hasStances }: MapSigns, lang: Lang): readonly LegendItem[] {
  if (!hasStances) return [];
  const items = stance.names
    .toSorted((a, b) => Number(b) - Number(a))
    .map((name): LegendItem => {
      const sign = stanceSign(Number(name));
      return {
        width: 15 + sign.length * SIGN,
        sign: element(
          'g',
          { class: `stance-${stanceClass(Number(name))}` },
          element('rect', { class: 'card-stance', x: 0, y: BASELINE - 12, width: 5, height: 15 }),
          text(sign, 11, BASELINE, 'card-sign'),
        ),
        label: stance.labels[name][lang],
      };
    });
  return [...items, pips(mapWords(lang).influence)];
}

/** The kinds of line that the map has, and what their width says. */
function lineItems({ lines }: MapSigns, id: string, lang: Lang): readonly LegendItem[] {
  const words = mapWords(lang);
  const sample = (kind: LineKind, strength: number, x = 0) =>
    element('path', {
      class: `map-line line-${kind} strength-${strength}`,
      d: `M${px(x)} ${BASELINE - 4}h30`,
      ...(kind !== 'reports' && { 'marker-end': `url(#${id}-${kind})` }),
      ...(kind === 'conflict' && { 'marker-start': `url(#${id}-conflict)` }),
    });
  const items = lines.map((kind): LegendItem => ({
    width: 40,
    sign: sample(kind, 2),
    label: kind === 'reports' ? words.reportsTo : influenceKind.labels[kind][lang],
  }));
  const shown = lines.find((kind) => kind !== 'reports');
  if (shown === undefined) return items;
  return [
    ...items,
    {
      width: 116,
      sign: [1, 2, 3].map((n) => sample(shown, n, (n - 1) * 38)).join(''),
      label: words.weakToStrong,
    },
  ];
}

function pips(label: string): LegendItem {
  return {
    width: 34,
    sign: [0, 1, 2]
      .map((step) =>
        element('rect', { class: step < 2 ? 'pip' : 'pip is-off', x: step * 9, y: BASELINE - 8, width: 7, height: 7 }),
      )
      .join(''),
    label,
  };
}
