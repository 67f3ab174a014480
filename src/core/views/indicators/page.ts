import type { Link } from '../context.ts';
import type { AlarmRow, IndicatorGroup, IndicatorHeadline, IndicatorsView, IndicatorView } from './model.ts';

/** A page of values: the few that say most, what is alarming, what is missing, then all by theme. */
export function indicatorsView(
  themes: readonly IndicatorGroup[],
  first: readonly string[],
  opportunities: readonly IndicatorGroup[],
): IndicatorsView {
  const ofThemes = themes.flatMap(({ indicators }) => indicators);
  const all = [...ofThemes, ...opportunities.flatMap(({ indicators }) => indicators)];
  return {
    headlines: first.flatMap((name) => ofThemes.filter(({ id }) => id === name).map(headline)),
    alarms: [
      ...themes.flatMap(({ indicators }) => alarmRows(indicators, '')),
      ...opportunities.flatMap(({ title, indicators }) => alarmRows(indicators, title)),
    ],
    missing: ofThemes.filter(({ isMissing }) => isMissing).map(({ label, id }): Link => ({ label, href: `#${id}` })),
    themes: themes.filter(({ indicators }) => indicators.length > 0),
    opportunities,
    hasOurs: all.some(({ ours }) => ours),
  };
}

/** A value with the place that explains it. */
export function headline({ id, label, value, isMissing, alarms }: IndicatorView): IndicatorHeadline {
  return { label, value, href: `#${id}`, isAlert: alarms.length > 0, isMissing };
}

/** The alarming values, each with its gravest finding; one that says the same as a value before it is left out. */
function alarmRows(indicators: readonly IndicatorView[], of: string): readonly AlarmRow[] {
  const said = new Set<unknown>();
  return indicators.flatMap((indicator) => {
    const [finding] = indicator.alarms;
    if (!finding || said.has(finding)) return [];
    said.add(finding);
    const shown = headline(indicator);
    const label = of === '' ? shown.label : `${of} · ${shown.label}`;
    return [{ ...shown, label, finding, more: indicator.alarms.length - 1 }];
  });
}
