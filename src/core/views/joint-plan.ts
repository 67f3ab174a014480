import { jointPlanStatus } from '#schemas/vocabulary.ts';
import { daysBetween, type Day } from '../calendar/day.ts';
import { referenceUrl } from '../address/url.ts';
import type { AccountPlan } from '../link/book.ts';
import { jointPlanProgress } from '../measures/joint-plan-progress.ts';
import { formWords } from '../text/form-words.ts';
import { longDay, percent } from '../text/format.ts';
import { fieldLabel } from '../text/labels.ts';
import { siteWords } from '../text/site-words.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { memberLink, personLink, type Headline, type Link, type ViewContext } from './context.ts';
import { findingsIn, type FindingRow } from './findings.ts';
import { formOf, hasOurs } from './form/form.ts';
import type { Block } from './form/model.ts';
import { proseHtml } from './prose.ts';

/** The joint plan's page: whether it runs and what comes next, then its four steps (method: J2, P7, P8). */
export interface JointPlanView {
  readonly headlines: readonly Headline[];
  readonly signers: readonly Link[];
  readonly targets: string;
  readonly findings: readonly FindingRow[];
  readonly blocks: readonly Block[];
  readonly hasOurs: boolean;
  readonly prose: string;
  readonly reference: string;
}

/** Builds the page of an account's joint plan. */
export function jointPlanView(
  context: ViewContext,
  plan: AccountPlan,
  document: TypedDocument<'jointPlan'>,
): JointPlanView {
  const { lang } = context;
  const { data } = document;
  const progress = jointPlanProgress(plan);
  const blocks = formOf({ context, plan }, 'jointPlan', data, [
    'valueProposition',
    'targets',
    'resources',
    'milestones',
    'evaluations',
    'sharing',
  ]);
  return {
    headlines: headlines(context, plan, document),
    signers: [
      memberLink(context, data.ourSigner),
      ...(data.theirSigner === undefined ? [] : [personLink(context, plan, data.theirSigner)]),
    ],
    targets: `${progress?.agreed ?? 0} / ${progress?.targets ?? 0}`,
    findings: findingsIn(context, document.path),
    blocks,
    hasOurs: hasOurs(blocks),
    prose: proseHtml(document, lang, 2),
    reference: referenceUrl(lang, 'jointPlan'),
  };
}

function headlines(
  { lang, asOf }: ViewContext,
  plan: AccountPlan,
  { data }: TypedDocument<'jointPlan'>,
): readonly Headline[] {
  const words = formWords(lang);
  const progress = jointPlanProgress(plan);
  const coming = (label: string, day: Day | undefined): Headline => ({
    label,
    value: day === undefined ? words.allDone : siteWords(lang).inDays(daysBetween(asOf, day)),
    note: day === undefined ? '' : longDay(day, lang),
    isAlert: day !== undefined && day < asOf,
  });
  return [
    {
      label: fieldLabel(lang, 'jointPlan', 'status'),
      value: jointPlanStatus.labels[data.status][lang],
      note: `${data.from} – ${data.until}`,
      isAlert: false,
    },
    {
      label: fieldLabel(lang, 'jointPlan', 'milestones'),
      value: progress?.share === undefined ? siteWords(lang).none : percent(progress.share),
      note: progress ? `${progress.done} / ${progress.milestones}` : '',
      isAlert: false,
    },
    coming(words.nextMilestone, progress?.nextMilestone),
    coming(words.nextEvaluation, progress?.nextEvaluation),
  ];
}
