import { contact, stage, stance, type PlanPart } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import type { Day } from '../../calendar/day.ts';
import type { Series } from '../../history/series.ts';
import type { AccountPlan } from '../../link/book.ts';
import { completeness } from '../../measures/completeness.ts';
import { personFreshness } from '../../measures/freshness.ts';
import { keyPeople } from '../../measures/key-people.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import { shownText } from '../../text/segments.ts';
import { nameIn } from '../../text/names.ts';
import { reviewsWords } from '../../text/pages/reviews-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { actionLines } from '../brief/plan-lines.ts';
import { noted, type SheetLine } from '../brief/sheet-list.ts';
import { memberLink, opportunityLink, personLink, type ViewContext } from '../context.ts';
import { findingsOf } from '../findings.ts';
import { opportunityRow } from '../opportunity-row.ts';

/** What an agenda is filled from: the plan, and the day of the last review of the kind; absent when there was none. */
export interface AgendaScope {
  readonly context: ViewContext;
  readonly plan: AccountPlan;
  readonly since?: Day;
}

/** What the tier asks for and the plan does not hold (method: P3). */
export function lackingLines({ context, plan }: AgendaScope): readonly SheetLine[] {
  return completeness(plan, context.book, context.asOf).parts.flatMap(({ part, items }) =>
    items
      .filter(({ done }) => !done)
      .map(({ label }) => ({
        text: label[context.lang],
        href: partHref({ context, plan }, part),
        note: '',
        isAlert: false,
      })),
  );
}

/** Live actions whose day has passed, the oldest first (method: P5). */
export function overdueLines({ context, plan }: AgendaScope): readonly SheetLine[] {
  return actionLines(context, plan).filter(({ isAlert }) => isAlert);
}

/** Open opportunities that stay too long in their stage or are past their close (method: § 1.4). */
export function stuckLines({ context, plan }: AgendaScope): readonly SheetLine[] {
  return [...plan.opportunities.values()]
    .map((opportunity) => opportunityRow(context, plan, opportunity))
    .filter((row) => row.isOpen && (row.isStuck || (row.close !== '' && row.close < context.asOf)))
    .map(({ link, stage: label, daysInStage, close, owner }) => ({
      text: link.label,
      href: link.href,
      note: noted(label, siteWords(context.lang).days(daysInStage), close, owner.label),
      isAlert: true,
    }));
}

/** Warnings of what was still in order when the last review was held. */
export function findingLines({ context, plan, since }: AgendaScope): readonly SheetLine[] {
  return findingsOf(context, plan.id)
    .filter(
      ({ severity, diagnostic }) =>
        severity !== 'info' && (since === undefined || (diagnostic.since !== undefined && diagnostic.since >= since)),
    )
    .map((row) => ({
      text: shownText(row.message),
      href: row.where.href,
      note: row.owner?.label ?? '',
      isAlert: row.severity === 'error',
    }));
}

/** Opportunities that entered a stage since the last review: new ones in the first stage (method: G9). */
export function foundLines(scope: AgendaScope): readonly SheetLine[] {
  return moved(scope).filter(({ isFirst }) => isFirst);
}

/** What moved since the last review: stages entered, and what was won or lost (method: F6). */
export function stageLines(scope: AgendaScope): readonly SheetLine[] {
  return moved(scope).filter(({ isFirst }) => !isFirst);
}

function moved({ context, plan, since }: AgendaScope): readonly (SheetLine & { readonly isFirst: boolean })[] {
  const words = reviewsWords(context.lang);
  return [...plan.opportunities.values()]
    .filter(({ data }) => since !== undefined && (data.outcome?.on ?? data.stageSince) > since)
    .map((opportunity) => {
      const { data } = opportunity;
      const row = opportunityRow(context, plan, opportunity);
      return {
        text: row.link.label,
        href: row.link.href,
        note: noted(
          data.outcome
            ? noted(row.outcome, data.outcome.on)
            : words.entered(stage.labels[data.stage][context.lang], data.stageSince),
          row.valueText,
        ),
        isAlert: false,
        isFirst: data.stage === 'develop' && !data.outcome,
      };
    });
}

/** What competitors in the open opportunities are expected to do, and our answer (method: G14, G15). */
export function moveLines({ context, plan }: AgendaScope): readonly SheetLine[] {
  const { book, lang } = context;
  return [...plan.opportunities.values()].filter(isOpen).flatMap((opportunity) =>
    opportunity.data.competitors.map(({ competitor, expectedMove, counter }) => ({
      text: noted(nameIn(lang, book.competitors.get(competitor)?.data ?? { name: competitor }), expectedMove ?? ''),
      href: opportunityLink(context, plan, opportunity.name).href,
      note: `→ ${counter ?? reviewsWords(lang).noCounter}`,
      isAlert: counter === undefined,
    })),
  );
}

/** Key people whom nobody met for longer than the tier allows (method: A15). */
export function staleLines({ context, plan }: AgendaScope): readonly SheetLine[] {
  const { book, asOf, lang } = context;
  const words = siteWords(lang);
  return keyPeople(plan, book).flatMap((person) => {
    const { overdue, days } = personFreshness(person, plan, book, asOf);
    if (!overdue) return [];
    const owner = person.data.relationship?.owner ?? person.data.coverage[0];
    return [
      {
        text: personLink(context, plan, person.name).label,
        href: personLink(context, plan, person.name).href,
        note: noted(
          days === undefined ? words.never : words.daysAgo(days),
          owner === undefined ? '' : memberLink(context, owner).label,
        ),
        isAlert: true,
      },
    ];
  });
}

/** Stance and contact that changed since the last review, as the history of the plan tells (method: R3, E5). */
export function changeLines({ context, plan, since }: AgendaScope): readonly SheetLine[] {
  const { history, lang } = context;
  if (!history || since === undefined) return [];
  const words = reviewsWords(lang);
  const stanceText = (value: number) => stance.labels[stance.names.find((name) => Number(name) === value) ?? '0'][lang];
  return [...plan.people.values()].flatMap((person) => {
    const stances = changeSince(history.stances.get(person.path), since);
    const contacts = changeSince(history.contacts.get(person.path), since);
    const note = noted(
      stances ? words.stance(stanceText(stances.from), stanceText(stances.to)) : '',
      contacts ? words.contact(contact.labels[contacts.from][lang], contact.labels[contacts.to][lang]) : '',
    );
    const { label, href } = personLink(context, plan, person.name);
    return note === '' ? [] : [{ text: label, href, note, isAlert: false }];
  });
}

/** What a value was on a day and is now; nothing when it is the same or was not known yet. */
function changeSince<T>(series: Series<T> | undefined, since: Day): { readonly from: T; readonly to: T } | undefined {
  const from = series?.findLast(({ day }) => day <= since);
  const to = series?.at(-1);
  return from && to && from.value !== to.value ? { from: from.value, to: to.value } : undefined;
}

/** Where a part of the plan stands. */
export function partHref({ context: { lang }, plan }: AgendaScope, part: PlanPart): string {
  const account = plan.id;
  switch (part) {
    case 'team':
    case 'background':
      return urlOf(lang, plan.account);
    case 'maps':
      return urlOf(lang, { kind: 'strategy', name: '', account });
    case 'relations':
      return urlOf(lang, { kind: 'relationships', name: '', account });
    case 'goals':
      return urlOf(lang, { kind: 'goals', name: '', account });
  }
}
