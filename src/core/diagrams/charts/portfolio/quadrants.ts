import type { Lang } from '#schemas/field.ts';
import { urlOf } from '../../../address/url.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { inputOutput } from '../../../measures/input-output.ts';
import { tierPage, TIERS, type Tier } from '../../../measures/tier-lens.ts';
import { tierByGrading, tierByQuadrant, type TwoWayLens } from '../../../measures/two-way-lens.ts';
import { valueScore } from '../../../measures/value-score.ts';
import type { PortfolioWords } from '../../../text/charts/portfolio-wording.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import { nameIn } from '../../../text/names.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { differs, type Quadrant, type QuadrantField, type QuadrantPoint } from './quadrant-model.ts';
import { sentences, someOf } from './sentences.ts';
import { quadrantFigure } from './quadrant.ts';

/** Success × attractiveness, the lens of the tiers (method: B7). */
export function successAttractiveness({ book, lang }: FigureContext): Quadrant {
  const words = portfolioWords(lang);
  const cut = book.settings.data.cuts.quadrant;
  const axis = { min: 0, max: 100, cut };
  return {
    x: { ...axis, label: words.success },
    y: { ...axis, label: words.attractiveness },
    fields: tierFields(lang, (tier) => {
      const field = tierPage(book, tier)?.quadrant;
      return field && { x: field.success, y: field.attractiveness };
    }),
    points: points([...book.accounts.values()], lang, (plan) => {
      const given = plan.assessment?.data.quadrant;
      return given && { x: given.success, y: given.attractiveness, ...read(tierByQuadrant(plan, book), words) };
    }),
  };
}

/** Value × difficulty, the grading of the second source (method: B8). */
export function valueDifficulty({ book, lang }: FigureContext): Quadrant {
  const words = portfolioWords(lang);
  const axis = { min: 1, max: 5, cut: book.settings.data.cuts.grading };
  return {
    x: { ...axis, label: words.difficulty },
    y: { ...axis, label: words.worth },
    fields: tierFields(lang, (tier) => {
      const field = tierPage(book, tier)?.grading;
      return field && { x: field.difficulty, y: field.value };
    }),
    points: points([...book.accounts.values()], lang, (plan) => {
      const [value, decision] = [valueScore(plan)?.score, plan.buying?.data.decision];
      if (value === undefined || !decision) return undefined;
      return { x: decision.difficulty, y: value, ...read(tierByGrading(plan, book), words) };
    }),
  };
}

/** What an account brings against what it takes (method: A4). */
export function inputOutputQuadrant({ book, lang }: FigureContext): Quadrant {
  const words = portfolioWords(lang).ioQuadrants;
  const axis = { min: 1, max: 5, cut: book.settings.data.cuts.inputOutput };
  const fields: readonly QuadrantField[] = [
    { x: 'low', y: 'high', label: words.focus, isFocus: true },
    { x: 'high', y: 'high', label: words.costly, isFocus: false },
    { x: 'low', y: 'low', label: words.quiet, isFocus: false },
    { x: 'high', y: 'low', label: words.draining, isFocus: false },
  ];
  return {
    x: { ...axis, label: portfolioWords(lang).input },
    y: { ...axis, label: portfolioWords(lang).output },
    fields,
    points: points([...book.accounts.values()], lang, (plan) => {
      const given = inputOutput(plan, book);
      const field = fields.find(({ x, y }) => x === given?.input.half && y === given.output.half);
      return given && { x: given.input.mean, y: given.output.mean, where: field?.label ?? '' };
    }),
  };
}

/** The three quadrants of the portfolio; one without accounts is left out. */
export function quadrantFigures(context: FigureContext): readonly Figure[] {
  const { lang } = context;
  const words = portfolioWords(lang);
  const tierSays = ({ points: all }: Quadrant) => {
    const different = all.filter(differs);
    if (different.length === 0) return words.quadrantAgrees(all.length);
    const names = different.map(({ name, tier, reads }) => words.quadrantDiffersOne(name, tier, reads ?? ''));
    return words.quadrantDiffers(someOf(lang, names), different.length);
  };
  const io = inputOutputQuadrant(context);
  const inField = (wanted: string) => io.points.filter(({ where }) => where === wanted).map(({ name }) => name);
  const [focus, draining] = [inField(words.ioQuadrants.focus), inField(words.ioQuadrants.draining)];
  const [success, grading] = [successAttractiveness(context), valueDifficulty(context)];
  return [
    ...quadrantFigure('success-attractiveness', words.quadrant, success, tierSays(success), context),
    ...quadrantFigure(
      'input-output',
      words.inputOutput,
      io,
      sentences(
        lang,
        focus.length > 0 ? words.ioFocus(io.points.length, someOf(lang, focus)) : words.ioNoFocus(io.points.length),
        draining.length > 0 ? words.ioDraining(someOf(lang, draining)) : '',
      ),
      context,
    ),
    ...quadrantFigure('value-difficulty', words.grading, grading, tierSays(grading), context),
  ];
}

/** The fields that the tiers' pages claim, with what the method does there. */
function tierFields(
  lang: Lang,
  claim: (tier: Tier) => Pick<QuadrantField, 'x' | 'y'> | undefined,
): readonly QuadrantField[] {
  return TIERS.flatMap((tier) => {
    const field = claim(tier);
    return field ? [{ ...field, label: fieldName(tier, portfolioWords(lang)), isFocus: tier === 'A' }] : [];
  });
}

function fieldName(tier: Tier, words: PortfolioWords): string {
  return `${tier} · ${words.treatment[tier]}`;
}

function read(lens: TwoWayLens | undefined, words: PortfolioWords): Pick<QuadrantPoint, 'where' | 'reads'> {
  const tier = lens?.tier;
  return tier === undefined ? { where: '' } : { where: fieldName(tier, words), reads: tier };
}

function points(
  plans: readonly AccountPlan[],
  lang: Lang,
  place: (plan: AccountPlan) => Pick<QuadrantPoint, 'x' | 'y' | 'where' | 'reads'> | undefined,
): readonly QuadrantPoint[] {
  const all = plans.flatMap((plan) => {
    const placed = place(plan);
    if (!placed) return [];
    const { account, id } = plan;
    return [
      {
        id,
        name: nameIn(lang, account.data),
        href: urlOf(lang, account),
        tier: account.data.tier.declared,
        ...placed,
      },
    ];
  });
  return all.sort((a, b) => Number(differs(b)) - Number(differs(a)));
}
