import { urlOf } from '../../address/url.ts';
import { competitorRecord } from '../../measures/competitor-record.ts';
import { formWords } from '../../text/form-words.ts';
import { fieldLabel } from '../../text/labels.ts';
import { dossierWords } from '../../text/pages/dossier-words.ts';
import { accountLink, amountIn, opportunityLink, type ViewContext } from '../context.ts';
import { formOf } from '../form/form.ts';
import { sumOf } from '../lists/opportunities.ts';
import { opportunityRow } from '../opportunity-row.ts';
import { frame, plansOf, type CitedView, type Mention } from './cited.ts';

const PROFILE = [
  'brandOrImplementer',
  'history',
  'reputation',
  'experience',
  'techAbility',
  'serviceAbility',
  'allies',
] as const;

/** Builds the page of a competitor: every opportunity where we meet it, and what we do about it (method: O6, G12). */
export function competitorView(context: ViewContext, name: string): CitedView | undefined {
  const { book, lang } = context;
  const document = book.competitors.get(name);
  if (!document) return undefined;
  const words = formWords(lang);
  const { open, record } = competitorRecord(name, book, context.asOf);
  const met = plansOf(context).flatMap((plan) =>
    [...plan.opportunities.values()].flatMap((opportunity) =>
      opportunity.data.competitors
        .filter(({ competitor }) => competitor === name)
        .map((entry) => ({ plan, opportunity, entry })),
    ),
  );
  // How it is beaten comes before what it is.
  const keys = [['strengths', 'shortcomings'], PROFILE] as const;
  const blocks = keys.flatMap((some) => formOf({ context }, 'competitor', document.data, some));
  const mentions: readonly Mention[] = [
    ...met.map(({ plan, opportunity, entry }) => ({
      account: accountLink(context, plan),
      where: opportunityLink(context, plan, opportunity.name),
      opportunity: opportunityRow(context, plan, opportunity),
      notes: [
        ...(entry.expectedMove === undefined ? [] : [{ label: words.expectedMove, text: entry.expectedMove }]),
        ...(entry.counter === undefined ? [] : [{ label: words.ourCounter, text: entry.counter }]),
      ],
    })),
    ...supplied(context, name),
  ];
  return {
    ...frame(context, document, document.data, '', blocks, mentions),
    mentionsTitle: words.meetUs,
    nothing: words.neverMet,
    says: dossierWords(lang).competitorSays(open.length, amountIn(context, sumOf(open)), record.won, record.lost),
    lists: [],
  };
}

/** The accounts that it supplies, with what they suffer from: that is where we begin. */
function supplied(context: ViewContext, name: string): readonly Mention[] {
  const { lang } = context;
  const label = (key: string) => fieldLabel(lang, 'account', 'background', 'incumbents', '0', key);
  return plansOf(context).flatMap((plan) =>
    plan.account.data.background.incumbents
      .filter(({ competitor }) => competitor === name)
      .map(({ problems }) => ({
        account: accountLink(context, plan),
        where: { label: fieldLabel(lang, 'account', 'background', 'incumbents'), href: urlOf(lang, plan.account) },
        notes: problems.map((text, index) => ({ label: index === 0 ? label('problems') : '', text })),
      })),
  );
}
