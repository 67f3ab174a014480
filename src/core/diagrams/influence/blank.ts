import type { Lang } from '#schemas/field.ts';
import { layer, layerValue } from '#schemas/vocabulary.ts';
import { mapWords } from '../../text/map-words.ts';
import { picture } from '../picture.ts';
import { element, px, text } from '../svg.ts';
import { textWidth } from '../text-fit.ts';
import { BLANK_CARD, blankCard, specimenCard } from './blank-card.ts';
import { markers } from './draw.ts';
import { ALL_SIGNS, influenceLegend } from './legend.ts';

/** The picture, as a sheet of paper turned sideways has room for it, and a band of it, in px. */
const WIDTH = 1240;
const BAND = { height: 132, gap: 4, cards: 22 } as const;
/** Cards to each band; the last stands outside the customer. */
const ACROSS = 7;
const STEP = WIDTH / ACROSS;
/** The card that shows what goes where, with the words beside it. */
const SPECIMEN = { before: 56, width: 360 } as const;

/** A map to be drawn: the four layers with empty cards, those outside the customer, and every sign there is. */
export function blankInfluence(id: string, title: string, lang: Lang): string {
  const words = mapWords(lang);
  const top = 4;
  const bottom = top + layer.names.length * (BAND.height + BAND.gap);
  const legend = influenceLegend(ALL_SIGNS, id, WIDTH - SPECIMEN.width - 16, lang);
  const outside = WIDTH - STEP;
  const height = bottom + Math.max(legend.height, BLANK_CARD.height + 8) + 4;
  return picture(
    { id, kind: 'influence-map', title, description: title, width: WIDTH, height },
    markers(id),
    ...layer.names.map((name, at) => {
      const y = top + at * (BAND.height + BAND.gap);
      const label = layer.labels[name][lang];
      return element(
        'g',
        {},
        element('rect', { class: 'map-band', x: 0, y, width: WIDTH, height: BAND.height }),
        text(label, 12, y + 16, 'map-band-label'),
        text(layerValue.labels[name][lang], 24 + textWidth(label, 14), y + 16, 'map-band-note'),
        ...Array.from({ length: ACROSS }, (_, place) =>
          blankCard(place * STEP + (STEP - BLANK_CARD.width) / 2, y + BAND.cards, lang),
        ),
      );
    }),
    element('path', { class: 'map-outside-edge', d: `M${px(outside)} ${top}V${px(bottom - BAND.gap)}` }),
    text(words.outside, outside + 12, top + 16, 'map-band-note'),
    element('g', { class: 'map-legend', transform: `translate(8 ${px(bottom)})` }, legend.svg),
    specimenCard(WIDTH - SPECIMEN.width + SPECIMEN.before, bottom + 6, lang),
  );
}
