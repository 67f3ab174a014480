import { urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { briefWords } from '../../text/pages/brief-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { actionRows } from '../actions.ts';
import type { ViewContext } from '../context.ts';
import { opportunitiesOf } from '../opportunity-row.ts';
import { noted, type SheetLine } from './sheet-list.ts';

/** The open actions, the first due first: an overdue one leads. */
export function actionLines(context: ViewContext, plan: AccountPlan): readonly SheetLine[] {
  const href = urlOf(context.lang, { kind: 'goals', name: '', account: plan.id });
  return actionRows(context, plan)
    .filter(({ isOpen }) => isOpen)
    .map(({ what, owner, due, dueText, isOverdue }) => ({
      text: what,
      href,
      note: noted(owner.label, due, dueText),
      isAlert: isOverdue,
    }));
}

/** The open opportunities with stage, value and close, the first to close first. */
export function opportunityLines(context: ViewContext, plan: AccountPlan): readonly SheetLine[] {
  const words = siteWords(context.lang);
  return opportunitiesOf(context, plan)
    .filter(({ isOpen }) => isOpen)
    .map(({ link, stage, valueText, probability, close, isStuck }) => ({
      text: link.label,
      href: link.href,
      note: noted(
        stage,
        valueText,
        `${probability}%`,
        close === '' ? words.noDate : briefWords(context.lang).close(close),
        isStuck ? words.stuck : '',
      ),
      isAlert: isStuck || (close !== '' && close < context.asOf),
    }));
}
