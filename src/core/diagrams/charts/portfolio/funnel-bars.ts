import { funnelState } from '#schemas/vocabulary.ts';
import type { FunnelState } from '../../../measures/funnel.ts';
import { element, px } from '../../svg.ts';

/** A part of a bar by funnel state, as a share of the widest bar, 0–1. */
export type BarParts = Readonly<Record<FunnelState, number>>;

/** Where a bar of the funnel lies; `half` is half its width. */
export interface FunnelBar {
  readonly cx: number;
  readonly top: number;
  readonly bottom: number;
  readonly half: number;
}

/** Least width of a bar that holds something, in px: a small amount stays to be seen. */
const LEAST = 3;

/** A bar about the middle line, from search to best; nothing where it is empty. */
export function funnelBar({ cx, top, bottom, half }: FunnelBar, parts: BarParts): string {
  const total = funnelState.names.reduce((sum, state) => sum + parts[state], 0);
  if (total === 0) return '';
  let x = cx - half;
  return funnelState.names
    .map((state) => {
      const width = (parts[state] / total) * half * 2;
      if (width === 0) return '';
      const drawn = element('rect', { class: `fs-${state}`, x, y: top, width, height: bottom - top });
      x += width;
      return drawn;
    })
    .join('');
}

/** Half the width of a bar that holds this share of the widest one. */
export function halfWidth(share: number, widest: number): number {
  return share === 0 ? 0 : Math.max(LEAST, share * widest) / 2;
}

/** The wall of the funnel from each bar to the next, so that its outline is seen. */
export function funnelWall(bars: readonly FunnelBar[]): string {
  return bars
    .slice(1)
    .map((to, at) => {
      const from = bars[at] ?? to;
      const corners = [
        [from.cx - from.half, from.bottom],
        [from.cx + from.half, from.bottom],
        [to.cx + to.half, to.top],
        [to.cx - to.half, to.top],
      ];
      return element('path', {
        class: 'funnel-wall',
        d: `M${corners.map(([x = 0, y = 0]) => `${px(x)} ${px(y)}`).join('L')}Z`,
      });
    })
    .join('');
}

/** Height of one band of a small funnel and of the wall below it, in px. */
const BAND = 16;
const WALL = 9;

/** Height of a small funnel, in px. */
export const SMALL_HEIGHT = 3 * BAND + 2 * WALL;

/** Middle of each band of a small funnel, from its top, in px. */
export function bandMiddle(at: number): number {
  return at * (BAND + WALL) + BAND / 2;
}

/** A funnel of three bands, one for each state, about `cx`; the widest band is `width` wide. */
export function smallFunnel(shares: BarParts, cx: number, y: number, width: number): string {
  const widest = Math.max(...funnelState.names.map((state) => shares[state]));
  const bars = funnelState.names.map((state, at) => ({
    cx,
    top: y + at * (BAND + WALL),
    bottom: y + at * (BAND + WALL) + BAND,
    half: widest === 0 ? 0 : halfWidth(shares[state] / widest, width),
  }));
  const none: BarParts = { search: 0, in: 0, best: 0 };
  const drawn = funnelState.names.map((state, at) => {
    const bar = bars[at];
    return bar ? funnelBar(bar, { ...none, [state]: shares[state] }) : '';
  });
  return funnelWall(bars) + drawn.join('');
}
