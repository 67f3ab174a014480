import { element, px } from '../svg.ts';

/** The customer confirmed it: a tick of 9 px. */
export function tick(x: number, y: number): string {
  return element('path', { class: 'sign-tick', d: `M${px(x)} ${px(y + 5)}l3 3l6 -7` });
}

/** Nothing is there yet: a ring around its middle. */
export function ring(x: number, y: number): string {
  return element('circle', { class: 'sign-ring', cx: x, cy: y, r: 4 });
}
