import { planItems, type PlanItemName } from '#schemas/vocabulary.ts';
import type { Book, MethodPage } from '../../link/book.ts';

/** An item of a plan with the tiers that ask for it, and their names. */
interface AskedItem {
  readonly item: PlanItemName;
  readonly asking: readonly (readonly [name: string, page: MethodPage<'tier'>])[];
}

/** What the tiers ask for that a field or one below it answers; the place is typed as `account.tier` (method: P3). */
export function itemsAsked(book: Book, place: string): readonly AskedItem[] {
  return (Object.keys(planItems) as PlanItemName[]).flatMap((item) => {
    const answers = planItems[item].field;
    if (answers !== place && !answers.startsWith(`${place}.`)) return [];
    const asking = [...book.tiers].filter(([, page]) => page.original.data.requires.items.includes(item));
    return asking.length === 0 ? [] : [{ item, asking }];
  });
}
