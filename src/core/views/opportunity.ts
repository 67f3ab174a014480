import type { DataOf } from '#schemas/index.ts';
import type { Lang } from '#schemas/field.ts';
import {
  answer,
  buyingRole,
  gate,
  goDecision,
  goQuestion,
  keyElement,
  leadSource,
  opportunityState,
  procurementStep,
  stage,
} from '#schemas/vocabulary.ts';
import { urlOf } from '../address/url.ts';
import type { AccountPlan } from '../link/book.ts';
import { gateGaps } from '../measures/stage-gates.ts';
import { stagePage } from '../measures/stage-pages.ts';
import { fieldLabel } from '../text/labels.ts';
import { joined } from '../text/format.ts';
import { otherNameIn } from '../text/names.ts';
import { siteWords } from '../text/site-words.ts';
import { segments, type Segment } from '../text/segments.ts';
import type { TypedDocument } from '../validate/validate.ts';
import {
  memberLink,
  personLink,
  solutionLink,
  type Fact,
  type Headline,
  type Link,
  type ViewContext,
} from './context.ts';
import { findingsIn, type FindingRow } from './findings.ts';
import { formOf, hasOurs } from './form/form.ts';
import type { Block } from './form/model.ts';
import { opportunityIndicatorViews, type IndicatorView } from './indicators.ts';
import { opportunityRow, type OpportunityRow } from './opportunity-row.ts';
import { proseHtml } from './prose.ts';
import { touchpointEntry, type TouchpointEntry } from './relations.ts';

/** An opportunity's page: where it stands, what is missing to move on, whom it concerns, which goal it serves. */
export interface OpportunityView {
  readonly row: OpportunityRow;
  readonly otherName: string;
  readonly headlines: readonly Headline[];
  readonly nextStep: string;
  readonly facts: readonly Fact[];
  readonly solutions: readonly Link[];
  readonly stages: readonly {
    readonly label: string;
    readonly href: string;
    readonly state: 'passed' | 'here' | 'ahead';
  }[];
  readonly gate: readonly {
    readonly label: string;
    readonly isMet: boolean;
    readonly missing: readonly (readonly Segment[])[];
  }[];
  readonly elements: readonly { readonly label: string; readonly isKnown: boolean; readonly text: string }[];
  readonly goNoGo?: {
    readonly answers: readonly { readonly question: string; readonly answer: string; readonly why: string }[];
    readonly decision: string;
    readonly approver: Link;
    readonly date: string;
  };
  readonly traces: readonly (readonly string[])[];
  readonly people: readonly { readonly person: Link; readonly title: string; readonly roles: string }[];
  /** The forms of opportunity analysis, in the method's order (method: 1.6). */
  readonly forms: readonly Block[];
  readonly hasOurs: boolean;
  readonly indicators: readonly IndicatorView[];
  readonly outcome?: { readonly label: string; readonly on: string; readonly reasons: readonly string[] };
  readonly touchpoints: readonly TouchpointEntry[];
  readonly findings: readonly FindingRow[];
  readonly prose: string;
}

/** What the page does not say above: the forms that the method asks to be filled in. */
const FORMS: readonly (keyof DataOf<'opportunity'>)[] = [
  'strategyFit',
  'shortlisted',
  'scheduleClear',
  'search',
  'purchase',
  'customerValue',
  'description',
  'concerns',
  'offerings',
  'appeals',
  'competitors',
  'externalResources',
  'workPlan',
  'costs',
  'tender',
  'contract',
  'payments',
  'acceptance',
];

