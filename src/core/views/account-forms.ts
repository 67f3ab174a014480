import type { Kind } from '#schemas/index.ts';
import { planPart } from '#schemas/vocabulary.ts';
import { planUrl, referenceUrl, urlOf } from '../address/url.ts';
import type { AccountPlan } from '../link/book.ts';
import { completeness } from '../measures/completeness.ts';
import { formWords } from '../text/form-words.ts';
import { kindLabel } from '../text/labels.ts';
import { kindShape, type Shape } from '../validate/schema-shape.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { accountLink, mayJudge, type Fact, type Link, type ViewContext } from './context.ts';
import { findingsAt, findingsIn, type FindingRow } from './findings.ts';
import { formOf, hasOurs } from './form/form.ts';
import { BACKGROUND_FORMS, FORMS_FIELDS } from './forms-fields.ts';
import type { Block } from './form/model.ts';
import { computedFacts } from './indicators/computed.ts';
import { proseHtml } from './prose.ts';

/** The forms of one document. */
export interface FormSection {
  readonly id: string;
  readonly label: string;
  /** What is computed from it, which is what a reader decides by. */
  readonly computed: readonly Fact[];
  readonly findings: readonly FindingRow[];
  readonly blocks: readonly Block[];
  readonly prose: string;
  readonly reference: string;
}

/** What the tier of an account asks for and its plan does not hold. */
interface Shortfall {
  /** The page that says what the tier asks for. */
  readonly tier: string;
  /** In a word: that something is missing, or that nothing is. */
  readonly verdict: string;
  /** By the part where it belongs. */
  readonly missing: readonly { readonly part: Link; readonly items: readonly string[] }[];
  /** The forms that nobody has begun. */
  readonly notStarted: readonly Link[];
}

/** The page of an account's analyses: every form of the method that the plan's own page does not print. */
export interface AccountFormsView {
  /** Absent in an edition that may not judge. */
  readonly shortfall?: Shortfall;
  readonly sections: readonly FormSection[];
  readonly hasOurs: boolean;
}

/** Builds the page of an account's analyses. */
export function accountFormsView(context: ViewContext, plan: AccountPlan): AccountFormsView {
  const words = formWords(context.lang);
  const { assessment, buying, development, account, strategy, goals, relationships } = plan;
  const sections = [
    ...(assessment ? [whole(context, plan, assessment)] : []),
    ...(buying ? [whole(context, plan, buying)] : []),
    ...(development ? [whole(context, plan, development)] : []),
    part(context, plan, account, words.account, [
      ...formOf({ context, plan }, 'account', account.data, FORMS_FIELDS.account),
      ...backgroundForms(context, plan),
    ]),
    ...(strategy
      ? [
          part(
            context,
            plan,
            strategy,
            words.strategy,
            formOf({ context, plan }, 'strategy', strategy.data, FORMS_FIELDS.strategy),
          ),
        ]
      : []),
    ...(goals
      ? [part(context, plan, goals, words.goals, formOf({ context, plan }, 'goals', goals.data, FORMS_FIELDS.goals))]
      : []),
    ...(relationships
      ? [
          part(
            context,
            plan,
            relationships,
            words.relationships,
            formOf({ context, plan }, 'relationships', relationships.data, FORMS_FIELDS.relationships),
          ),
        ]
      : []),
  ].filter(({ blocks, findings, prose }) => blocks.length > 0 || findings.length > 0 || prose !== '');
  return {
    ...(mayJudge(context) && { shortfall: shortfall(context, plan) }),
    sections,
    hasOurs: sections.some(({ blocks }) => hasOurs(blocks)),
  };
}

function shortfall(context: ViewContext, plan: AccountPlan): Shortfall {
  const { lang } = context;
  const words = formWords(lang);
  const { declared } = plan.account.data.tier;
  const missing = missingOf(context, plan);
  return {
    tier: urlOf(lang, { kind: 'tier', name: declared.toLowerCase() }),
    verdict: missing.length === 0 ? words.holdsAll(declared) : words.asksFor(declared),
    missing,
    notStarted: (['assessment', 'buying', 'development'] as const)
      .filter((kind) => plan[kind] === undefined)
      .map((kind) => ({ label: kindLabel(lang, kind), href: referenceUrl(lang, kind) })),
  };
}

function missingOf(context: ViewContext, plan: AccountPlan): Shortfall['missing'] {
  const { book, asOf, lang } = context;
  return completeness(plan, book, asOf).parts.flatMap(({ part: name, items }) => {
    const lacking = items.filter(({ done }) => !done).map(({ label }) => label[lang]);
    const part = { label: planPart.labels[name][lang], href: `${accountLink(context, plan).href}#${name}` };
    return lacking.length === 0 ? [] : [{ part, items: lacking }];
  });
}

/** A document that stands on this page alone: all of it, with its words and what was found in it. */
function whole(
  context: ViewContext,
  plan: AccountPlan,
  document: TypedDocument<'assessment'> | TypedDocument<'buying'> | TypedDocument<'development'>,
): FormSection {
  const { lang } = context;
  const scope = { context, plan };
  const blocks =
    document.kind === 'assessment'
      ? formOf(scope, 'assessment', document.data)
      : document.kind === 'buying'
        ? formOf(scope, 'buying', document.data)
        : formOf(scope, 'development', document.data);
  return {
    id: document.kind,
    label: kindLabel(lang, document.kind),
    computed: computedFacts(context, plan, conceptsOf(document.kind)),
    findings: findingsIn(context, document.path),
    blocks,
    prose: proseHtml(document, lang, 3),
    reference: referenceUrl(lang, document.kind),
  };
}

/** The part of a document that the plan's own page leaves to this one. */
function part(
  context: ViewContext,
  plan: AccountPlan,
  { kind }: { readonly kind: Kind },
  label: string,
  blocks: readonly Block[],
): FormSection {
  const { lang } = context;
  const findings = findingsAt(context, planUrl(lang, plan.id, 'forms')).filter(({ place }) => place?.spots[0] === kind);
  return { id: kind, label, computed: [], findings, blocks, prose: '', reference: referenceUrl(lang, kind) };
}

/** The blocks of the background that the plan's page does not print. */
function backgroundForms(context: ViewContext, plan: AccountPlan): readonly Block[] {
  const { background } = plan.account.data;
  const kept = Object.fromEntries(BACKGROUND_FORMS.map((name) => [name, background[name]]));
  const none = { foci: [], incumbents: [], innovation: [] };
  const data = { ...plan.account.data, background: { ...none, ...kept } };
  const [group] = formOf({ context, plan }, 'account', data, ['background']);
  return group?.type === 'group' ? group.blocks : [];
}

/** The concepts that the fields of a kind record, however deep they stand. */
export function conceptsOf(kind: Kind): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (shape: Shape): void => {
    for (const concept of shape.meta.method ?? []) found.add(concept);
    if (shape.type === 'object') for (const [, child] of shape.fields) walk(child);
    else if (shape.type === 'list' || shape.type === 'record') walk(shape.item);
  };
  walk(kindShape(kind));
  return found;
}
