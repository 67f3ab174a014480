import type { Lang } from '#schemas/field.ts';
import { compile, type Compilation } from '../compile.ts';
import { diffBooks } from '../diff/diff.ts';
import type { FindingChange, GroupDiff } from '../diff/model.ts';
import { identify } from '../parse/kind-of.ts';
import { rules } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import type { NoPast, PastPlan } from '../source/past-plan.ts';
import { pastBook } from './past-book.ts';

/** What is known of the changes of all accounts since their last reviews. */
export interface SinceReviews {
  readonly past: ReadonlyMap<string, PastPlan> | NoPast;
  /** What has changed, by account; those without a change are left out. */
  readonly changes: (lang: Lang) => ReadonlyMap<string, GroupDiff>;
  /** Errors in the past files of an account under today's schema; what rules say of them is among the findings. */
  readonly errors: (account: string) => number;
  /** Some of them could not be read, so that findings and computed values of the past are not known. */
  readonly isPartlyUnread: (account: string) => boolean;
}

/** Only plans are compared: what was wrong with their pictures is no change. */
const PICTURES = /^(?:image\/|body\/image$)/;

const RULES: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.name, rule]));

/** Compares a book with the past of its accounts: one compilation, and one comparison for each language that asks. */
export function comparedSinceReviews(now: Compilation, past: ReadonlyMap<string, PastPlan> | NoPast): SinceReviews {
  const book = typeof past === 'string' ? undefined : pastBook(now, past);
  if (!book || book.changed.size === 0)
    return { past, changes: () => new Map(), errors: () => 0, isPartlyUnread: () => false };
  const { files, changed } = book;
  const before = compile(files, { asOf: now.asOf, today: now.asOf });
  const errors = Map.groupBy(
    before.diagnostics.filter(({ severity, name }) => severity === 'error' && !RULES.has(name) && !PICTURES.test(name)),
    ({ span }) => identify(span.file)?.account,
  );
  const known = new Map<Lang, ReadonlyMap<string, GroupDiff>>();
  return {
    past,
    errors: (account) => errors.get(account)?.length ?? 0,
    isPartlyUnread: (account) => before.unchecked.includes(account),
    changes: (lang) => {
      const told = known.get(lang);
      if (told) return told;
      const { groups } = diffBooks(before, now, lang, changed);
      const changes = new Map(groups.map((group) => [group.id, withOwnFindings(group)]));
      known.set(lang, changes);
      return changes;
    },
  };
}

/** Findings over all accounts depend on the others, whose past is of other days: what they were then is not known. */
function withOwnFindings(group: GroupDiff): GroupDiff {
  const isOwn = ({ name }: FindingChange) => RULES.get(name)?.of !== 'book';
  return {
    ...group,
    newFindings: group.newFindings.filter(isOwn),
    goneFindings: group.goneFindings.filter(isOwn),
  };
}
