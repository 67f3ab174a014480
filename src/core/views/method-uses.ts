import { buyingRole } from '#schemas/vocabulary.ts';
import { kinds, type Kind } from '#schemas/index.ts';
import { planUrl, referenceUrl, urlOf } from '../address/url.ts';
import { daysBetween } from '../calendar/day.ts';
import type { AccountPlan } from '../link/book.ts';
import { holdersOf } from '../measures/buying-roles.ts';
import { reviewsHeld, type ReviewKind } from '../measures/review-rhythm.ts';
import { formWords } from '../text/form-words.ts';
import { fieldLabel, kindLabel } from '../text/labels.ts';
import { siteWords } from '../text/site-words.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { accountRows } from './account-row.ts';
import { accountLink, personLink, type ViewContext } from './context.ts';
import type { MethodUse } from './method-page.ts';
import { documentsOf as documentsOfPlan } from '../measures/written-texts.ts';

/** The accounts whose development stands in a phase, the longest stay first (method: § 1.5). */
export function accountsInPhase(context: ViewContext, name: string): readonly MethodUse[] {
  const { lang, asOf } = context;
  return plansByWeight(context)
    .flatMap((plan) => {
      const data = plan.development?.data;
      return data && data.phase === name && !data.ended ? [{ plan, since: data.since }] : [];
    })
    .sort((a, b) => (a.since < b.since ? -1 : 1))
    .map(({ plan, since }) => ({
      link: { label: accountLink(context, plan).label, href: planUrl(lang, plan.id, 'forms', 'development') },
      note: `${formWords(lang).since} ${since} · ${siteWords(lang).days(daysBetween(since, asOf))}`,
    }));
}

/** The people who hold a role in a purchase (method: R2). */
export function peopleInRole(context: ViewContext, name: string): readonly MethodUse[] {
  const role = buyingRole.names.find((candidate) => candidate === name);
  if (!role) return [];
  return plansByWeight(context).flatMap((plan) =>
    holdersOf(role, plan).map((person) => ({
      link: personLink(context, plan, person.name),
      account: accountLink(context, plan),
      note: person.data.title,
    })),
  );
}

/** The last review of a kind of each account that held one, the newest first (method: P12). */
export function lastReviews(context: ViewContext, name: ReviewKind): readonly MethodUse[] {
  const { lang, asOf } = context;
  return plansByWeight(context)
    .flatMap((plan) => {
      const last = reviewsHeld(plan, name, asOf).at(-1);
      return last ? [{ plan, last }] : [];
    })
    .sort((a, b) => (a.last.date < b.last.date ? 1 : -1))
    .map(({ plan, last }) => ({
      link: { label: accountLink(context, plan).label, href: urlOf(lang, last) },
      note: `${last.date} · ${siteWords(lang).daysAgo(daysBetween(last.date, asOf))}`,
    }));
}

/** The fields that record a tool, each with the plan that fills it best in: a tool is learnt from its use. */
export function toolFields(context: ViewContext, fields: readonly string[]): readonly MethodUse[] {
  const { lang } = context;
  return fields.map((field): MethodUse => {
    const [kindName = '', ...path] = field.split('.');
    const kind = (Object.keys(kinds) as Kind[]).find((candidate) => candidate === kindName);
    if (!kind) return { link: { label: field, href: urlOf(lang, { kind: 'settings', name: '' }) }, note: '' };
    const label = path.length === 0 ? kindLabel(lang, kind) : fieldLabel(lang, kind, ...path);
    const example = plansByWeight(context).find((plan) => documentsOf(plan, kind).some((one) => isFilled(one, path)));
    const document = example && documentsOf(example, kind).find((one) => isFilled(one, path));
    return {
      link: { label: `${kindLabel(lang, kind)} · ${label}`, href: referenceUrl(lang, kind) },
      ...(example &&
        document && { account: { label: accountLink(context, example).label, href: urlOf(lang, document) } }),
      note: '',
    };
  });
}

/** Plans in the order of the list of accounts: tier A first, then by value. */
function plansByWeight(context: ViewContext): readonly AccountPlan[] {
  return accountRows(context).flatMap(({ id }) => context.book.accounts.get(id) ?? []);
}

/** The documents of a kind within a plan; the register of hospitality shows on its own page only. */
function documentsOf(plan: AccountPlan, kind: Kind): readonly AnyDocument[] {
  return kind === 'hospitality' ? [] : documentsOfPlan(plan).filter((document) => document.kind === kind);
}

/** Whether anything was written at a path. */
function isFilled({ data }: AnyDocument, path: readonly string[]): boolean {
  let reached: unknown = data;
  for (const step of path) {
    reached =
      typeof reached === 'object' && reached !== null
        ? (reached as Readonly<Record<string, unknown>>)[step]
        : undefined;
  }
  if (reached === undefined || reached === false) return false;
  if (typeof reached !== 'object' || reached === null) return true;
  return Object.keys(reached).length > 0;
}
