import { urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { executionLines } from '../../measures/execution-lines.ts';
import { goalsServed } from '../../measures/traceability.ts';
import { whiteSpace } from '../../measures/white-space.ts';
import { joined } from '../../text/format.ts';
import { briefWords } from '../../text/pages/brief-words.ts';
import { opportunityLink, solutionLink, type ViewContext } from '../context.ts';
import { noted, type SheetLine } from './sheet-list.ts';

/** The strategy in one line a goal: what the customer wants, what of ours answers it, what nothing answers (method: G5, G6). */
export function strategyLines(context: ViewContext, plan: AccountPlan): readonly SheetLine[] {
  const { lang } = context;
  const words = briefWords(lang);
  const lines = executionLines(plan);
  const open = new Set(whiteSpace(plan).map(({ name }) => name));
  const served = [...goalsServed(plan)];
  return Object.entries(plan.strategy?.data.goals ?? {}).map(([name, { text }]) => {
    const needs = served.flatMap(([need, goals]) => (goals.includes(name) ? [need] : []));
    const ours = lines
      .filter(({ need, state }) => needs.includes(need) && state !== 'potential')
      .flatMap(({ solution, opportunity }) => {
        if (solution !== undefined) return [solutionLink(context, solution).label];
        return opportunity === undefined ? [] : [opportunityLink(context, plan, opportunity).label];
      });
    const white = needs.filter((need) => open.has(need)).length;
    return {
      text,
      href: urlOf(lang, { kind: 'strategy', name: '', account: plan.id }),
      note: `→ ${noted(
        ours.length === 0 ? words.noOffering : joined([...new Set(ours)], lang),
        white > 0 ? words.openNeeds(white) : '',
      )}`,
      isAlert: false,
    };
  });
}
