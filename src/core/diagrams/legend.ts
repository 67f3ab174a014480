import { element, px, text } from './svg.ts';
import { textWidth } from './text-fit.ts';

/** What a sign of a picture means. */
export interface LegendItem {
  /** The sign, drawn from x 0 with its text line at the legend's baseline. */
  readonly sign: string;
  /** Where the label begins, in px from the sign's left edge. */
  readonly width: number;
  readonly label: string;
}

/** The measures of a legend's rows, in px. */
export interface LegendRows {
  readonly width: number;
  readonly row: number;
  readonly baseline: number;
  /** Space after an item. */
  readonly gap: number;
}

/** The items in as many rows as the width asks for, inside the picture so that they stay with every copy. */
export function drawLegend(
  items: readonly LegendItem[],
  { width, row, baseline, gap }: LegendRows,
): { readonly drawn: string; readonly height: number } {
  let [x, y] = [0, 0];
  const drawn = items.map((item) => {
    const needed = item.width + textWidth(item.label, 12.5);
    if (x > 0 && x + needed > width) [x, y] = [0, y + row];
    const at = `translate(${px(x)} ${px(y)})`;
    x += needed + gap;
    return element('g', { transform: at }, item.sign, text(item.label, item.width, baseline, 'legend-label'));
  });
  return { drawn: drawn.join(''), height: items.length === 0 ? 0 : y + row };
}
