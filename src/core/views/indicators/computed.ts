import { planUrl } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { accountIndicators } from '../../measures/indicators/registry.ts';
import type { Fact, ViewContext } from '../context.ts';
import { textOf } from './value.ts';

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
