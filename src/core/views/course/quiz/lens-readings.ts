import { half } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../../link/book.ts';
import type { LensName } from '../../../measures/tier-agreement.ts';
import { tierByUrgency, tierByWindow, tiersByUrgency, type Tier } from '../../../measures/tier-lens.ts';
import { halfOf, type Half } from '../../../measures/two-way-lens.ts';
import { tierAgreement } from '../../../measures/tier-agreement.ts';
import { valueScore } from '../../../measures/value-score.ts';
import { inSentence } from '../../../text/format.ts';
import { quizTierWords } from '../../../text/pages/quiz-tier-words.ts';
import type { Fact, ViewContext } from '../../context.ts';
import { answerFacts, whyOfRow } from './tier-urgency.ts';
import { tierName, tiersWithPages, type TierPage } from './tier-pages.ts';

/** What one lens says of an account: the tier, the figures that it reads, and a sentence on each tier. */
export interface LensReading {
  readonly name: LensName;
  readonly tier: Tier;
  readonly facts: readonly Fact[];
  /** Why it is this tier, or is not. */
  readonly says: (tier: Tier) => string;
}

/** Every lens that the facts of the plan allow to compute (method: B5–B8). */
export function lensReadings(context: ViewContext, plan: AccountPlan): readonly LensReading[] {
  const readers = { window, urgency, quadrant, grading };
  return tierAgreement(plan, context.book, context.asOf).lenses.flatMap(({ name, tier }) => {
    const read = readers[name](context, plan);
    return read ? { name, tier, facts: read.facts, says: sentences(context, read.says) } : [];
  });
}

type Reading = { readonly facts: readonly Fact[]; readonly says: (name: Tier, page: TierPage) => string };
type Reader = (context: ViewContext, plan: AccountPlan) => Reading | undefined;

function sentences(context: ViewContext, says: Reading['says']): LensReading['says'] {
  return (tier) => {
    const found = tiersWithPages(context).find(({ name }) => name === tier);
    return found ? says(tier, found.page) : '';
  };
}

const window: Reader = (context, plan) => {
  const words = quizTierWords(context.lang);
  const { tier, months } = tierByWindow(plan, context.book, context.asOf);
  return {
    facts: [{ label: words.earliestClose, value: months === undefined ? words.noClose : words.inMonths(months) }],
    says: (name, page) =>
      months === undefined && name === tier
        ? words.noDate(tierName(context, name))
        : words.windowIs(tierName(context, name), words.range(page.window.over, page.window.upTo)),
  };
};

const urgency: Reader = (context, plan) => {
  const { book, asOf } = context;
  const tier = tierByUrgency(plan, book, asOf);
  const answers = plan.account.data.urgency;
  if (tier === undefined || !answers) return undefined;
  const fitting = tiersByUrgency(plan, book) ?? [];
  const { months } = tierByWindow(plan, book, asOf);
  const found = { id: plan.id, answers, fitting, tier, ...(months !== undefined && { months }) };
  return {
    // Where the answers fit two rows the window decides, so its figure belongs to the case.
    facts: [...answerFacts(context, answers), ...(window(context, plan)?.facts ?? [])],
    says: (name, page) => whyOfRow(context, found, name, page),
  };
};

const quadrant: Reader = (context, plan) => {
  const scored = plan.assessment?.data.quadrant;
  if (!scored) return undefined;
  const cut = context.book.settings.data.cuts.quadrant;
  return twoWay(context, 'quadrant', [scored.success, scored.attractiveness], cut, ({ quadrant: field }) => [
    field.success,
    field.attractiveness,
  ]);
};

const grading: Reader = (context, plan) => {
  const score = valueScore(plan)?.score;
  const decision = plan.buying?.data.decision;
  if (score === undefined || !decision) return undefined;
  const cut = context.book.settings.data.cuts.grading;
  return twoWay(context, 'grading', [score, decision.difficulty], cut, ({ grading: field }) => [
    field.value,
    field.difficulty,
  ]);
};

/** A lens of two figures and one cut: each tier has one of the four fields. */
function twoWay(
  context: ViewContext,
  name: 'quadrant' | 'grading',
  [first, second]: readonly [number, number],
  cut: number,
  fieldOf: (page: TierPage) => readonly [Half, Half],
): Reading {
  const words = quizTierWords(context.lang);
  const shown = (value: number) => String(Math.round(value * 100) / 100);
  const ways = ([one, other]: readonly [Half, Half]) =>
    words.ways[name](
      inSentence(half.labels[one][context.lang], context.lang),
      inSentence(half.labels[other][context.lang], context.lang),
    );
  return {
    facts: [{ label: words.lensTitle[name], value: words.cut(shown(first), shown(second), cut) }],
    says: (tier, page) =>
      words.waysOf(tierName(context, tier), ways(fieldOf(page)), ways([halfOf(first, cut), halfOf(second, cut)])),
  };
}
