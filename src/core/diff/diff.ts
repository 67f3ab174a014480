import type { Lang } from '#schemas/field.ts';
import type { Compilation } from '../compile.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import { accountChanges, type AccountChanges, type AccountSides } from './account-diff.ts';
import { matchDocuments, NO_SHELF, shelvesOf, type Shelf } from './documents.ts';
import { findingChanges } from './findings.ts';
import type { BookDiff, GroupDiff } from './model.ts';
import { renamesOf } from './renames.ts';
import { sharedChanges } from './shared-diff.ts';
import { sideOf, type Side } from './side.ts';
import { diffWords } from './words.ts';

/**
 * What has changed between two books in the terms of the plan. Both must have been judged at the same day: time alone
 * also makes findings. What a side could not read is said, and all else is compared; a side without any file makes
 * everything new, or gone. Only some accounts, by their folder, and nothing of what they share, when they are named.
 */
export function diffBooks(before: Compilation, after: Compilation, lang: Lang, only?: ReadonlySet<string>): BookDiff {
  const [left, right] = [sideOf(before, lang), sideOf(after, lang)];
  const [old, now] = [shelvesOf(left), shelvesOf(right)];
  const shared = only ? undefined : sharedChanges(left, right, old.get('') ?? NO_SHELF, now.get('') ?? NO_SHELF, lang);
  const accounts = accountSides(left, right, old, now);
  const renames = new Map([...(shared?.renames ?? []), ...accounts.renames]);
  const formerIds = new Map(
    accounts.sides.flatMap((sides) => (sides.before && sides.after ? [[sides.before.id, sides.after.id]] : [])),
  );
  const findings = findingChanges(before, after, (id) => formerIds.get(id) ?? id, lang);
  const groups = [
    ...accounts.sides
      .filter(({ before: was, after: is }) => !only || only.has(is?.id ?? was?.id ?? ''))
      .map((sides) => accountChanges(left, right, sides, renames, lang)),
    ...(shared ? [shared.changes] : []),
  ].map((changes): GroupDiff => {
    const { id } = changes;
    return {
      ...changes,
      newFindings: findings.new.get(id) ?? [],
      goneFindings: findings.gone.get(id) ?? [],
      ...withoutGuesses(changes, before, after, lang),
    };
  });
  return {
    asOf: after.asOf,
    groups: groups.filter(saysSomething).sort(heavierGroup),
    notes: notesOf(left, right, lang),
  };
}

/** Where a side's rules were not run, no values are compared, and a note says what that does to the findings. */
function withoutGuesses(
  { id, formerId = id, state, computed }: AccountChanges,
  before: Compilation,
  after: Compilation,
  lang: Lang,
): Pick<GroupDiff, 'computed' | 'notes'> {
  const words = diffWords(lang);
  const misses = ({ unchecked }: Compilation, name: string) =>
    name === '' ? unchecked.length > 0 : unchecked.includes(name);
  const missed = [
    ...(state !== 'new' && misses(before, formerId) ? [words.sideBefore] : []),
    ...(state !== 'gone' && misses(after, id) ? [words.sideAfter] : []),
  ];
  if (missed.length === 0) return { computed, notes: [] };
  return { computed: [], notes: id === '' ? [] : [words.rulesNotRun(missed.join(words.and))] };
}

function saysSomething({ changes, newFindings, goneFindings, computed }: GroupDiff): boolean {
  return changes.length + newFindings.length + goneFindings.length + computed.length > 0;
}

/** The account with the heaviest change first, then with the most of them; what all accounts share comes last. */
function heavierGroup(a: GroupDiff, b: GroupDiff): number {
  const sum = ({ changes }: GroupDiff) => changes.reduce((total, { weight }) => total + weight, 0);
  return Number(a.id === '') - Number(b.id === '') || b.weight - a.weight || sum(b) - sum(a) || compare(a.id, b.id);
}

/** The accounts of both sides, matched by folder, then by what they say of themselves. */
function accountSides(left: Side, right: Side, old: ReadonlyMap<string, Shelf>, now: ReadonlyMap<string, Shelf>) {
  const ids = (shelves: ReadonlyMap<string, Shelf>) => [...shelves.keys()].filter((id) => id !== '');
  const plansOf = ({ context }: Side, own: readonly string[], other: ReadonlyMap<string, Shelf>) =>
    own.flatMap((id) => (other.has(id) ? [] : (context?.book.accounts.get(id)?.account ?? [])));
  const { pairs } = matchDocuments(plansOf(left, ids(old), now), plansOf(right, ids(now), old));
  const newIds = new Map(pairs.map(([was, is]) => [was.account ?? '', is.account ?? '']));
  const arrived = new Set(newIds.values());
  const sides = [
    ...ids(old).map((id): AccountSides => {
      const [before, nowId] = [old.get(id), newIds.get(id) ?? id];
      const after = now.get(nowId);
      return { ...(before && { before: { id, shelf: before } }), ...(after && { after: { id: nowId, shelf: after } }) };
    }),
    ...ids(now).flatMap((id): readonly AccountSides[] => {
      const after = now.get(id);
      return !after || old.has(id) || arrived.has(id) ? [] : [{ after: { id, shelf: after } }];
    }),
  ];
  return { sides, renames: renamesOf(pairs) };
}

/** What a reader must know of the comparison as a whole. */
function notesOf({ context: old }: Side, { context: now }: Side, lang: Lang): readonly string[] {
  if (!old || !now) return [];
  const words = diffWords(lang);
  const [was, is] = [old.book.settings.data.asOf, now.book.settings.data.asOf];
  return was === is ? [] : [words.asOfDiffers(was ?? words.noDay, is ?? words.noDay, now.asOf)];
}
