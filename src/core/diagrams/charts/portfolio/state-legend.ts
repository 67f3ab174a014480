import { funnelState } from '#schemas/vocabulary.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import type { FigureContext } from '../../figure.ts';
import { element, text } from '../../svg.ts';
import { textWidth } from '../../text-fit.ts';

const SWATCH = 22;
const GAP = 26;

/** What the three tones of a funnel mean, in one line about `cx`, with the bounds that the settings give. */
export function stateLegend(cx: number, y: number, { book, lang }: Pick<FigureContext, 'book' | 'lang'>): string {
  const words = portfolioWords(lang);
  const { enters, best } = book.settings.data.funnel;
  const bounds = { search: words.below(enters), in: words.between(enters, best), best: words.above(best) };
  const items = funnelState.names.map((state) => ({
    state,
    label: `${funnelState.labels[state][lang]} ${bounds[state]}`,
  }));
  const widths = items.map(({ label }) => SWATCH + textWidth(label, 12.5) + GAP);
  let x = cx - (widths.reduce((sum, width) => sum + width, 0) - GAP) / 2;
  return items
    .map(({ state, label }, at) => {
      const drawn =
        element('rect', { class: `fs-${state}`, x, y: y - 11, width: 15, height: 13 }) +
        text(label, x + SWATCH, y, 'legend-label');
      x += widths[at] ?? 0;
      return drawn;
    })
    .join('');
}
