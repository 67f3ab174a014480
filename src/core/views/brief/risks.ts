import type { AccountPlan } from '../../link/book.ts';
import { shownText } from '../../text/segments.ts';
import { briefWords } from '../../text/pages/brief-words.ts';
import type { ViewContext } from '../context.ts';
import { findingsOf, type FindingRow } from '../findings.ts';
import { noted, type SheetLine } from './sheet-list.ts';

/** Areas of rules that an executive can move, the nearest to the money first; all others follow. */
const FIRST = ['stage', 'joint-plan', 'cadence', 'relationship', 'plan', 'opportunity', 'tier'];

/** What the check warns of, one line a rule: the gravest first, then what an executive can move. */
export function riskLines(context: ViewContext, plan: AccountPlan): readonly SheetLine[] {
  const words = briefWords(context.lang);
  const found = findingsOf(context, plan.id).filter(({ severity }) => severity !== 'info');
  const ofOneRule = [...Map.groupBy(found, ({ name }) => name).values()].sort(
    ([a], [b]) => weight(a) - weight(b), // the order of the findings otherwise
  );
  return ofOneRule.flatMap((rows): readonly SheetLine[] => {
    const [row] = rows;
    if (!row) return [];
    return [
      {
        text: shownText(row.message),
        href: row.where.href,
        note: noted(row.owner?.label ?? '', rows.length > 1 ? words.moreOfKind(rows.length) : ''),
        isAlert: row.severity === 'error',
      },
    ];
  });
}

function weight(row: FindingRow | undefined): number {
  if (!row) return Infinity;
  const area = FIRST.indexOf(row.name.split('/')[0] ?? '');
  return (row.severity === 'error' ? 0 : FIRST.length + 1) + (area < 0 ? FIRST.length : area);
}
