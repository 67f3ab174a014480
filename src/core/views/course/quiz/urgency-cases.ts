import type { DataOf } from '#schemas/index.ts';
import { resolve } from '#schemas/vocabulary.ts';
import { rowMisfits, type Tier } from '../../../measures/tier-lens.ts';
import type { ViewContext } from '../../context.ts';
import { tiersWithPages } from './tier-pages.ts';

/** An account’s five answers. */
export type Answers = NonNullable<DataOf<'account'>['urgency']>;

/** Five answers, the tiers whose rows they fit, and the one that they stand for. */
export interface UrgencyCase {
  readonly id: string;
  readonly answers: Answers;
  readonly fitting: readonly Tier[];
  readonly tier: Tier;
  /** Months to the earliest close, where they decide between two rows. */
  readonly months?: number;
}

/** So many months on this or that side of the bound that decides. */
const APART = 3;

/** Five answers of the first and of the last tier, and those that fit two rows, once on each side of the bound (method: B6). */
export function urgencyCases(context: ViewContext): readonly UrgencyCase[] {
  const pages = tiersWithPages(context);
  const fits = everyAnswers().map((given) => ({
    given,
    fitting: pages.filter(({ page }) => rowMisfits(given, page.urgency).length === 0),
  }));
  const clear = [pages[0], pages.at(-1)].flatMap((wanted): readonly UrgencyCase[] => {
    const found = fits.find(({ fitting }) => fitting.length === 1 && fitting[0] === wanted);
    return found && wanted
      ? [{ id: wanted.name, answers: found.given, fitting: [wanted.name], tier: wanted.name }]
      : [];
  });
  const [first, second] = fits.filter(({ fitting }) => fitting.length === 2);
  const tied = [first, second].flatMap((found, at): readonly UrgencyCase[] => {
    const [near, far] = found?.fitting ?? [];
    const upTo = near?.page.window.upTo;
    const chosen = at === 0 ? near : far;
    if (!found || !near || !far || !chosen || upTo === undefined) return [];
    return [
      {
        id: `${near.name}-or-${far.name}-${at + 1}`,
        answers: found.given,
        fitting: [near.name, far.name],
        tier: chosen.name,
        months: at === 0 ? upTo - APART : upTo + APART,
      },
    ];
  });
  return [...tied, ...clear];
}

/** Every way to answer the five questions. */
function everyAnswers(): readonly Answers[] {
  const yesNo = [true, false];
  return yesNo.flatMap((objective) =>
    yesNo.flatMap((subjective) =>
      resolve.names.flatMap((strength) =>
        yesNo.flatMap((feasibility) =>
          yesNo.map((selection) => ({ objective, subjective, resolve: strength, feasibility, selection })),
        ),
      ),
    ),
  );
}
