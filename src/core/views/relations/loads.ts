import type { AccountPlan } from '../../link/book.ts';
import { coverageLoads, coversTooMuch } from '../../measures/key-people.ts';
import { carriesTooMuch, gapLoads, gapSteps } from '../../measures/relationship-gap.ts';
import { asksFor } from '../../measures/tier-lens.ts';
import { percent } from '../../text/format.ts';
import { memberLink, personLink, type Link, type ViewContext } from '../context.ts';

/** A part of a whole that the team shares. */
interface Part {
  /** 0–1. */
  readonly share: number;
  readonly shareText: string;
  readonly isTooMuch: boolean;
}

/** What one of us carries of the work on relationships (method: R4, R5, REL-05). */
export interface LoadRow {
  readonly member: Link;
  /** The people whose gap the member has to close, and by how many steps. */
  readonly closes: readonly (Link & { readonly gap: number })[];
  readonly weighted: number;
  readonly gaps?: Part;
  readonly covers: number;
  readonly coverage?: Part;
}

/** Everybody of us who owns a relationship with a gap or covers a key person, the heaviest load first. */
export function loadRows(context: ViewContext, plan: AccountPlan): readonly LoadRow[] {
  const { book } = context;
  const owned = new Map(gapLoads(plan).map((load) => [load.owner, load]));
  const covered = new Map(coverageLoads(plan, book).map((load) => [load.member, load]));
  const isShared = asksFor(plan, book, 'spread');
  return [...new Set([...owned.keys(), ...covered.keys()])].map((name) => {
    const gap = owned.get(name);
    const coverage = covered.get(name);
    return {
      member: memberLink(context, name),
      closes: (gap?.people ?? []).map((person) => ({
        ...personLink(context, plan, person.name),
        gap: gapSteps(person),
      })),
      weighted: gap?.weighted ?? 0,
      ...(gap && { gaps: part(gap.share, carriesTooMuch(gap, plan, book)) }),
      covers: coverage?.people.length ?? 0,
      ...(coverage && { coverage: part(coverage.share, isShared && coversTooMuch(coverage, book)) }),
    };
  });
}

function part(share: number, isTooMuch: boolean): Part {
  return { share, shareText: percent(share), isTooMuch };
}
