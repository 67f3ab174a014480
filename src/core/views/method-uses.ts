import { buyingRole } from '#schemas/vocabulary.ts';
import { planUrl, referenceUrl, urlOf } from '../address/url.ts';
import { daysBetween } from '../calendar/day.ts';
import { holdersOf } from '../measures/buying-roles.ts';
import { reviewsHeld, type ReviewKind } from '../measures/review-rhythm.ts';
import { formWords } from '../text/form-words.ts';
import { fieldLabel, kindLabel } from '../text/labels.ts';
import { siteWords } from '../text/site-words.ts';
import { accountLink, personLink, type ViewContext } from './context.ts';
import type { MethodUse } from './method-page.ts';
import { fieldNamed, filledField, plansByWeight } from './filled-field.ts';

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
  return fields.map((name): MethodUse => {
    const field = fieldNamed(name);
    if (!field) return { link: { label: name, href: urlOf(lang, { kind: 'settings', name: '' }) }, note: '' };
    const { kind, path } = field;
    const label = path.length === 0 ? kindLabel(lang, kind) : fieldLabel(lang, kind, ...path);
    const example = filledField(context, field);
    return {
      link: { label: `${kindLabel(lang, kind)} · ${label}`, href: referenceUrl(lang, kind) },
      ...(example && {
        account: { label: accountLink(context, example.plan).label, href: urlOf(lang, example.document) },
      }),
      note: '',
    };
  });
}
