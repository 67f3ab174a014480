import type { Lang } from '#schemas/field.ts';
import { opportunityNode, traceUrl } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { executionLines } from '../../measures/execution-lines.ts';
import { LEFT_OUT } from '../../text/left-out.ts';

/** Each way from a need of the opportunity up to a goal of the customer, in the authors' words, without steps that an edition leaves out (method: G5). */
export function traces({ strategy }: AccountPlan, needs: readonly string[]): readonly (readonly string[])[] {
  if (!strategy) return [];
  const { goals, strategies, tactics, needs: known } = strategy.data;
  const nodeOf = (name: string) => goals[name] ?? strategies[name] ?? tactics[name] ?? known[name];
  const climb = (name: string, below: readonly string[]): readonly (readonly string[])[] => {
    if (!nodeOf(name) || below.includes(name)) return [];
    const path = [name, ...below];
    const above = known[name]?.from ?? tactics[name]?.serves ?? strategies[name]?.serves ?? [];
    return above.length === 0 ? [path] : above.flatMap((next) => climb(next, path));
  };
  const all = needs.flatMap((need) => climb(need, []));
  // A way that leaves out a step of a longer one says nothing more.
  const isWithin = (path: readonly string[], other: readonly string[]) =>
    path.length < other.length && path[0] === other[0] && path.every((step) => other.includes(step));
  const told = all
    .filter((path) => !all.some((other) => isWithin(path, other)))
    .map((path) => path.flatMap((name) => nodeOf(name)?.text ?? []).filter((text) => text !== LEFT_OUT))
    .filter((path) => path.length > 0);
  // Ways that differ in untold steps alone are one.
  return [...new Map(told.map((path) => [path.join('\n'), path])).values()];
}

/** The account's maps with the trace of an opportunity lit; nothing while it is not on them. */
export function traceOnMap(lang: Lang, plan: AccountPlan, opportunity: string): string | undefined {
  const isThere = executionLines(plan).some((line) => line.opportunity === opportunity);
  return isThere ? traceUrl(lang, plan.id, opportunityNode(opportunity)) : undefined;
}
