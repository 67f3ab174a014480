import { daysBetween } from '../../calendar/day.ts';
import { siteWords } from '../../text/site-words.ts';
import { WEEK } from '../calendar/calendar.ts';
import { amountIn, opportunityLink, type Link, type ViewContext } from '../context.ts';
import { openOpportunities } from '../lists/opportunities.ts';

/** The step of this week with most at stake: a bid, a pitch, a negotiation that executives should know of. */
export interface HomeStep {
  /** Its page begins with what is to be done. */
  readonly opportunity: Link;
  readonly stake: string;
  /** How far its day is: `in 4 days`. */
  readonly due: string;
}

/** The next step within seven days of the opportunity that is worth most; of two, the first due (method: E7). */
export function homeStep(context: ViewContext): HomeStep | undefined {
  const { asOf, lang } = context;
  const [first] = openOpportunities(context)
    .flatMap(({ plan, opportunity }) => {
      const { nextStep, value } = opportunity.data;
      const ahead = nextStep ? daysBetween(asOf, nextStep.due) : -1;
      return ahead < 0 || ahead > WEEK ? [] : [{ plan, opportunity, value, ahead }];
    })
    .sort((a, b) => b.value - a.value || a.ahead - b.ahead);
  if (!first) return undefined;
  const { plan, opportunity, value, ahead } = first;
  return {
    opportunity: opportunityLink(context, plan, opportunity.name),
    stake: amountIn(context, value),
    due: siteWords(lang).inDays(ahead),
  };
}
