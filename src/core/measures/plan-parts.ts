import type { PlanPart } from '#schemas/vocabulary.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { tierPage } from './tier-lens.ts';

/** What a part lacks: a file that does not exist, or what a file holds none of. */
export type PartGap =
  | { readonly part: PlanPart; readonly file: string; readonly lacks: 'file' }
  | {
      readonly part: PlanPart;
      readonly file: string;
      readonly lacks: 'seat' | 'background' | 'goal' | 'need' | 'person';
    };

/** What each part that the declared tier requires still lacks, in the order of the parts (method: P3, PLAN-01). */
export function partGaps(plan: AccountPlan, book: Book): readonly PartGap[] {
  const required = tierPage(book, plan.account.data.tier.declared)?.requires.parts ?? [];
  return required.flatMap((part) => gapsOf(plan, part));
}

/** What a part lacks; nothing when it is there and not empty. */
export function gapsOf(plan: AccountPlan, part: PlanPart): readonly PartGap[] {
  switch (part) {
    case 'team':
      return plan.account.data.team.length > 0 ? [] : [{ part, file: 'account.md', lacks: 'seat' }];
    case 'background':
      return hasBackground(plan) ? [] : [{ part, file: 'account.md', lacks: 'background' }];
    case 'maps':
      if (!plan.strategy) return [{ part, file: 'strategy.md', lacks: 'file' }];
      return [
        ...(Object.keys(plan.strategy.data.goals).length > 0
          ? []
          : [{ part, file: 'strategy.md', lacks: 'goal' as const }]),
        ...(Object.keys(plan.strategy.data.needs).length > 0
          ? []
          : [{ part, file: 'strategy.md', lacks: 'need' as const }]),
      ];
    case 'relations':
      return [
        ...(plan.relationships ? [] : [{ part, file: 'relationships.md', lacks: 'file' as const }]),
        ...(plan.people.size > 0 ? [] : [{ part, file: 'people/', lacks: 'person' as const }]),
      ];
    case 'goals':
      if (!plan.goals) return [{ part, file: 'goals.md', lacks: 'file' }];
      return Object.keys(plan.goals.data.goals).length > 0 ? [] : [{ part, file: 'goals.md', lacks: 'goal' }];
  }
}

/** The background counts as written when the body or any block of `background` says something. */
function hasBackground({ account }: AccountPlan): boolean {
  const { company, customers, competitors, foci, incumbents } = account.data.background;
  return (
    account.body.trim() !== '' ||
    Boolean(company ?? customers ?? competitors) ||
    foci.length > 0 ||
    incumbents.length > 0
  );
}
