import { concepts } from '#schemas/concepts/index.ts';
import { planUrl, urlOf } from '../address/url.ts';
import type { AccountPlan } from '../link/book.ts';
import type { Indicator, Input, Reading, Unit } from '../measures/indicators/indicator.ts';
import { accountIndicators, bookIndicators, opportunityIndicators } from '../measures/indicators/registry.ts';
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

/** The values of one subject: the account itself, or one of its opportunities. */
export interface IndicatorGroup {
  readonly title: string;
  readonly link?: Link;
  readonly indicators: readonly IndicatorView[];
}

/** Every value that can be computed of an account. */
export function accountIndicatorViews(context: ViewContext, plan: AccountPlan): readonly IndicatorView[] {
  return viewsOf(context, accountIndicators, plan, '');
}

/** Every value that can be computed of an opportunity. */
export function opportunityIndicatorViews(
  context: ViewContext,
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
): readonly IndicatorView[] {
  return viewsOf(context, opportunityIndicators, { plan, opportunity }, `${opportunity.name}--`);
}

/** Every value of the whole book. */
export function bookIndicatorViews(context: ViewContext): readonly IndicatorView[] {
  return viewsOf(context, bookIndicators, context.book, '');
}

/** The values of the opportunities of an account, those without any left out. */
export function opportunityGroups(context: ViewContext, plan: AccountPlan): readonly IndicatorGroup[] {
  return [...plan.opportunities.values()].flatMap((opportunity) => {
    const link = opportunityLink(context, plan, opportunity.name);
    const indicators = opportunityIndicatorViews(context, plan, opportunity);
    return indicators.length === 0 ? [] : [{ title: link.label, link, indicators }];
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
