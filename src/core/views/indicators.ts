import { concepts } from '#schemas/concepts/index.ts';
import { planUrl, urlOf } from '../address/url.ts';
import type { AccountPlan } from '../link/book.ts';
import type { Indicator, Input, Reading, Unit } from '../measures/indicators/indicator.ts';
import {
  accountIndicators,
  accountThemes,
  bookThemes,
  opportunityIndicators,
  type Theme,
} from '../measures/indicators/registry.ts';
import { identify } from '../parse/kind-of.ts';
import { grouped, percent } from '../text/format.ts';
import { fieldLabel, kindLabel } from '../text/labels.ts';
import { siteWords } from '../text/site-words.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { amountIn, opportunityLink, type Fact, type Link, type ViewContext } from './context.ts';

/** A computed value with everything it was computed from. */
export interface IndicatorView {
  /** Unique on a page that shows several subjects. */
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly ours: boolean;
  readonly value: string;
  readonly inputs: readonly { readonly label: string; readonly value: string; readonly where?: Link }[];
  readonly hasPlaces: boolean;
  /** Names of the concepts of the method that it computes. */
  readonly concepts: readonly string[];
}

/** What a page of computed values prints. */
export interface IndicatorsView {
  readonly headlines: readonly Fact[];
  /** The themes, for the table of contents. */
  readonly themes: readonly IndicatorGroup[];
  /** The themes and what follows them. */
  readonly groups: readonly IndicatorGroup[];
  /** Some value is our own definition, so that the page explains the mark. */
  readonly hasOurs: boolean;
}

/** Values under one heading: a theme of the account or the book, or one of the account's opportunities. */
export interface IndicatorGroup {
  /** The fragment that leads to it. */
  readonly id: string;
  readonly title: string;
  readonly link?: Link;
  readonly indicators: readonly IndicatorView[];
}

/** The values that say first how an account stands. */
const ACCOUNT_HEADLINES = [
  'tier-agreement',
  'plan-completeness',
  'action-health',
  'cadence-compliance',
  'coverage',
  'weighted-gap',
] as const;

/** The values that say first how the book stands. */
const BOOK_HEADLINES = [
  'funnel-weighted-value',
  'expected-close-value',
  'win-rate',
  'top-revenue',
  'top-effort',
] as const;

/** Every value that can be computed of an account, by theme, and then of each of its opportunities. */
export function accountIndicatorsView(context: ViewContext, plan: AccountPlan): IndicatorsView {
  return indicatorsView(themeViews(context, accountThemes, plan), ACCOUNT_HEADLINES, opportunityGroups(context, plan));
}

function headlines(groups: readonly IndicatorGroup[], names: readonly string[]): readonly Fact[] {
  const all = groups.flatMap(({ indicators }) => indicators);
  return names.flatMap((name) => {
    const found = all.find(({ id }) => id === name);
    return found ? [{ label: found.label, value: found.value, href: `#${found.id}` }] : [];
  });
}

/** Every value that can be computed of an opportunity. */
export function opportunityIndicatorViews(
  context: ViewContext,
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
): readonly IndicatorView[] {
  return viewsOf(context, opportunityIndicators, { plan, opportunity }, `${opportunity.name}--`);
}

/** Every value of the whole book, by theme. */
export function bookIndicatorsView(context: ViewContext): IndicatorsView {
  return indicatorsView(themeViews(context, bookThemes, context.book), BOOK_HEADLINES, []);
}

function indicatorsView(
  themes: readonly IndicatorGroup[],
  first: readonly string[],
  more: readonly IndicatorGroup[],
): IndicatorsView {
  const groups = [...themes, ...more];
  return {
    headlines: headlines(themes, first),
    themes,
    groups,
    hasOurs: groups.some(({ indicators }) => indicators.some(({ ours }) => ours)),
  };
}

function themeViews<S>(
  context: ViewContext,
  themes: readonly Theme<Indicator<S>>[],
  subject: S,
): readonly IndicatorGroup[] {
  return themes.flatMap(({ name, label, indicators }) => {
    const views = viewsOf(context, indicators, subject, '');
    return views.length === 0 ? [] : [{ id: `theme-${name}`, title: label[context.lang], indicators: views }];
  });
}

/** The values of the opportunities of an account, those without any left out. */
function opportunityGroups(context: ViewContext, plan: AccountPlan): readonly IndicatorGroup[] {
  return [...plan.opportunities.values()].flatMap((opportunity) => {
    const link = opportunityLink(context, plan, opportunity.name);
    const indicators = opportunityIndicatorViews(context, plan, opportunity);
    return indicators.length === 0 ? [] : [{ id: `of-${opportunity.name}`, title: link.label, link, indicators }];
  });
}

/**
 * The values of an account that compute mostly these concepts, as facts that lead to their explanation: one that
 * only touches them, such as the completeness of the whole plan, says nothing of the form.
 */
export function computedFacts(context: ViewContext, plan: AccountPlan, of: ReadonlySet<string>): readonly Fact[] {
  return accountIndicators.flatMap((indicator) => {
    const recorded = indicator.method.filter((concept) => !concept.startsWith('IND-'));
    const shared = recorded.filter((concept) => of.has(concept)).length;
    if (shared === 0 || shared * 2 < recorded.length) return [];
    const reading = indicator.read(plan, context);
    return reading
      ? [
          {
            label: indicator.label[context.lang],
            value: textOf(context, indicator.unit, reading.value),
            href: planUrl(context.lang, plan.id, 'indicators', indicator.name),
          },
        ]
      : [];
  });
}

function viewsOf<S>(
  context: ViewContext,
  indicators: readonly Indicator<S>[],
  subject: S,
  prefix: string,
): readonly IndicatorView[] {
  return indicators.flatMap((indicator) => {
    const reading = indicator.read(subject, context);
    return reading ? [viewOf(context, indicator, reading, prefix)] : [];
  });
}

function viewOf<S>(context: ViewContext, indicator: Indicator<S>, reading: Reading, prefix: string): IndicatorView {
  const { lang } = context;
  const inputs = reading.inputs.map((input) => {
    const where = placeOf(context, input);
    return {
      label: input.label[lang],
      value: textOf(context, input.unit, input.value),
      ...(where && { where }),
    };
  });
  return {
    id: `${prefix}${indicator.name}`,
    label: indicator.label[lang],
    about: indicator.about[lang],
    ours: indicator.ours === true,
    value: textOf(context, indicator.unit, reading.value),
    inputs,
    hasPlaces: inputs.some(({ where }) => where !== undefined),
    concepts: [...new Set(indicator.method.map((id) => concepts[id].label[lang]))],
  };
}

/** A value as its unit is written. */
function textOf(context: ViewContext, unit: Unit, value: Input['value']): string {
  const { lang } = context;
  if (typeof value !== 'number') return value[lang];
  switch (unit) {
    case 'share':
      return percent(value);
    case 'days':
      return siteWords(lang).days(value);
    case 'money':
      return amountIn(context, value);
    default:
      return grouped(Math.round(value * 100) / 100).replace(/^-/, '−');
  }
}

/** The page on which an input stands, and the field that it is. */
function placeOf({ lang }: ViewContext, { at }: Input): Link | undefined {
  const identity = at && identify(at.document.path);
  if (!identity) return undefined;
  const path = at.path.map(String);
  const field = path.length === 0 ? kindLabel(lang, identity.kind) : fieldLabel(lang, identity.kind, ...path);
  const known = field === path.at(-1) ? kindLabel(lang, identity.kind) : field;
  return { label: known, href: urlOf(lang, identity) };
}
