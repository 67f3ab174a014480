import { gate, goDecision, leadSource, opportunityState, procurementStep } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { gateGaps } from '../../measures/stage-gates.ts';
import { hasReached, stagePage } from '../../measures/stage-pages.ts';
import { fieldLabel } from '../../text/labels.ts';
import { lessonOfField, taught, taughtAs } from '../course/taught-field.ts';
import { accountWords } from '../../text/pages/account-words.ts';
import { segments } from '../../text/segments.ts';
import { siteWords } from '../../text/site-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { inLabels } from '../account/lacking.ts';
import { mayJudge, memberLink, type Fact, type Headline, type ViewContext } from '../context.ts';
import type { OpportunityRow } from '../opportunity-row.ts';
import type { OpportunityView } from './model.ts';

/** What decides: whether we invest, how much and how likely, when, and whether it moves. An ended one no longer moves. */
export function headlines(
  context: ViewContext,
  opportunity: TypedDocument<'opportunity'>,
  row: OpportunityRow,
): readonly Headline[] {
  const words = siteWords(context.lang);
  const ended = row.outcome !== '';
  return [
    decision(context, opportunity),
    {
      label: words.value,
      value: row.valueText,
      note: ended ? '' : `${row.probability}% · ${row.funnel}`,
      isAlert: false,
    },
    {
      label: words.expectedClose,
      ...taughtAs(context, 'F5'),
      value: row.close === '' ? words.noDate : row.close,
      note: '',
      isAlert: false,
    },
    ...(ended
      ? []
      : [
          {
            label: words.daysInStage,
            ...taughtAs(context, 'STG-05'),
            value: words.days(row.daysInStage),
            note: words.atMost(words.days(row.limitDays)),
            isAlert: row.isStuck,
          },
        ]),
  ];
}

/** Whether we decided to invest, who did, and when; without a decision, the stage tells whether it is late. */
function decision(context: ViewContext, opportunity: TypedDocument<'opportunity'>): Headline {
  const { lang } = context;
  const words = accountWords(lang);
  const { goNoGo } = opportunity.data;
  const named = { label: words.decision, ...taughtAs(context, 'O1') };
  if (!goNoGo) return { ...named, value: words.notDecided, note: '', isAlert: hasReached(opportunity, 'propose') };
  return {
    ...named,
    value: goDecision.labels[goNoGo.decision][lang],
    href: '#go-no-go',
    note: goNoGo.date,
    link: memberLink(context, goNoGo.approver),
    isAlert: false,
  };
}

/** What is said of it in a word each. */
export function facts(
  context: ViewContext,
  { data }: TypedDocument<'opportunity'>,
  row: OpportunityRow,
): readonly Fact[] {
  const { lang } = context;
  const named = (key: string) => ({
    label: fieldLabel(lang, 'opportunity', key),
    ...taught(lessonOfField(context, 'opportunity', key)),
  });
  return [
    { ...named('state'), value: opportunityState.labels[data.state][lang] },
    { ...named('owner'), value: row.owner.label, href: row.owner.href },
    ...(data.procurementStep
      ? [{ ...named('procurementStep'), value: procurementStep.labels[data.procurementStep][lang] }]
      : []),
    ...(data.source ? [{ ...named('source'), value: leadSource.labels[data.source][lang] }] : []),
  ];
}

/** What the exit of its stage asks for, and what is missing of it. */
export function gateOf(
  context: ViewContext,
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
): OpportunityView['gate'] {
  if (!mayJudge(context)) return [];
  const { book, lang } = context;
  return (stagePage(book, opportunity.data.stage)?.exit ?? []).map((name) => {
    const missing = gateGaps(name, opportunity, plan).map((text) => inLabels(segments(text[lang]), plan, lang));
    return { label: gate.labels[name][lang], isMet: missing.length === 0, missing };
  });
}
