import { contact, reviewKind, stage, stance, tier } from '#schemas/vocabulary.ts';
import { urlOf } from '../address/url.ts';
import type { Day } from '../calendar/day.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import { withRecord, type Series } from '../history/series.ts';
import type { AccountPlan } from '../link/book.ts';
import { quarterStart } from '../measures/last-quarter.ts';
import { mapNodes } from '../measures/map-nodes.ts';
import type { Tier } from '../measures/tier-lens.ts';
import { nameIn } from '../text/names.ts';
import { changesWords, type ChangeKind } from '../text/pages/changes-words.ts';
import type { Identity } from '../parse/kind-of.ts';
import { accountLink, amountIn, type Link, type ViewContext } from './context.ts';
import { perContext } from './per-context.ts';

/** Something that happened, as the plans record it and git tells. */
export interface ChangeRow {
  readonly date: Day;
  /** The account's folder. */
  readonly accountId: string;
  readonly account: Link;
  readonly tier: Tier;
  readonly kind: ChangeKind;
  /** What has changed, in a few words: `Won ¥3.2M`, `Qualification → Proposal`. */
  readonly change: string;
  /** What it has changed with: an opportunity, a person, an action. */
  readonly text: string;
  readonly href: string;
  /** What an opportunity is worth, in the book's currency; 0 of everything else. */
  readonly value: number;
}

/** Everything that the book knows to have happened until the as-of day, newest first. */
export const bookChanges = perContext((context): readonly ChangeRow[] => {
  const { book, asOf } = context;
  return [...book.accounts.values()]
    .flatMap((plan) => changesOf(context, plan).filter(({ date }) => date <= asOf))
    .sort(newestFirst);
});

/** What has changed at each account since its own last quarterly business review, newest first (method: P9, P12). */
export const quarterChanges = perContext((context): readonly ChangeRow[] => {
  const { book, asOf } = context;
  return [...book.accounts.values()]
    .flatMap((plan) => {
      const { day } = quarterStart(plan, book, asOf);
      return changesOf(context, plan).filter(({ date }) => date > day && date <= asOf);
    })
    .sort(newestFirst);
});

function newestFirst(a: ChangeRow, b: ChangeRow): number {
  return compare(b.date, a.date) || compare(a.account.label, b.account.label) || compare(a.text, b.text);
}

type Row = (date: Day, kind: ChangeKind, change: string, text: string, to: Identity, value?: number) => ChangeRow;

/** What a plan records of itself, and what git tells besides. */
function changesOf(context: ViewContext, plan: AccountPlan): readonly ChangeRow[] {
  const { lang } = context;
  const account = accountLink(context, plan);
  const row: Row = (date, kind, change, text, to, value = 0) => ({
    date,
    accountId: plan.id,
    account,
    tier: plan.account.data.tier.declared,
    kind,
    change,
    text,
    href: urlOf(lang, to),
    value,
  });
  return [
    ...businessChanges(context, plan, row),
    ...workChanges(context, plan, row),
    ...versionChanges(context, plan, row),
  ];
}

/** Stages and outcomes. The stage before is known where git tells it. */
function businessChanges(context: ViewContext, plan: AccountPlan, row: Row): readonly ChangeRow[] {
  const { lang, asOf, history } = context;
  const words = changesWords(lang);
  return [...plan.opportunities.values()].flatMap((opportunity) => {
    const { data, path } = opportunity;
    const name = nameIn(lang, data);
    const label = (of: typeof data.stage) => stage.labels[of][lang];
    const record = { day: data.stageSince, value: data.stage };
    const stages = withRecord(history?.stages.get(path) ?? [], record, asOf).map(({ day, value }, at, all) => {
      const before = all[at - 1];
      const change = before ? words.fromTo(label(before.value), label(value)) : words.enters(label(value));
      return row(day, 'stage', change, name, opportunity, data.value);
    });
    if (!data.outcome) return stages;
    const { result, on } = data.outcome;
    const change = `${words.kinds[result]} ${amountIn(context, data.value)}`;
    // What is won goes into delivery: one event, not two.
    return [...stages.filter(({ date }) => date < on), row(on, result, change, name, opportunity, data.value)];
  });
}

/** What was done with the customer: confirmed, finished, reviewed, spoken of. */
function workChanges({ lang }: ViewContext, plan: AccountPlan, row: Row): readonly ChangeRow[] {
  const { kinds } = changesWords(lang);
  const { strategy, goals } = plan;
  return [
    ...(strategy ? mapNodes(strategy) : []).flatMap(({ node }) =>
      node.confirmedOn === undefined || !strategy
        ? []
        : [row(node.confirmedOn, 'confirmed', kinds.confirmed, node.text, strategy)],
    ),
    ...Object.values(goals?.data.actions ?? {}).flatMap(({ doneOn, what }) =>
      doneOn === undefined || !goals ? [] : [row(doneOn, 'action', kinds.action, what, goals)],
    ),
    ...plan.reviews.flatMap((review) => {
      const kind = reviewKind.names.find((name) => name === review.name);
      const label = kind ? reviewKind.labels[kind][lang] : review.name;
      return review.date === undefined ? [] : [row(review.date, 'review', kinds.review, label, review)];
    }),
    ...plan.touchpoints.flatMap((touchpoint) =>
      touchpoint.date === undefined
        ? []
        : [row(touchpoint.date, 'touchpoint', kinds.touchpoint, touchpoint.data.subject, touchpoint)],
    ),
  ];
}

/** What no plan dates and only versions tell: tiers, stances, degrees of contact. */
function versionChanges({ lang, history }: ViewContext, plan: AccountPlan, row: Row): readonly ChangeRow[] {
  if (!history) return [];
  const { fromTo } = changesWords(lang);
  const steps = <T>(series: Series<T> | undefined, label: (value: T) => string) =>
    (series ?? []).flatMap(({ day, value }, at, all) => {
      const before = all[at - 1];
      return before ? [{ day, change: fromTo(label(before.value), label(value)) }] : [];
    });
  const { account, people } = plan;
  return [
    ...steps(history.tiers.get(account.path), (name) => tier.labels[name][lang]).map(({ day, change }) =>
      row(day, 'tier', change, nameIn(lang, account.data), account),
    ),
    ...[...people.values()].flatMap((person) => [
      ...steps(history.stances.get(person.path), (value) => stanceLabel(value, lang)).map(({ day, change }) =>
        row(day, 'stance', change, nameIn(lang, person.data), person),
      ),
      ...steps(history.contacts.get(person.path), (name) => contact.labels[name][lang]).map(({ day, change }) =>
        row(day, 'contact', change, nameIn(lang, person.data), person),
      ),
    ]),
  ];
}

function stanceLabel(value: number, lang: ViewContext['lang']): string {
  const name = stance.names.find((candidate) => candidate === String(value));
  return name ? stance.labels[name][lang] : String(value);
}
