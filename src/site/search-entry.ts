import { stage, tier } from '#schemas/vocabulary.ts';
import type { AccountPlan, Book } from '#core/link/book.ts';
import type { Lang } from '#schemas/field.ts';
import { told } from '#core/text/left-out.ts';
import { nameIn, type Named } from '#core/text/names.ts';
import { accountManager } from '#core/views/context.ts';

/** Both names of a thing: either finds it from pages of either language. */
export function namesOf({ name, otherName }: Named): readonly string[] {
  return otherName === undefined ? [name] : [name, otherName];
}

/** The name of a thing for readers of each language. */
export function titlesOf(named: Named): Readonly<Record<Lang, string>> {
  return inBoth((lang) => nameIn(lang, named));
}

/** The same said to readers of each language. */
export function inBoth(say: (lang: Lang) => string): Readonly<Record<Lang, string>> {
  return { 'zh-CN': say('zh-CN'), en: say('en') };
}

/** The groups in which results are shown, and the kinds of page that stand in each. */
const GROUPS = {
  accounts: ['account', 'plan'],
  people: ['person'],
  opportunities: ['opportunity'],
  market: ['solution', 'industry', 'competitor', 'partner', 'play'],
  method: ['method', 'term'],
  team: ['member'],
  pages: ['page'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SearchGroup = keyof typeof GROUPS;
export const searchGroups = Object.keys(GROUPS) as SearchGroup[]; // its own keys

/** The group that a kind of page stands in. */
export function groupOf(kind: string): SearchGroup {
  return searchGroups.find((group) => (GROUPS[group] as readonly string[]).includes(kind)) ?? 'pages';
}

/** The facets of an account's pages. Values are the Chinese labels; pages of each language label them. */
export function accountFilters(book: Book, plan: AccountPlan): Readonly<Record<string, readonly string[]>> {
  const { data } = plan.account;
  const owner = accountManager(plan);
  return {
    tier: [tier.labels[data.tier.declared]['zh-CN']],
    stage: [
      ...new Set([...plan.opportunities.values()].map((opportunity) => stage.labels[opportunity.data.stage]['zh-CN'])),
    ],
    region: [told(data.region)].filter(Boolean),
    industry: [book.industries.get(data.industry)?.data.name ?? data.industry],
    owner: owner === undefined ? [] : [book.team.get(owner)?.data.name ?? owner],
  };
}