/** Builds an opportunity's page. */
export function opportunityView(
  context: ViewContext,
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
): OpportunityView {
  const { lang, book } = context;
  const { data } = opportunity;
  const row = opportunityRow(context, plan, opportunity);
  const here = stage.names.indexOf(data.stage);
  const forms = formOf({ context, plan }, 'opportunity', data, FORMS);
  const indicators = opportunityIndicatorViews(context, plan, opportunity);
  return {
    row,
    otherName: otherNameIn(lang, data) ?? '',
    headlines: headlines(context, row),
    nextStep: data.outcome ? '' : row.nextStep,
    facts: facts(context, opportunity, row),
    solutions: data.solutions.map((name) => solutionLink(context, name)),
    stages: stage.names.map((name, index) => ({
      label: stage.labels[name][lang],
      href: urlOf(lang, { kind: 'stage', name }),
      state: index < here ? 'passed' : index === here ? 'here' : 'ahead',
    })),
    gate: (stagePage(book, data.stage)?.exit ?? []).map((name) => {
      const missing = gateGaps(name, opportunity, plan).map((text) => inLabels(segments(text[lang]), lang));
      return { label: gate.labels[name][lang], isMet: missing.length === 0, missing };
    }),
    elements: elements(context, opportunity),
    ...goNoGo(context, opportunity),
    traces: traces(plan, data.needs),
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
}

/** What decides: how much and how likely, when, and whether it moves. An ended one has only its amount and day. */
function headlines({ lang }: ViewContext, row: OpportunityRow): readonly Headline[] {
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

function facts(context: ViewContext, { data }: TypedDocument<'opportunity'>, row: OpportunityRow): readonly Fact[] {
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

function elements({ lang }: ViewContext, { data }: TypedDocument<'opportunity'>): OpportunityView['elements'] {
  const words = siteWords(lang);
  return keyElement.names.map((name) => {
    const element = data.elements[name];
    const plan = element?.learnBy === undefined ? words.unknown : words.toLearn(element.learnBy, element.how ?? '');
    return {
      label: keyElement.labels[name][lang],
      isKnown: element?.known !== undefined,
      text: element?.known ?? plan,
    };
  });
}

function goNoGo(context: ViewContext, { data }: TypedDocument<'opportunity'>): Pick<OpportunityView, 'goNoGo'> {
  if (!data.goNoGo) return {};
  const { lang } = context;
  const given = data.goNoGo;
  return {
    goNoGo: {
      answers: goQuestion.names.map((name) => ({
        question: goQuestion.labels[name][lang],
        answer: answer.labels[given[name].answer][lang],
        why: given[name].why,
      })),
      decision: goDecision.labels[given.decision][lang],
      approver: memberLink(context, given.approver),
      date: given.date,
    },
  };
}

/** Each way from a need of the opportunity up to a goal of the customer, in the authors' words (method: G5). */
function traces({ strategy }: AccountPlan, needs: readonly string[]): readonly (readonly string[])[] {
  if (!strategy) return [];
  const { goals, strategies, tactics, needs: known } = strategy.data;
  const climb = (name: string, below: readonly string[]): readonly (readonly string[])[] => {
    const node = goals[name] ?? strategies[name] ?? tactics[name] ?? known[name];
    if (!node || below.includes(node.text)) return [];
    const path = [node.text, ...below];
    const above = known[name]?.from ?? tactics[name]?.serves ?? strategies[name]?.serves ?? [];
    return above.length === 0 ? [path] : above.flatMap((next) => climb(next, path));
  };
  const all = needs.flatMap((need) => climb(need, []));
  // A way that leaves out a step of a longer one says nothing more.
  const isWithin = (path: readonly string[], other: readonly string[]) =>
    path.length < other.length && path[0] === other[0] && path.every((step) => other.includes(step));
  return all.filter((path) => !all.some((other) => isWithin(path, other)));
}

function people(
  context: ViewContext,
  plan: AccountPlan,
  { data }: TypedDocument<'opportunity'>,
): OpportunityView['people'] {
  const { lang } = context;
  const overridden = new Map<string, string[]>();
  for (const { person, role } of data.roles)
    overridden.set(person, [...(overridden.get(person) ?? []), buyingRole.labels[role][lang]]);
  const listed =
    overridden.size > 0
      ? overridden
      : new Map(
          [...plan.people.values()]
            .filter((person) => person.data.roles.length > 0)
            .map((person) => [person.name, person.data.roles.map((role) => buyingRole.labels[role][lang])]),
        );
  return [...listed].map(([name, roles]) => ({
    person: personLink(context, plan, name),
    title: plan.people.get(name)?.data.title ?? '',
    roles: joined(roles, lang),
  }));
}

/** What is missing in readers' words: authors know a field by its key, readers by its label. */
function inLabels(parts: readonly Segment[], lang: Lang): readonly Segment[] {
  return parts.map(({ text, isCode }) => ({
    text: isCode ? fieldLabel(lang, 'opportunity', ...text.split('.')) : text,
    isCode: false,
  }));
}
