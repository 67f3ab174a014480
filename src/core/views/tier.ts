import { planItem, planItems, planPart, resolve, tier, tierEvidence } from '#schemas/vocabulary.ts';
import { urlOf } from '../address/url.ts';
import type { MethodPage } from '../link/book.ts';
import { TIERS, type Tier } from '../measures/tier-lens.ts';
import { joined } from '../text/format.ts';
import { fieldLabel } from '../text/labels.ts';
import { siteWords } from '../text/site-words.ts';
import { accountRows, lenses, type AccountRow, type LensView } from './account-row.ts';
import { amountIn, type Fact, type Link, type ViewContext } from './context.ts';
import { titled, type MethodCard, type MethodExtras } from './method-card.ts';
import { methodWords, wholeMethodWords } from './method-words.ts';

/** A tier's page: definition, criteria, cadence, the accounts in it and those whose lenses disagree. */
export interface TierView extends MethodExtras {
  readonly name: Tier;
  readonly title: string;
  readonly summary: string;
  readonly treatment: string;
  readonly facts: readonly Fact[];
  /** What a plan of the tier must hold, by its parts. */
  readonly requires: readonly { readonly part: string; readonly items: readonly string[] }[];
  readonly urgency: readonly Fact[];
  readonly accounts: readonly AccountRow[];
  readonly disagreeing: readonly { readonly account: AccountRow; readonly lenses: readonly LensView[] }[];
  readonly prose: string;
  readonly siblings: readonly Link[];
}

/** The index of tiers. */
export function tierCards(context: ViewContext): readonly MethodCard[] {
  const rows = accountRows(context);
  return TIERS.flatMap((name) => {
    const page = context.book.tiers.get(name.toLowerCase());
    if (!page) return [];
    const inTier = rows.filter((row) => row.tier === name);
    return [
      {
        link: tierLink(context, name),
        ...titled(methodWords(context, page)),
        facts: tierFacts(context, page),
        count: inTier.length,
        valueText: amountIn(
          context,
          inTier.reduce((sum, { openValue }) => sum + openValue, 0),
        ),
      },
    ];
  });
}

/** Builds a tier's page. */
export function tierView(context: ViewContext, name: Tier): TierView | undefined {
  const { book, lang } = context;
  const page = book.tiers.get(name.toLowerCase());
  if (!page) return undefined;
  const words = siteWords(lang);
  const rows = accountRows(context);
  const row = page.original.data.urgency;
  const yesNo = (values: readonly boolean[]) => values.map((value) => (value ? words.yes : words.no)).join(' / ');
  return {
    name,
    ...wholeMethodWords(context, page),
    facts: tierFacts(context, page),
    requires: requiresOf(context, page),
    urgency: [
      { label: fieldLabel(lang, 'account', 'urgency', 'objective'), value: yesNo([row.objective]) },
      { label: fieldLabel(lang, 'account', 'urgency', 'subjective'), value: yesNo([row.subjective]) },
      {
        label: fieldLabel(lang, 'account', 'urgency', 'resolve'),
        value: row.resolve.map((value) => resolve.labels[value][lang]).join(' / '),
      },
      { label: fieldLabel(lang, 'account', 'urgency', 'feasibility'), value: yesNo(row.feasibility) },
      { label: fieldLabel(lang, 'account', 'urgency', 'selection'), value: yesNo(row.selection) },
    ],
    accounts: rows.filter((account) => account.tier === name),
    disagreeing: rows
      .filter((account) => account.tier === name && account.lensesDiffer)
      .flatMap((account) => {
        const plan = book.accounts.get(account.id);
        return plan ? [{ account, lenses: lenses(context, plan) }] : [];
      }),
    siblings: TIERS.map((other) => tierLink(context, other)),
  };
}

function tierLink({ lang }: ViewContext, name: Tier): Link {
  return { label: tier.labels[name][lang], href: urlOf(lang, { kind: 'tier', name: name.toLowerCase() }) };
}

function tierFacts({ lang }: ViewContext, { original: { data } }: MethodPage<'tier'>): readonly Fact[] {
  const words = siteWords(lang);
  const every = (key: 'contact' | 'executiveVisit' | 'seminar' | 'materials') =>
    data.cadence[key] === undefined
      ? []
      : [`${fieldLabel(lang, 'tier', 'cadence', key)} ${words.everyDays(data.cadence[key])}`];
  return [
    { label: words.window, value: words.windowText(data.window.over, data.window.upTo) },
    {
      label: words.anyEvidence,
      value: joined(
        data.evidence.map((name) => tierEvidence.labels[name][lang]),
        lang,
      ),
    },
    {
      label: words.cadence,
      value: joined(
        [...every('contact'), ...every('executiveVisit'), ...every('seminar'), ...every('materials')],
        lang,
      ),
    },
  ];
}

/** A part that the tier asks for as a whole stands without items. */
function requiresOf({ lang }: ViewContext, { original: { data } }: MethodPage<'tier'>): TierView['requires'] {
  const { parts, items } = data.requires;
  return planPart.names
    .filter((part) => parts.includes(part))
    .map((part) => ({
      part: planPart.labels[part][lang],
      items: items.filter((name) => planItems[name].part === part).map((name) => planItem.labels[name][lang]),
    }));
}
