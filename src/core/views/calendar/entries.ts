import { keyElement, procurementStep, reviewKind } from '#schemas/vocabulary.ts';
import { planUrl, urlOf } from '../../address/url.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import type { AccountPlan } from '../../link/book.ts';
import { DUE_KINDS, isOverdue, type Due, type DueKind } from '../../measures/due/due.ts';
import { dues } from '../../measures/due/dues.ts';
import { nextContact, type NextContact } from '../../measures/next-contact.ts';
import type { Tier } from '../../measures/tier-lens.ts';
import { calendarWords } from '../../text/pages/calendar-words.ts';
import { fieldLabel } from '../../text/labels.ts';
import { nameIn } from '../../text/names.ts';
import { accountLink, amountIn, memberLink, personLink, type Link, type ViewContext } from '../context.ts';
import { perContext } from '../per-context.ts';

/** One thing of an account that is due, in the reader’s words. */
export interface CalendarEntry {
  /** Unique within the book and the same when its day moves: `acme/action-sign`. */
  readonly id: string;
  readonly kind: DueKind;
  readonly kindLabel: string;
  /** Absent where a cadence was never begun. */
  readonly day?: string;
  readonly isOverdue: boolean;
  readonly what: Link;
  /** What sets the day, and the opportunity or the person that it belongs to. */
  readonly note: string;
  readonly account: Link;
  readonly accountName: string;
  readonly tier: Tier;
  readonly owner?: Link;
  readonly ownerName?: string;
}

/** Everything that is due in the book: what was never begun, then the oldest day first. */
export const calendarEntries = perContext((context): readonly CalendarEntry[] =>
  [...context.book.accounts.values()]
    .flatMap((plan) => entriesOf(context, plan))
    .sort((a, b) => compare(a.day ?? '', b.day ?? '') || compare(a.tier, b.tier) || compare(a.id, b.id)),
);

/** Everything that is due at one account. */
export function entriesOf(context: ViewContext, plan: AccountPlan): readonly CalendarEntry[] {
  return dues(plan, context.book, context.asOf).map((due) => entryOf(context, plan, due));
}

function entryOf(context: ViewContext, plan: AccountPlan, due: Due): CalendarEntry {
  const { lang, asOf } = context;
  const kind = DUE_KINDS[due.source];
  const label = labelOf(context, plan, due);
  return {
    id: `${plan.id}/${due.id}`,
    kind,
    kindLabel: calendarWords(lang).kinds[kind],
    ...(due.day !== undefined && { day: due.day }),
    isOverdue: isOverdue(due, asOf),
    what: { label: due.text ?? label, href: hrefOf(context, plan, due) },
    note: noteOf(context, plan, due, label),
    account: accountLink(context, plan),
    accountName: plan.id,
    tier: plan.account.data.tier.declared,
    ...(due.owner !== undefined && { owner: memberLink(context, due.owner), ownerName: due.owner }),
  };
}

/** What it is, in the words of the method or of the field that sets its day. */
function labelOf(context: ViewContext, plan: AccountPlan, { source, about = '', document }: Due): string {
  const { lang } = context;
  const words = calendarWords(lang);
  const one = <N extends string>(of: {
    names: readonly N[];
    labels: Readonly<Record<N, Record<typeof lang, string>>>;
  }) => {
    const name = of.names.find((candidate) => candidate === about);
    return name === undefined ? about : of.labels[name][lang];
  };
  switch (source) {
    case 'review':
      return one(reviewKind);
    case 'contact':
      return words.contactWith(personLink(context, plan, about).label);
    case 'gap':
      return fieldLabel(lang, 'person', 'relationship', 'plan');
    case 'action':
      return fieldLabel(lang, 'goals', 'actions');
    case 'next-step':
      return fieldLabel(lang, 'opportunity', 'nextStep');
    case 'contact-step':
      return fieldLabel(lang, 'touchpoint', 'nextStep');
    case 'decision':
      return fieldLabel(lang, 'review', 'decisions');
    case 'work':
      return fieldLabel(lang, 'opportunity', 'workPlan');
    case 'task':
      return fieldLabel(lang, 'development', 'procedure');
    case 'sample':
      return fieldLabel(lang, 'development', 'samples');
    case 'element':
      return words.learn(one(keyElement));
    case 'close':
      return document.kind === 'opportunity' ? nameIn(lang, document.data) : about;
    case 'step':
      return one(procurementStep);
    case 'payment':
      return fieldLabel(lang, 'opportunity', 'payments');
    case 'milestone':
      return fieldLabel(lang, 'jointPlan', 'milestones');
    default:
      return words[source];
  }
}

/** The label where the author’s words stand above it, and what it is about: the opportunity with its value, the person. */
function noteOf(context: ViewContext, plan: AccountPlan, due: Due, label: string): string {
  const { lang, book, asOf } = context;
  const { document, source, text, about } = due;
  const opportunity = document.kind === 'opportunity' ? document : undefined;
  const parts = [
    // The kind says it already.
    text === undefined || source === 'action' || source === 'payment' ? '' : label,
    opportunity && source !== 'close' ? nameIn(lang, opportunity.data) : '',
    opportunity && source === 'close'
      ? `${amountIn(context, opportunity.data.value)} · ${opportunity.data.probability}%`
      : '',
    source === 'gap' && about !== undefined ? personLink(context, plan, about).label : '',
    // Else the tier asks for it, as on the list of people.
    document.kind === 'person' && source === 'contact' && fadesFirst(nextContact(document, plan, book, asOf))
      ? calendarWords(lang).fades
      : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Whether the impact of the last contact is used up before the tier asks for the next one (method: E6, B10–B12). */
function fadesFirst({ fades, due }: NextContact): boolean {
  return fades !== undefined && (due === undefined || fades < due);
}

function hrefOf({ lang }: ViewContext, plan: AccountPlan, { source, document, about }: Due): string {
  if (source === 'review' && about !== undefined)
    return plan.reviews.length > 0
      ? planUrl(lang, plan.id, 'reviews')
      : urlOf(lang, { kind: 'reviewKind', name: about });
  return urlOf(lang, document);
}
