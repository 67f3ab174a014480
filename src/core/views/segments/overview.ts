import { pageUrl, segmentUrl, type SitePage } from '../../address/url.ts';
import { industryLink, type Link, type ViewContext } from '../context.ts';
import { phase, stage, tier } from '#schemas/vocabulary.ts';
import { runningDevelopment } from '../../measures/phase-gates.ts';
import { segmentsWords } from '../../text/pages/segments-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { openOpportunities } from '../lists/opportunities.ts';
import { DIMENSIONS, dimensionLabel, type Dimension } from './dimensions.ts';
import { compared } from './segment.ts';

/** One classification with the values that something has. */
export interface DimensionCard {
  readonly link: Link;
  /** What the values count. */
  readonly counts: string;
  readonly values: readonly { readonly label: string; readonly href: string; readonly count: number }[];
}

/** The overview of all classifications: those of the method with pages of their own, then the others. */
export interface SegmentsView {
  readonly title: string;
  readonly says: string;
  readonly cards: readonly DimensionCard[];
}

/** Builds the overview of all classifications. */
export function segmentsView(context: ViewContext): SegmentsView {
  const words = segmentsWords(context.lang);
  return {
    title: siteWords(context.lang).segments,
    says: words.says,
    cards: [
      ...methodCards(context),
      // Of some, an edition tells nothing.
      ...DIMENSIONS.map((dimension) => cardOf(context, dimension)).filter(({ values }) => values.length > 0),
    ],
  };
}

function cardOf(context: ViewContext, dimension: Dimension): DimensionCard {
  const { lang } = context;
  const words = segmentsWords(lang);
  return {
    link: { label: dimensionLabel(lang, dimension), href: segmentUrl(lang, dimension) },
    counts: dimension === 'procurement' ? words.opportunities : words.accounts,
    values: compared(context, dimension).rows.map(({ id, cells }) => ({
      label: cells[0]?.text ?? id,
      href: segmentUrl(lang, dimension, id),
      count: Number(cells[1]?.sort ?? 0),
    })),
  };
}

/** Tier, stage, phase and industry have indexes of their own. */
function methodCards(context: ViewContext): readonly DimensionCard[] {
  const { book, lang } = context;
  const words = segmentsWords(lang);
  const plans = [...book.accounts.values()];
  const open = openOpportunities(context);
  const card = (page: SitePage, counts: string, values: DimensionCard['values']): DimensionCard => ({
    link: { label: siteWords(lang)[page], href: pageUrl(lang, page) },
    counts,
    values,
  });
  return [
    card(
      'tiers',
      words.accounts,
      tier.names.map((name) => ({
        label: tier.labels[name][lang],
        href: `${pageUrl(lang, 'tiers')}${name.toLowerCase()}/`,
        count: plans.filter(({ account }) => account.data.tier.declared === name).length,
      })),
    ),
    card(
      'stages',
      words.opportunities,
      stage.names.map((name) => ({
        label: stage.labels[name][lang],
        href: `${pageUrl(lang, 'stages')}${name}/`,
        count: open.filter(({ opportunity }) => opportunity.data.stage === name).length,
      })),
    ),
    card(
      'phases',
      words.accounts,
      phase.names.map((name) => ({
        label: phase.labels[name][lang],
        href: `${pageUrl(lang, 'phases')}${name}/`,
        count: plans.filter((plan) => runningDevelopment(plan)?.data.phase === name).length,
      })),
    ),
    card(
      'industries',
      words.accounts,
      [...book.industries.keys()].map((name) => ({
        ...industryLink(context, name),
        count: plans.filter(({ account }) => account.data.industry === name).length,
      })),
    ),
  ];
}
