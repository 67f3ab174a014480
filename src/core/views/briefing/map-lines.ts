import { goalKind } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { whiteSpace } from '../../measures/white-space.ts';
import { joined } from '../../text/format.ts';
import { siteWords } from '../../text/site-words.ts';
import { noted, type SheetLine } from '../brief/sheet-list.ts';
import { personLink, type ViewContext } from '../context.ts';

/** Needs that nothing of ours meets, the confirmed ones first (method: G6). */
export function whiteSpaceLines(context: ViewContext, plan: AccountPlan): readonly SheetLine[] {
  const { lang } = context;
  const words = siteWords(lang);
  return whiteSpace(plan).map(({ need, confirmed }) => ({
    text: need.text,
    href: urlOf(lang, { kind: 'strategy', name: '', account: plan.id }),
    note: noted(
      confirmed ? words.confirmed : words.assumed,
      joined(
        need.owners.map((person) => personLink(context, plan, person).label),
        lang,
      ),
    ),
    isAlert: false,
  }));
}

/** Our goals with the account: what is measured, from where to where, until when (method: A8, P5). */
export function goalLines({ lang, asOf }: ViewContext, plan: AccountPlan): readonly SheetLine[] {
  return Object.values(plan.goals?.data.goals ?? {}).map(({ kind, text, baseline, target, due }) => ({
    text,
    href: urlOf(lang, { kind: 'goals', name: '', account: plan.id }),
    note: noted(goalKind.labels[kind][lang], due, [baseline, target].filter((part) => part !== undefined).join(' → ')),
    isAlert: due < asOf,
  }));
}
