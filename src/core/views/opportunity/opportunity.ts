import { stage } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { otherNameIn } from '../../text/names.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { siteWords } from '../../text/site-words.ts';
import { mayJudge, solutionLink, type ViewContext } from '../context.ts';
import { findingsIn } from '../findings.ts';
import { formOf, hasOurs } from '../form/form.ts';
import { opportunityIndicatorViews } from '../indicators/account.ts';
import { opportunityRow } from '../opportunity-row.ts';
import { proseHtml } from '../prose.ts';
import { touchpointEntry } from '../relations/touchpoints.ts';
import { elements, FORMS, goNoGo } from './analysis.ts';
import { contentsOf } from './contents.ts';
import type { OpportunityView } from './model.ts';
import { people } from './people.ts';
import { opportunityStanding } from './standing.ts';
import { traceOnMap, traces } from './traces.ts';
import { facts, gateOf, headlines } from './verdict.ts';

/** Builds an opportunity's page. */
export function opportunityView(
  context: ViewContext,
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
): OpportunityView {
  const { lang } = context;
  const { data } = opportunity;
  const row = opportunityRow(context, plan, opportunity);
  const here = stage.names.indexOf(data.stage);
  const forms = formOf({ context, plan }, 'opportunity', data, FORMS);
  const indicators = opportunityIndicatorViews(context, plan, opportunity);
  const ways = traces(plan, data.needs);
  const onMap = traceOnMap(lang, plan, opportunity.name);
  const view = {
    row,
    otherName: otherNameIn(lang, data) ?? '',
    standing: opportunityStanding(context, plan, opportunity),
    headlines: headlines(context, opportunity, row),
    facts: facts(context, opportunity, row),
    solutions: data.solutions.map((name) => solutionLink(context, name)),
    stages: stage.names.map((name, index) => ({
      label: stage.labels[name][lang],
      href: urlOf(lang, { kind: 'stage', name }),
      state: index < here ? ('passed' as const) : index === here ? ('here' as const) : ('ahead' as const),
    })),
    gate: gateOf(context, plan, opportunity),
    elements: elements(context, opportunity),
    ...goNoGo(context, opportunity),
    traces: ways,
    noTrace: ways.length === 0 && mayJudge(context) ? siteWords(lang).noTrace : '',
    ...(onMap !== undefined && { onMap }),
    people: people(context, plan, opportunity),
    forms,
    hasOurs: hasOurs(forms) || indicators.some(({ ours }) => ours),
    indicators,
    ...(data.outcome && { outcome: { label: row.outcome, on: data.outcome.on, reasons: data.outcome.reasons } }),
    touchpoints: plan.touchpoints
      .filter((touchpoint) => touchpoint.data.opportunity === opportunity.name)
      .map((touchpoint) => touchpointEntry(context, plan, touchpoint))
      .toReversed(),
    findings: findingsIn(context, opportunity.path),
    prose: proseHtml(opportunity, lang, 1),
  };
  return { ...view, contents: contentsOf(context, view) };
}
