import { gate, leadSource, opportunityState, procurementStep } from '#schemas/vocabulary.ts';
import type { Lang } from '#schemas/field.ts';
import type { AccountPlan } from '../../link/book.ts';
import { gateGaps } from '../../measures/stage-gates.ts';
import { stagePage } from '../../measures/stage-pages.ts';
import { fieldLabel } from '../../text/labels.ts';
import { segments, type Segment } from '../../text/segments.ts';
import { siteWords } from '../../text/site-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import type { Fact, Headline, ViewContext } from '../context.ts';
import type { OpportunityRow } from '../opportunity-row.ts';
import type { OpportunityView } from './model.ts';

/** What decides: how much and how likely, when, and whether it moves. An ended one has only its amount and day. */
export function headlines({ lang }: ViewContext, row: OpportunityRow): readonly Headline[] {
  const words = siteWords(lang);
  const ended = row.outcome !== '';
  return [
    {
      label: words.value,
      value: row.valueText,
      note: ended ? '' : `${row.probability}% · ${row.funnel}`,
      isAlert: false,
    },
    { label: words.expectedClose, value: row.close === '' ? words.noDate : row.close, note: '', isAlert: false },
    ...(ended
      ? []
      : [
          {
            label: words.daysInStage,
            value: words.days(row.daysInStage),
            note: words.atMost(words.days(row.limitDays)),
            isAlert: row.isStuck,
          },
        ]),
  ];
}

/** What is said of it in a word each. */
export function facts(
  context: ViewContext,
  { data }: TypedDocument<'opportunity'>,
  row: OpportunityRow,
): readonly Fact[] {
  const { lang } = context;
  const label = (...path: string[]) => fieldLabel(lang, 'opportunity', ...path);
  return [
    { label: label('state'), value: opportunityState.labels[data.state][lang] },
    { label: label('owner'), value: row.owner.label, href: row.owner.href },
    ...(data.procurementStep
      ? [{ label: label('procurementStep'), value: procurementStep.labels[data.procurementStep][lang] }]
      : []),
    ...(data.source ? [{ label: label('source'), value: leadSource.labels[data.source][lang] }] : []),
  ];
}

/** What the exit of its stage asks for, and what is missing of it. */
export function gateOf(
  { book, lang }: ViewContext,
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
): OpportunityView['gate'] {
  return (stagePage(book, opportunity.data.stage)?.exit ?? []).map((name) => {
    const missing = gateGaps(name, opportunity, plan).map((text) => inLabels(segments(text[lang]), lang));
    return { label: gate.labels[name][lang], isMet: missing.length === 0, missing };
  });
}

/** What is missing in readers' words: authors know a field by its key, readers by its label. */
function inLabels(parts: readonly Segment[], lang: Lang): readonly Segment[] {
  return parts.map(({ text, isCode }) => ({
    text: isCode ? fieldLabel(lang, 'opportunity', ...text.split('.')) : text,
    isCode: false,
  }));
}
