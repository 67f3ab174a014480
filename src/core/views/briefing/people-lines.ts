import type { AccountPlan } from '../../link/book.ts';
import { briefWords } from '../../text/pages/brief-words.ts';
import { noted, type SheetLine } from '../brief/sheet-list.ts';
import type { ViewContext } from '../context.ts';
import { gapRows } from '../relations/gaps.ts';
import { strategicRows } from '../relations/strategic.ts';
import { voicesOf } from '../relations/voices.ts';

/** The relationship gaps, the heaviest first, each with what closes it (method: R5). */
export function gapLines(context: ViewContext, plan: AccountPlan): readonly SheetLine[] {
  const words = briefWords(context.lang);
  return gapRows(context, plan)
    .filter(({ gap }) => gap > 0)
    .map((row) => ({
      text: words.gap(row.person.label, `${row.current} → ${row.target}`),
      href: row.person.href,
      note: noted(row.owner?.label ?? '', row.due, row.plan),
      isAlert: row.isOverdue,
    }));
}

/** The organisations that help us build the relation, and what we ask of them (method: R8). */
export function relationLines(context: ViewContext, plan: AccountPlan): readonly SheetLine[] {
  return strategicRows(context, plan).map(({ organisation, href, help, status, ask }) => ({
    text: organisation,
    ...(href !== undefined && { href }),
    note: noted(help, status, ask),
    isAlert: false,
  }));
}

/** What the customer has said of us in the last twelve months, the newest first (method: R9). */
export function voiceLines(context: ViewContext, plan: AccountPlan): readonly SheetLine[] {
  return voicesOf(context, plan)
    .rows.filter(({ isPast }) => !isPast)
    .map(({ said, person, date, theme }) => ({
      text: said,
      href: person.href,
      note: noted(person.label, date, theme),
      isAlert: false,
    }));
}
