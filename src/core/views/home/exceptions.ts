import { pageUrl } from '../../address/url.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AccountPlan } from '../../link/book.ts';
import { exceptions, SEVERITY_WEIGHT, TIER_WEIGHT, type AccountException } from '../../measures/exceptions.ts';
import { pathAt } from '../../parse/document.ts';
import { identify } from '../../parse/kind-of.ts';
import { isOpen, type Tier } from '../../measures/tier-lens.ts';
import type { Segment } from '../../text/segments.ts';
import { briefWords } from '../../text/pages/brief-words.ts';
import { homeWords } from '../../text/pages/home-words.ts';
import { siteWords } from '../../text/site-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { accountLink, amountIn, opportunityLink, type Link, type ViewContext } from '../context.ts';
import { findingOf } from '../findings.ts';
import { perContext } from '../per-context.ts';
import { filtered } from './links.ts';
import type { Why } from '../indicators/why.ts';

/** An account that needs somebody: the gravest matter, how old it is, and who answers for it. */
export interface ExceptionRow {
  readonly account: Link;
  readonly tier: Tier;
  readonly isError: boolean;
  readonly severityLabel: string;
  /** What is wrong, in a few words: the rule’s title. */
  readonly title: string;
  /** The same as a sentence, after the opportunity that it is about. */
  readonly fact: readonly Segment[];
  /** The place on the plan's page. */
  readonly href: string;
  /** The account's other findings. */
  readonly more?: Link;
  /** Days, in words; absent where the plan does not tell. */
  readonly age?: string;
  readonly owner?: Link;
}

export interface HomeExceptions {
  readonly rows: readonly ExceptionRow[];
  /** Accounts with findings besides those shown. */
  readonly others?: Link;
  /** How the order was computed, with the stake of each row. */
  readonly why: Why;
}

/** How many accounts the home page shows. */
const SHOWN = 4;

/** Every account that somebody must look at, where most is at stake first. */
export const accountExceptions = perContext(({ book, diagnostics, asOf }) => exceptions(book, diagnostics, asOf));

/** The first of them as the home page shows them. */
export function homeExceptions(context: ViewContext): HomeExceptions {
  const { lang } = context;
  const words = homeWords(lang);
  const all = accountExceptions(context);
  const shown = all.slice(0, SHOWN);
  const others = all.length - shown.length;
  return {
    rows: shown.flatMap((one) => exceptionRow(context, one) ?? []),
    ...(others > 0 && { others: { label: words.others(others), href: pageUrl(lang, 'findings') } }),
    why: {
      label: words.exceptions,
      about: [words.exceptionsAbout],
      inputs: shown.map(({ plan, causes: [{ diagnostic, gravity, stake }], valueFactor }) => ({
        ...accountLink(context, plan),
        value: `${SEVERITY_WEIGHT[diagnostic.severity]} × ${gravity} × ${TIER_WEIGHT[plan.account.data.tier.declared]} × ${valueFactor.toFixed(2)} = ${stake.toFixed(1)}`,
      })),
      left: others,
      methods: [],
    },
  };
}

/** The gravest matter of an account as a row. */
function exceptionRow(context: ViewContext, { plan, causes }: AccountException): ExceptionRow | undefined {
  const { lang } = context;
  const [{ diagnostic, age }, ...rest] = causes;
  const finding = findingOf(context, diagnostic);
  if (!finding) return undefined;
  const subject = subjectOf(context, plan, diagnostic);
  const { severity, severityLabel, rule, message, where, owner } = finding;
  return {
    account: accountLink(context, plan),
    tier: plan.account.data.tier.declared,
    isError: severity === 'error',
    severityLabel,
    title: rule.label,
    fact:
      subject === undefined ? message : [{ text: `${subject}${briefWords(lang).colon}`, isCode: false }, ...message],
    href: where.href,
    ...(rest.length > 0 && {
      more: {
        label: homeWords(lang).more(rest.length),
        href: filtered(lang, 'findings', { account: plan.id }),
      },
    }),
    ...(age !== undefined && { age: siteWords(lang).days(age) }),
    ...(owner && { owner }),
  };
}

/**
 * The opportunity that a matter is about, behind what is at stake: the payment that is late, else its value while it is
 * open. What is delivered has nothing open but its payments.
 */
function subjectOf(context: ViewContext, plan: AccountPlan, { span }: Diagnostic): string | undefined {
  const identity = identify(span.file);
  const opportunity = identity?.kind === 'opportunity' ? plan.opportunities.get(identity.name) : undefined;
  if (!opportunity) return undefined;
  const { label } = opportunityLink(context, plan, opportunity.name);
  const amount = paymentAt(opportunity, span.start) ?? (isOpen(opportunity) ? opportunity.data.value : undefined);
  return amount === undefined ? label : `${amountIn(context, amount)} · ${label}`;
}

/** The amount of the payment that stands at an offset of the opportunity's file. */
function paymentAt(opportunity: TypedDocument<'opportunity'>, offset: number): number | undefined {
  const [key, index] = pathAt(opportunity, offset);
  return key === 'payments' && typeof index === 'number' ? opportunity.data.payments[index]?.amount : undefined;
}
