import { outcome, stage } from '#schemas/vocabulary.ts';
import { urlOf } from '../address/url.ts';
import { daysBetween } from '../calendar/day.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import type { AccountPlan } from '../link/book.ts';
import { mapNodes } from '../measures/map-nodes.ts';
import { nameIn } from '../text/names.ts';
import { siteWords } from '../text/site-words.ts';
import { accountLink, type Link, type ViewContext } from './context.ts';

/** Something that happened, as the plans themselves record it. */
export interface ChangeRow {
  readonly date: string;
  readonly account: Link;
  readonly kind: string;
  readonly text: string;
  readonly href: string;
}

/** How far back the home page looks, in days. */
const DAYS = 30;

/** What the plans say happened in the last 30 days, newest first. */
export function recentChanges(context: ViewContext): readonly ChangeRow[] {
  const isRecent = ({ date }: ChangeRow) => date <= context.asOf && daysBetween(date, context.asOf) <= DAYS;
  return [...context.book.accounts.values()]
    .flatMap((plan) => changesOf(context, plan))
    .filter(isRecent)
    .sort((a, b) => compare(b.date, a.date) || compare(a.account.label, b.account.label) || compare(a.text, b.text));
}

function changesOf(context: ViewContext, plan: AccountPlan): readonly ChangeRow[] {
  const { lang } = context;
  const words = siteWords(lang);
  const account = accountLink(context, plan);
  const row = (date: string, kind: string, text: string, href: string): ChangeRow => ({
    date,
    account,
    kind,
    text,
    href,
  });
  return [
    ...plan.touchpoints.map((touchpoint) =>
      row(touchpoint.date ?? '', words.changeTouchpoint, touchpoint.data.subject, urlOf(lang, touchpoint)),
    ),
    ...[...plan.opportunities.values()].flatMap((opportunity) => {
      const { data } = opportunity;
      const [name, href] = [nameIn(lang, data), urlOf(lang, opportunity)];
      return [
        row(data.stageSince, words.changeStage(stage.labels[data.stage][lang]), name, href),
        ...(data.outcome ? [row(data.outcome.on, outcome.labels[data.outcome.result][lang], name, href)] : []),
      ];
    }),
    ...Object.values(plan.goals?.data.actions ?? {}).flatMap((action) =>
      action.doneOn === undefined || !plan.goals
        ? []
        : [row(action.doneOn, words.changeAction, action.what, urlOf(lang, plan.goals))],
    ),
    ...(plan.strategy ? mapNodes(plan.strategy) : []).flatMap(({ node }) =>
      node.confirmedOn === undefined || !plan.strategy
        ? []
        : [row(node.confirmedOn, words.changeConfirmed, node.text, urlOf(lang, plan.strategy))],
    ),
  ];
}
