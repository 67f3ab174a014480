import type { AccountPlan } from '../../link/book.ts';

/** Each way from a need of the opportunity up to a goal of the customer, in the authors' words (method: G5). */
export function traces({ strategy }: AccountPlan, needs: readonly string[]): readonly (readonly string[])[] {
  if (!strategy) return [];
  const { goals, strategies, tactics, needs: known } = strategy.data;
  const climb = (name: string, below: readonly string[]): readonly (readonly string[])[] => {
    const node = goals[name] ?? strategies[name] ?? tactics[name] ?? known[name];
    if (!node || below.includes(node.text)) return [];
    const path = [node.text, ...below];
    const above = known[name]?.from ?? tactics[name]?.serves ?? strategies[name]?.serves ?? [];
    return above.length === 0 ? [path] : above.flatMap((next) => climb(next, path));
  };
  const all = needs.flatMap((need) => climb(need, []));
  // A way that leaves out a step of a longer one says nothing more.
  const isWithin = (path: readonly string[], other: readonly string[]) =>
    path.length < other.length && path[0] === other[0] && path.every((step) => other.includes(step));
  return all.filter((path) => !all.some((other) => isWithin(path, other)));
}
