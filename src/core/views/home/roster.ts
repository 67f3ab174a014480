import { tier } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import { openValue } from '../../measures/open-value.ts';
import { TIERS, type Tier } from '../../measures/tier-lens.ts';
import { homeWords } from '../../text/pages/home-words.ts';
import { accountLink, type Link, type ViewContext } from '../context.ts';
import { filtered } from './links.ts';

/** The accounts of a tier, so that each is at hand. */
export interface RosterRow {
  readonly tier: Tier;
  readonly label: string;
  readonly link: Link;
  readonly accounts: readonly Link[];
  /** All of them, where they are more than shown. */
  readonly all?: Link;
}

/** How many names have room on one line; what is left of a tier stands behind its last link. */
const ROOM = 7;

/** The tiers that have accounts, each with those with the most open business first. */
export function roster(context: ViewContext): readonly RosterRow[] {
  const { book, lang } = context;
  const words = homeWords(lang);
  let room = ROOM;
  return TIERS.flatMap((name) => {
    const plans = [...book.accounts.values()]
      .filter(({ account }) => account.data.tier.declared === name)
      .map((plan) => ({ plan, value: openValue(plan) }))
      .sort((a, b) => b.value - a.value);
    if (plans.length === 0) return [];
    const shown = plans.slice(0, room);
    room -= shown.length;
    const label = tier.labels[name][lang];
    return [
      {
        tier: name,
        label: words.accountsOf(label),
        link: { label, href: urlOf(lang, { kind: 'tier', name: name.toLowerCase() }) },
        accounts: shown.map(({ plan }) => accountLink(context, plan)),
        ...(plans.length > shown.length && {
          all: { label: words.allAccounts(plans.length), href: filtered(lang, 'accounts', { tier: name }) },
        }),
      },
    ];
  });
}
