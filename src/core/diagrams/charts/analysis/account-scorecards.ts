import type { Lang } from '#schemas/field.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { weightedScore } from '../../../measures/weighting.ts';
import { analysisWords } from '../../../text/charts/analysis-words.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { comparedScores, SCORINGS, type ComparedScores, type Scoring } from './account-scores.ts';
import { scorecardFigure } from './scorecard-figure.ts';
import { byLead, scoreText, type Scorecard } from './scorecard.ts';

/** What the account is worth in each way in which it was scored, beside the other accounts. */
export function accountScorecards(plan: AccountPlan, context: FigureContext): readonly Figure[] {
  const { book, lang } = context;
  return SCORINGS.flatMap((scoring) => {
    const scores = comparedScores(scoring, plan, book, lang);
    if (!scores) return [];
    const card = scorecardOf(scoring, scores, lang);
    const says = `${totals(scoring, scores, plan, context)}${extreme(card, lang)}`;
    return [
      scorecardFigure(
        card,
        { of: plan.id, name: scoring.name, title: scoring.title(lang), says, hasTable: true },
        lang,
      ),
    ];
  });
}

/** The scores as a card; the lead over the others counts by its weight where there are weights. */
export function scorecardOf({ top }: Scoring, { items, peers }: ComparedScores, lang: Lang): Scorecard {
  const words = analysisWords(lang).score;
  const hasWeights = items.some(({ weight }) => weight !== undefined);
  return {
    top,
    ownLabel: words.account,
    ...(peers && { otherLabel: words.peers }),
    leadLabel: hasWeights ? words.weighted : words.difference,
    digits: hasWeights ? 2 : 1,
    ...(items.some(({ isInverted }) => isInverted === true) && { note: words.lowIsGood }),
    items: items.map(({ label, weight, score, isInverted }, index) => {
      const other = peers?.items[index];
      const ahead = score - (other ?? score);
      return {
        label,
        ...(isInverted === true && { isInverted }),
        ...(weight !== undefined && { weight }),
        own: score,
        ...(other !== undefined && {
          other,
          lead: weight === undefined ? ahead : weightedScore([{ weight, score: ahead }]),
        }),
      };
    }),
  };
}

function totals(
  { top, rank }: Scoring,
  { total, peers }: ComparedScores,
  plan: AccountPlan,
  { book, lang }: FigureContext,
): string {
  const words = analysisWords(lang).score;
  const place = rank?.(plan, book);
  return [
    words.total(scoreText(total), top),
    peers === undefined ? '' : words.beside(scoreText(peers.total)),
    place === undefined ? '' : words.rank(place.rank, place.of),
  ].join('');
}

/** What pulls the score down most. */
function extreme(card: Scorecard, lang: Lang): string {
  const words = analysisWords(lang).score;
  const worst = byLead(card)[0];
  if (!worst) return '';
  if (worst.other === undefined) return words.weakest(worst.label, scoreText(worst.own));
  const below = worst.other - worst.own;
  return below > 0 ? words.below(worst.label, scoreText(below)) : words.noneBelow;
}
