import { concepts } from '#schemas/concepts/index.ts';
import { urlOf } from '../../address/url.ts';
import type { Indicator, Input, Reading, Unit } from '../../measures/indicators/indicator.ts';
import { identify } from '../../parse/kind-of.ts';
import { grouped, percent } from '../../text/format.ts';
import { fieldLabel, kindLabel } from '../../text/labels.ts';
import { siteWords } from '../../text/site-words.ts';
import { amountIn, mayJudge, type Link, type ViewContext } from '../context.ts';
import type { FindingRow } from '../findings.ts';
import { forReaders } from '../reader-names.ts';
import { alarmsOf } from './alarms.ts';
import type { IndicatorView } from './model.ts';

/** Each value of a subject that the edition can tell, in order; one that cannot be computed says what it would need. */
export function viewsOf<S>(
  context: ViewContext,
  indicators: readonly Indicator<S>[],
  subject: S,
  findings: readonly FindingRow[],
  prefix: string,
): readonly IndicatorView[] {
  return indicators
    .filter(({ countsTexts = false }) => !countsTexts || mayJudge(context))
    .map((indicator) => viewOf(context, indicator, indicator.read(subject, context), findings, prefix));
}

function viewOf<S>(
  context: ViewContext,
  indicator: Indicator<S>,
  reading: Reading | undefined,
  findings: readonly FindingRow[],
  prefix: string,
): IndicatorView {
  const { lang } = context;
  const inputs = (reading?.inputs ?? []).map((input) => {
    const where = placeOf(context, input);
    return {
      label: forReaders(context, input.label[lang]),
      value: textOf(context, input.unit, input.value),
      ...(where && { where }),
    };
  });
  return {
    id: `${prefix}${indicator.name}`,
    label: indicator.label[lang],
    about: indicator.about[lang],
    ours: indicator.ours === true,
    value: reading ? textOf(context, indicator.unit, reading.value) : '—',
    isMissing: reading === undefined,
    inputs,
    hasPlaces: inputs.some(({ where }) => where !== undefined),
    concepts: [...new Set(indicator.method.map((id) => concepts[id].label[lang]))],
    alarms: reading ? alarmsOf(indicator.name, findings) : [],
  };
}

/** A value as its unit is written. */
export function textOf(context: ViewContext, unit: Unit, value: Input['value']): string {
  const { lang } = context;
  if (typeof value !== 'number') return forReaders(context, value[lang]);
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
