import { stage, tier } from '#schemas/vocabulary.ts';
import type { AccountPlan, Book } from '#core/link/book.ts';
import type { Lang } from '#schemas/field.ts';
import { nameIn, type Named } from '#core/text/names.ts';
import { accountManager } from '#core/views/context.ts';

/** Both names of a thing: either finds it from pages of either language. */
export function namesOf({ name, otherName }: Named): readonly string[] {
  return otherName === undefined ? [name] : [name, otherName];
}

/** The name of a thing for readers of each language. */
export function titlesOf(named: Named): Readonly<Record<Lang, string>> {
  return { 'zh-CN': nameIn('zh-CN', named), en: nameIn('en', named) };
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
    industry: [book.industries.get(data.industry)?.data.name ?? data.industry],
    owner: owner === undefined ? [] : [book.team.get(owner)?.data.name ?? owner],
  };
}
