import { lifecycle, size, stage, tier } from '#schemas/vocabulary.ts';
import type { Day } from '../calendar/day.ts';
import { accountFreshness } from '../measures/freshness.ts';
import { weightedValue } from '../measures/funnel.ts';
import { gapSteps, weightedGap } from '../measures/relationship-gap.ts';
import { tierAgreement } from '../measures/tier-agreement.ts';
import { isOpen, tierByWindow, tiersByUrgency, type Tier } from '../measures/tier-lens.ts';
import type { AccountPlan } from '../link/book.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import { joined } from '../text/format.ts';
import { otherNameIn } from '../text/names.ts';
import { listsWords } from '../text/pages/lists-words.ts';
import { siteWords } from '../text/site-words.ts';
import { perContext } from './per-context.ts';
import {
  accountLink,
  accountManager,
  amountIn,
  industryLink,
  memberLink,
  type Link,
  type ViewContext,
} from './context.ts';

/** How the computed tiers compare with the declared one. */
export interface LensView {
  readonly label: string;
  readonly verdict: 'agrees' | 'differs' | 'unknown';
  readonly text: string;
}

/** One account as lists show it. */
export interface AccountRow {
  readonly id: string;
  readonly link: Link;
  readonly otherName: string;
  readonly tier: Tier;
  readonly tierLabel: string;
  readonly lensesDiffer: boolean;
  /** Which lenses point to another tier, and to which: 时间窗 C 级. Empty when all agree. */
  readonly lensNote: string;
  readonly industryName: string;
  readonly industry: Link;
  readonly region: string;
  readonly lifecycle: string;
  readonly size: string;
  readonly ownerName?: string;
  readonly owner?: Link;
  /** The furthest stage among the open opportunities. */
  readonly stageName?: (typeof stage.names)[number];
  readonly stage: string;
  readonly openCount: number;
  readonly openValue: number;
  readonly openValueText: string;
  readonly weightedValue: number;
  readonly weightedText: string;
  readonly weightedGap: number;
  readonly lastContact: string;
  /** The day of the last contact; absent when there was none. */
  readonly contactDay?: Day;
  readonly isStale: boolean;
  readonly findings: number;
}

/** All accounts: tier A first, then by the value of what is open. */
export const accountRows = perContext((context): readonly AccountRow[] =>
  [...context.book.accounts.values()]
    .map((plan) => accountRow(context, plan))
    .sort((a, b) => compare(a.tier, b.tier) || b.openValue - a.openValue || compare(a.id, b.id)),
);

/** How many findings each account has, by its folder. */
const findingCounts = perContext(({ diagnostics }) => {
  const counts = new Map<string, number>();
  for (const { span } of diagnostics) {
    const account = /^accounts\/([^/]+)\//.exec(span.file)?.[1];
    if (account !== undefined) counts.set(account, (counts.get(account) ?? 0) + 1);
  }
  return counts;
});

/** One account as lists show it. */
export function accountRow(context: ViewContext, plan: AccountPlan): AccountRow {
  const { book, lang, asOf } = context;
  const { data } = plan.account;
  const open = [...plan.opportunities.values()].filter(isOpen);
  const furthest = stage.names.findLast((name) => open.some((opportunity) => opportunity.data.stage === name));
  const openValue = open.reduce((sum, opportunity) => sum + opportunity.data.value, 0);
  const weighted = open.reduce((sum, opportunity) => sum + weightedValue(opportunity), 0);
  const differing = tierAgreement(plan, book, asOf).lenses.filter((lens) => lens.tier !== data.tier.declared);
  const fresh = accountFreshness(plan, book, asOf);
  const owner = accountManager(plan);
  const words = siteWords(lang);
  return {
    id: plan.id,
    link: accountLink(context, plan),
    otherName: otherNameIn(lang, data) ?? '',
    tier: data.tier.declared,
    tierLabel: tier.labels[data.tier.declared][lang],
    lensesDiffer: differing.length > 0,
    lensNote: joined(
      differing.map(({ name, tier: computed }) => `${listsWords(lang).lensNames[name]} ${computed}`),
      lang,
    ),
    industryName: data.industry,
    industry: industryLink(context, data.industry),
    region: data.region,
    lifecycle: lifecycle.labels[data.lifecycle][lang],
    size: size.labels[data.size][lang],
    ...(owner !== undefined && { ownerName: owner, owner: memberLink(context, owner) }),
    ...(furthest !== undefined && { stageName: furthest }),
    stage: furthest === undefined ? '' : stage.labels[furthest][lang],
    openCount: open.length,
    openValue,
    openValueText: open.length === 0 ? '' : amountIn(context, openValue),
    weightedValue: weighted,
    weightedText: open.length === 0 ? '' : amountIn(context, weighted),
    weightedGap: [...plan.people.values()].reduce(
      (sum, person) => sum + (gapSteps(person) > 0 ? weightedGap(person) : 0),
      0,
    ),
    lastContact: fresh.days === undefined ? words.never : words.daysAgo(fresh.days),
    ...(fresh.on !== undefined && { contactDay: fresh.on }),
    isStale: fresh.overdue,
    findings: findingCounts(context).get(plan.id) ?? 0,
  };
}

/** The declared tier against its window and its urgency row (method: B5, B6). */
export function lenses({ book, asOf, lang }: ViewContext, plan: AccountPlan): readonly LensView[] {
  const words = siteWords(lang);
  const { declared } = plan.account.data.tier;
  const window = tierByWindow(plan, book, asOf);
  const urgency = tiersByUrgency(plan, book);
  const verdictOf = (tiers: readonly Tier[] | undefined): LensView['verdict'] =>
    tiers === undefined ? 'unknown' : tiers.includes(declared) ? 'agrees' : 'differs';
  const textOf = (tiers: readonly Tier[] | undefined) =>
    tiers === undefined || tiers.length === 0
      ? words.lensUnknown
      : tiers.map((name) => tier.labels[name][lang]).join(' / ');
  return [
    { label: words.lensWindow, verdict: verdictOf([window.tier]), text: textOf([window.tier]) },
    { label: words.lensUrgency, verdict: verdictOf(urgency), text: textOf(urgency) },
  ];
}
