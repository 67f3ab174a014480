import type { Lang } from '#schemas/field.ts';
import type { AccountPlan } from '#core/link/book.ts';
import { swotFigure } from '#core/diagrams/charts/analysis/swot.ts';
import { procurementFigures } from '#core/diagrams/charts/customer/procurement-lanes.ts';
import { accountFunnelFigures } from '#core/diagrams/charts/portfolio/account-funnel.ts';
import { forceFigures } from '#core/diagrams/charts/relationship/force-field.ts';
import type { Figure, FigureContext } from '#core/diagrams/figure.ts';
import { briefInfluenceFigures } from '#core/diagrams/influence/figures.ts';
import { executionFigures, strategyFigures } from '#core/diagrams/strategy/figures.ts';
import { clamped } from '#core/text/clamp.ts';
import { briefingWords } from '#core/text/pages/briefing-words.ts';
import { accountTerms, type AccountTerms } from '#core/views/account/terms.ts';
import { briefView, type BriefView } from '#core/views/brief/brief.ts';
import { briefingView, type BriefingStep, type BriefingView } from '#core/views/briefing/briefing.ts';
import type { PictureSection } from '#core/views/briefing/sections.ts';
import type { Site } from '../site.ts';
import { planFrame, planOf, type PlanFrame } from './plan.ts';

/** The one-page brief of an account. */
export function briefPage(
  site: Site,
  lang: Lang,
  id: string,
): PlanFrame & { readonly view: BriefView; readonly terms: AccountTerms } {
  const plan = planOf(site, id);
  const context = site.context(lang);
  return { ...planFrame(site, lang, plan, 'brief'), view: briefView(context, plan), terms: accountTerms(context) };
}

/** A step with its picture drawn; a map in several pictures shows the first and says how many there are. */
interface DrawnStep extends BriefingStep {
  readonly figure?: Figure;
  /** What the picture says, in two lines. */
  readonly says?: string;
  readonly more: string;
}

/** A slide is read from afar: at most so many boxes of a map, and so many people. */
const [MOST_BOXES, MOST_PEOPLE] = [14, 8];
/** Columns of the sentence above a picture. */
const SAYS = 220;

/** What draws the picture of a section. */
const DRAWS: Readonly<Record<PictureSection, (plan: AccountPlan, context: FigureContext) => readonly Figure[]>> = {
  swot: swotFigure,
  'strategy-map': (plan, context) => strategyFigures(plan, context, MOST_BOXES),
  'execution-map': (plan, context) => executionFigures(plan, context, MOST_BOXES),
  forecast: accountFunnelFigures,
  procurement: procurementFigures,
  'influence-map': (plan, context) => briefInfluenceFigures(plan, context, MOST_PEOPLE),
  forces: forceFigures,
};

/** The briefing of an account: a deck of steps. */
export function briefingPage(
  site: Site,
  lang: Lang,
  id: string,
): PlanFrame & { readonly view: BriefingView; readonly steps: readonly DrawnStep[] } {
  const plan = planOf(site, id);
  const view = briefingView(site.context(lang), plan);
  return {
    ...planFrame(site, lang, plan, 'briefing'),
    view,
    steps: view.steps.map((step) => drawn(step, plan, site.figures(lang))),
  };
}

function drawn(step: BriefingStep, plan: AccountPlan, context: FigureContext): DrawnStep {
  const section = step.picture?.section;
  const figures = section ? DRAWS[section](plan, context) : [];
  const [figure] = figures;
  return {
    ...step,
    more: section ? moreOf(section, figures.length, plan, context) : '',
    ...(figure && { figure, says: clamped(figure.says, SAYS) }),
  };
}

/** What a slide says of the rest, where it does not show all. */
function moreOf(section: PictureSection, pictures: number, plan: AccountPlan, { lang }: FigureContext): string {
  if (pictures > 1) return briefingWords(lang).firstOf(pictures);
  const people = plan.people.size;
  return section === 'influence-map' && people > MOST_PEOPLE ? briefingWords(lang).weightiest(MOST_PEOPLE, people) : '';
}
