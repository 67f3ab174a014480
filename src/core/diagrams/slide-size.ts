import type { Figure } from './figure.ts';

/** The largest picture, in px of its own, whose words are still read on a slide that shares its width with words. */
const LARGEST = { width: 1200, height: 760 } as const;

/** Whether a picture can be read from the back row; a long chart stays on its page. */
export function fitsSlide({ svg }: Pick<Figure, 'svg'>): boolean {
  const [, width, height] = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(width) <= LARGEST.width && Number(height) <= LARGEST.height;
}
