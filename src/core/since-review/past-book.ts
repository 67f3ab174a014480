import type { Compilation } from '../compile.ts';
import type { Day } from '../calendar/day.ts';
import { lastReview } from '../measures/last-review.ts';
import { identify } from '../parse/kind-of.ts';
import { isAssetPlace } from '../source/asset-place.ts';
import type { PastPlan } from '../source/past-plan.ts';
import type { FoundFile } from '../source/source-file.ts';

/** The days from which the accounts' changes are told, by account: those of their last reviews. */
export function reviewDays({ draft: book, asOf }: Compilation): ReadonlyMap<string, Day> {
  return new Map(
    [...(book?.accounts ?? [])].flatMap(([id, plan]) => {
      const review = lastReview(plan, asOf);
      return review ? [[id, review.date] as const] : [];
    }),
  );
}

/** The past of accounts as one book. */
export interface PastBook {
  readonly files: readonly FoundFile[];
  /** The accounts of which some file was another one. */
  readonly changed: ReadonlySet<string>;
}

/**
 * One book for the past of all accounts: each with its own files as they were at its own last review, all else, and an
 * account without a past, as it stands. It is compiled once, however many accounts there are; that a thing which all
 * accounts share has changed makes no difference in any of them.
 */
export function pastBook({ sources }: Compilation, past: ReadonlyMap<string, PastPlan>): PastBook {
  const now = new Map([...sources].map(([path, { text }]) => [path, fileOf(path, text)]));
  const accounts = Map.groupBy(now.values(), ({ path }) => identify(path)?.account ?? '');
  const plansOf = ({ files }: PastPlan) => files.filter(({ path }) => !isAssetPlace(path));
  const files = [...accounts].flatMap(([account, own]) => {
    const plan = past.get(account);
    return plan ? plansOf(plan) : own;
  });
  const isAsBefore = ([account, plan]: readonly [string, PastPlan]) => {
    const before = plansOf(plan);
    return before.length === accounts.get(account)?.length && before.every((file) => isSame(file, now.get(file.path)));
  };
  const changed = [...past].filter((entry) => !isAsBefore(entry)).map(([account]) => account);
  return { files, changed: new Set(changed) };
}

const encoder = new TextEncoder();

function fileOf(path: string, text: string): FoundFile {
  const bytes = encoder.encode(text);
  return { path, type: 'file', size: bytes.length, bytes };
}

function isSame(one: FoundFile, other: FoundFile | undefined): boolean {
  if (other?.bytes === undefined || one.bytes === undefined || one.size !== other.size) return false;
  const { bytes } = other;
  return one.bytes.every((byte, at) => byte === bytes[at]);
}
