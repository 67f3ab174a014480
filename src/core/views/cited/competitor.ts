import { urlOf } from '../../address/url.ts';
import { formWords } from '../../text/form-words.ts';
import { nameIn } from '../../text/names.ts';
import { fieldLabel } from '../../text/labels.ts';
import { accountLink, type ViewContext } from '../context.ts';
import { formOf } from '../form/form.ts';
import { opportunityRows } from '../opportunity-row.ts';
import { frame, plansOf, type CitedView } from './cited.ts';

/** Builds the page of a competitor: every opportunity where we meet it, and what we do about it (method: O6, G12). */
export function competitorView(context: ViewContext, name: string): CitedView | undefined {
  const { book, lang } = context;
  const document = book.competitors.get(name);
  if (!document) return undefined;
  const words = formWords(lang);
  const met = plansOf(context).flatMap((plan) =>
    [...plan.opportunities.values()].flatMap((opportunity) =>
      opportunity.data.competitors
        .filter(({ competitor }) => competitor === name)
        .map((entry) => ({ plan, opportunity, entry })),
    ),
  );
  const supplies = plansOf(context).filter((plan) =>
    plan.account.data.background.incumbents.some(({ competitor }) => competitor === name),
  );
  const hrefs = new Set(met.map(({ opportunity }) => urlOf(lang, opportunity)));
  const blocks = formOf({ context }, 'competitor', document.data, [
    'brandOrImplementer',
    'history',
    'reputation',
    'experience',
    'techAbility',
    'serviceAbility',
    'allies',
    'strengths',
    'shortcomings',
  ]);
  return {
    ...frame(context, document, document.data, '', blocks),
    mentionsTitle: words.meetUs,
    nothing: words.neverMet,
    mentions: [
      ...met.map(({ plan, opportunity, entry }) => ({
        account: accountLink(context, plan),
        where: { label: nameIn(lang, opportunity.data), href: urlOf(lang, opportunity) },
        notes: [
          ...(entry.expectedMove === undefined ? [] : [{ label: words.expectedMove, text: entry.expectedMove }]),
          ...(entry.counter === undefined ? [] : [{ label: words.ourCounter, text: entry.counter }]),
        ],
      })),
      ...supplies.map((plan) => ({
        account: accountLink(context, plan),
        where: { label: fieldLabel(lang, 'account', 'background', 'incumbents'), href: urlOf(lang, plan.account) },
        notes: [],
      })),
    ],
    opportunities: opportunityRows(context).filter(({ link }) => hrefs.has(link.href)),
  };
}
