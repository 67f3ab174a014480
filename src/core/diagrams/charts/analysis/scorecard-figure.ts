import type { Lang } from '#schemas/field.ts';
import { analysisWords } from '../../../text/charts/analysis-words.ts';
import type { Figure } from '../../figure.ts';
import { drawScorecard } from './draw-scorecard.ts';
import { scorecardMermaid } from './scorecard-mermaid.ts';
import { scorecardTable } from './scorecard-table.ts';
import type { Scorecard } from './scorecard.ts';

/** A scorecard as a figure; without a table where the page shows the scores in one of its own. */
export function scorecardFigure(
  card: Scorecard,
  about: {
    readonly of: string;
    readonly name: string;
    readonly title: string;
    readonly says: string;
    readonly hasTable: boolean;
  },
  lang: Lang,
): Figure {
  const words = analysisWords(lang).score;
  const { of, name, title, says, hasTable } = about;
  const description = words.description(card.items.length, card.top);
  return {
    name,
    title,
    says,
    svg: drawScorecard(card, { id: `${of}-${name}`, title, description }, words.weight),
    mermaid: scorecardMermaid(card),
    ...(hasTable && { table: scorecardTable(card, words) }),
  };
}
