import { compare } from '../../diagnostics/diagnostic.ts';
import type { AccountPlan } from '../../link/book.ts';
import type { ViewContext } from '../context.ts';
import { dueThings } from './due.ts';
import { foundThings, errorsOutside } from './found.ts';
import { gapThings } from './gaps.ts';
import { gateThings } from './gates.ts';
import type { Thing } from './thing.ts';
import { lessened } from './worth.ts';

/** What to do now, and how much more there is. */
export interface NextThings {
  /** Errors first: they keep everything else from the site. Then what is worth most. */
  readonly things: readonly Thing[];
  readonly all: number;
  /** How many of all are errors. */
  readonly errors: number;
}

/**
 * The most valuable things to do now, at one account or in the whole book: findings, days that have passed or are near,
 * gaps by influence, what the next gate lacks. Of an account that cannot be read, the errors. `worth.ts` says how they are compared.
 */
export function nextThings(context: ViewContext, account: string | undefined, limit: number): NextThings {
  const plans = [...context.book.accounts.values()].filter(({ id }) => account === undefined || id === account);
  const all = [...errorsOutside(context, account), ...plans.flatMap((one) => thingsOf(context, one))].sort(worthier);
  return {
    things: all.slice(0, limit),
    all: all.length,
    errors: all.filter(({ kind }) => kind === 'error').length,
  };
}

function thingsOf(context: ViewContext, plan: AccountPlan): readonly Thing[] {
  const found = foundThings(context, plan);
  const others = [dueThings(context, plan, found), gapThings(context, plan, found), gateThings(context, plan)];
  return lessened([...found, ...others.flat()]);
}

/** Errors first, then by worth; of equals the one that waits longer, at last by place. */
function worthier(a: Thing, b: Thing): number {
  return (
    Number(b.kind === 'error') - Number(a.kind === 'error') ||
    b.worth - a.worth ||
    (b.age ?? -Infinity) - (a.age ?? -Infinity) ||
    compare(a.span.file, b.span.file) ||
    a.span.start - b.span.start
  );
}
