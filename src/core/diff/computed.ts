import type { Indicator } from '../measures/indicators/indicator.ts';
import { accountIndicators, bookIndicators, opportunityIndicators } from '../measures/indicators/registry.ts';
import { nameIn } from '../text/names.ts';
import type { ViewContext } from '../views/context.ts';
import { textOf } from '../views/indicators/value.ts';
import type { ComputedRow } from './model.ts';
import { oneLine } from './say-value.ts';
import type { Scopes } from './side.ts';

/** A subject of computed values in both books. */
interface Subjects<S> {
  readonly before: S;
  readonly after: S;
}

/** The computed values of an account and of its opportunities that both books have and that differ. */
export function accountComputed({ before, after }: Scopes, opportunities: Subjects<string>[]): readonly ComputedRow[] {
  if (!before?.plan || !after?.plan) return [];
  const contexts = { before: before.context, after: after.context };
  const plans = { before: before.plan, after: after.plan };
  const ofAccount = changed(accountIndicators, plans, contexts, '');
  const ofOpportunities = opportunities.flatMap((names) => {
    const was = plans.before.opportunities.get(names.before);
    const is = plans.after.opportunities.get(names.after);
    if (!was || !is) return [];
    const subjects = {
      before: { plan: plans.before, opportunity: was },
      after: { plan: plans.after, opportunity: is },
    };
    const name = oneLine(nameIn(after.context.lang, is.data));
    return changed(opportunityIndicators, subjects, contexts, `${name} · `);
  });
  return [...ofAccount, ...ofOpportunities];
}

/** The computed values of the whole book that both books have and that differ. */
export function bookComputed({ before, after }: Scopes): readonly ComputedRow[] {
  if (!before || !after) return [];
  const contexts = { before: before.context, after: after.context };
  return changed(bookIndicators, { before: before.context.book, after: after.context.book }, contexts, '');
}

function changed<S>(
  indicators: readonly Indicator<S>[],
  subjects: Subjects<S>,
  contexts: Subjects<ViewContext>,
  of: string,
): readonly ComputedRow[] {
  return indicators.flatMap((indicator) => {
    const [was, is] = (['before', 'after'] as const).map((which) => {
      const reading = indicator.read(subjects[which], contexts[which]);
      return reading && oneLine(textOf(contexts[which], indicator.unit, reading.value));
    });
    if (was === undefined || is === undefined || was === is) return [];
    return [{ name: indicator.name, what: `${of}${indicator.label[contexts.after.lang]}`, before: was, after: is }];
  });
}
