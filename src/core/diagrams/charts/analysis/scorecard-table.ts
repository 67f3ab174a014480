import { signed } from '../../../text/format.ts';
import type { FigureTable } from '../../figure.ts';
import { byLead, scoreText, shownLabel, type Scorecard } from './scorecard.ts';

/** The scores in rows, in the order of the picture. */
export function scorecardTable(
  card: Scorecard,
  words: { readonly what: string; readonly weight: string },
): FigureTable {
  const hasWeights = card.items.some(({ weight }) => weight !== undefined);
  const { otherLabel } = card;
  return {
    head: [
      words.what,
      ...(hasWeights ? [words.weight] : []),
      card.ownLabel,
      ...(otherLabel === undefined ? [] : [otherLabel, card.leadLabel]),
    ],
    rows: byLead(card).map((item) => {
      const { weight, own, other, lead } = item;
      return [
        { text: shownLabel(item) },
        ...(hasWeights ? [{ text: `${weight ?? 0}%`, isNumber: true }] : []),
        { text: scoreText(own), isNumber: true },
        ...(otherLabel === undefined
          ? []
          : [
              { text: scoreText(other ?? 0), isNumber: true },
              { text: signed(lead ?? 0, card.digits), isNumber: true },
            ]),
      ];
    }),
  };
}
