import { element, escapeXml, mapClass, px } from './svg.ts';

/** How a picture introduces itself; `id` is unique on its page. */
export interface PictureHead {
  readonly id: string;
  /** Class of the kind, for its colours: `funnel-chart`, `influence-map`. */
  readonly kind: string;
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** The outermost element of every picture: its size, its name and its description. */
export function picture(
  { id, kind, title, description, width, height }: PictureHead,
  ...children: readonly string[]
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: mapClass(kind, width),
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      width,
      height,
      role: 'group',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    element('title', { id: `${id}-title` }, escapeXml(title)),
    element('desc', { id: `${id}-desc` }, escapeXml(description)),
    ...children,
  );
}
