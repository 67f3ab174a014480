import { signed } from '../../../text/format.ts';
import type { Lang } from '#schemas/field.ts';
import { appeal } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { appealGaps, appealScores } from '../../../measures/appeals.ts';
import { analysisWords } from '../../../text/charts/analysis-words.ts';
import { fieldLabel } from '../../../text/labels.ts';
import type { TypedDocument } from '../../../validate/validate.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { scorecardFigure } from './scorecard-figure.ts';
import { byLead, type Scorecard } from './scorecard.ts';

/** Highest score of $APPEALS. */
const TOP = 10;

/** The eight needs with the customer’s weights, us and the best competitor (method: C4). */
export function appealsCard(opportunity: TypedDocument<'opportunity'>, lang: Lang): Scorecard {
  const words = analysisWords(lang).score;
  return {
    top: TOP,
    ownLabel: words.us,
    otherLabel: words.rival,
    leadLabel: words.weighted,
    digits: 2,
    items: appealGaps(opportunity).map(({ need, weight, us, competitor, lead }) => ({
      label: appeal.labels[need][lang],
      weight,
      own: us,
      other: competitor,
      lead,
    })),
  };
}

/** The $APPEALS radar of an opportunity. */
export function appealsFigure(
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
  { lang }: FigureContext,
): readonly Figure[] {
  const card = appealsCard(opportunity, lang);
  if (card.items.length === 0) return [];
  const title = fieldLabel(lang, 'opportunity', 'appeals');
  return [
    scorecardFigure(
      card,
      {
        of: `${plan.id}-${opportunity.name}`,
        name: 'appeals',
        title,
        says: says(card, opportunity, lang),
        hasTable: false,
      },
      lang,
    ),
  ];
}

function says(card: Scorecard, opportunity: TypedDocument<'opportunity'>, lang: Lang): string {
  const words = analysisWords(lang).score;
  const rows = byLead(card);
  const [worst, best] = [rows[0], rows.at(-1)];
  const scores = appealScores(opportunity);
  const totals = scores ? words.totals(scores.us.toFixed(2), scores.competitor.toFixed(2)) : '';
  if (worst?.lead === undefined || worst.lead >= 0) return `${words.noLag(best?.label ?? '')}${totals}`;
  const behind = String((worst.other ?? 0) - worst.own);
  return `${words.lag(worst.label, worst.weight ?? 0, behind, signed(worst.lead, card.digits))}${totals}`;
}
