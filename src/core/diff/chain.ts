import type { AccountPlan } from '../link/book.ts';
import { goalsServed } from '../measures/traceability.ts';
import { joined } from '../text/format.ts';
import { fieldLabel } from '../text/labels.ts';
import { WEIGHTS } from './kinds.ts';
import type { ChangeRow } from './model.ts';
import { oneLine } from './say-value.ts';
import type { Scopes } from './side.ts';
import { diffWords } from './words.ts';

/**
 * Needs that led to a goal of the customer and no longer do, or the other way round, wherever on the way through
 * tactics and strategies the chain broke or closed (method: G5). A need that came or went is told as such.
 */
export function chainRows(scopes: Scopes): readonly ChangeRow[] {
  const [before, after] = [scopes.before?.plan, scopes.after?.plan];
  if (!before || !after?.strategy || !before.strategy) return [];
  const words = diffWords(scopes.lang);
  const [served, serves] = [goalsServed(before), goalsServed(after)];
  const file = after.strategy.path;
  return Object.entries(after.strategy.data.needs).flatMap(([name, need]): readonly ChangeRow[] => {
    const [old, now] = [served.get(name), serves.get(name)];
    if (!old || !now || old.length > 0 === now.length > 0) return [];
    return [
      {
        kind: 'chain',
        weight: WEIGHTS.chain,
        file,
        path: ['needs', name],
        what: `${fieldLabel(scopes.lang, 'strategy', 'needs')} · ${oneLine(need.text)}`,
        before: goalTexts(before, old, scopes),
        after: goalTexts(after, now, scopes),
        note: now.length === 0 ? words.lostItsGoal : words.foundAGoal,
      },
    ];
  });
}

function goalTexts({ strategy }: AccountPlan, names: readonly string[], { lang }: Scopes): string {
  return joined(
    names.map((name) => oneLine(strategy?.data.goals[name]?.text ?? name)),
    lang,
  );
}
