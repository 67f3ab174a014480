import type { Lang } from '#schemas/field.ts';
import { kinds } from '#schemas/index.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import type { AccountPlan } from '../link/book.ts';
import { nameIn } from '../text/names.ts';
import { chainRows } from './chain.ts';
import { accountComputed } from './computed.ts';
import { changedDocument, wholeDocument } from './document-rows.ts';
import { matchDocuments, NO_SHELF, type Shelf } from './documents.ts';
import { unreadDocument, unreadRows } from './unread.ts';
import { WEIGHTS } from './kinds.ts';
import type { ChangeRow, ComputedRow, GroupDiff } from './model.ts';
import { renamesOf, type Renames } from './renames.ts';
import { oneLine } from './say-value.ts';
import { scopesOf, type Scopes, type Side } from './side.ts';
import { diffWords } from './words.ts';

/** What changed in one account, its findings apart. */
export type AccountChanges = Omit<GroupDiff, 'newFindings' | 'goneFindings' | 'notes'>;

/** An account on both sides: its folder and what it holds, where it is there. */
export interface AccountSides {
  readonly before?: Place;
  readonly after?: Place;
}

interface Place {
  readonly id: string;
  readonly shelf: Shelf;
}

/** What changed in one account between two books. */
export function accountChanges(
  before: Side,
  after: Side,
  { before: old, after: now }: AccountSides,
  shared: Renames,
  lang: Lang,
): AccountChanges {
  const plans = {
    before: old && before.context?.book.accounts.get(old.id),
    after: now && after.context?.book.accounts.get(now.id),
  };
  const scopes = scopesOf(before, after, lang, plans);
  const plan = plans.after ?? plans.before;
  const id = now?.id ?? old?.id ?? '';
  const shelf = (now ?? old)?.shelf ?? NO_SHELF;
  const group = { id, name: plan ? oneLine(nameIn(lang, plan.account.data)) : id };
  if (!old || !now) return wholeAccount(scopes, group, now ? 'new' : 'gone', shelf);
  const isRenamed = old.id !== now.id;
  const { rows, computed } =
    plans.before && plans.after
      ? both(scopes, old.shelf, now.shelf, shared, isRenamed ? [old.id, now.id] : undefined)
      : { rows: accountUnread(scopes, old, now, plans), computed: [] };
  const changes = [...(isRenamed ? [folderRow(scopes, group, old.id)] : []), ...rows].toSorted(heavier);
  return {
    ...group,
    state: isRenamed ? 'renamed' : 'changed',
    ...(isRenamed && { formerId: old.id }),
    weight: changes[0]?.weight ?? 0,
    changes,
    computed,
  };
}

/** The heaviest first; equals by file and place, so that the order is always the same. */
export function heavier(a: ChangeRow, b: ChangeRow): number {
  return (
    b.weight - a.weight ||
    compare(a.file, b.file) ||
    compare(a.path.join('.'), b.path.join('.')) ||
    compare(a.what, b.what)
  );
}

function both(
  scopes: Scopes,
  before: Shelf,
  after: Shelf,
  shared: Renames,
  folders: readonly [string, string] | undefined,
): { readonly rows: readonly ChangeRow[]; readonly computed: readonly ComputedRow[] } {
  const pathAfter = (path: string) =>
    folders ? path.replace(`accounts/${folders[0]}/`, `accounts/${folders[1]}/`) : path;
  const unread = unreadRows(scopes, before, after, pathAfter);
  const hidden = new Set(unread.map(({ file }) => file));
  const documents = ({ documents: all }: Shelf) => [...all.values()].filter(({ path }) => !hidden.has(pathAfter(path)));
  const { pairs, gone, new: arrived } = matchDocuments(documents(before), documents(after), pathAfter);
  const renames = new Map([...shared, ...renamesOf(pairs)]);
  const opportunities = pairs
    .filter(([{ kind }]) => kind === 'opportunity')
    .map(([was, is]) => ({ before: was.name, after: is.name }));
  const chain = chainRows(scopes);
  // That a need lost its goal says what the change of its own line means, and stands in its place.
  const told = new Set(chain.map(({ file, path }) => [file, ...path, 'from'].join('\0')));
  const changed = pairs.flatMap(([was, is]) => changedDocument(scopes, was, is, renames));
  return {
    rows: [
      ...changed.filter(({ file, path }) => !told.has([file, ...path].join('\0'))),
      ...chain,
      ...gone.map((document) => wholeDocument(scopes, 'before', document)),
      ...arrived.map((document) => wholeDocument(scopes, 'after', document)),
      ...unread,
    ],
    computed: accountComputed(scopes, opportunities),
  };
}

/** That the folder of an account has another name. */
function folderRow({ lang }: Scopes, { id, name }: Pick<GroupDiff, 'id' | 'name'>, formerId: string): ChangeRow {
  return {
    kind: 'renamed',
    weight: WEIGHTS.renamed,
    file: `accounts/${id}/account.md`,
    path: [],
    what: `${kinds.account.label[lang]} · ${name}`,
    before: formerId,
    after: id,
    note: diffWords(lang).renamed,
  };
}

/** An account that is there on one side only: all of it is one change. */
function wholeAccount(
  scopes: Scopes,
  group: Pick<GroupDiff, 'id' | 'name'>,
  state: 'new' | 'gone',
  shelf: Shelf,
): AccountChanges {
  const words = diffWords(scopes.lang);
  const said = words.files(shelf.documents.size + shelf.unread.size);
  const row: ChangeRow = {
    kind: 'account',
    weight: WEIGHTS.account,
    file: `accounts/${group.id}/account.md`,
    path: [],
    what: `${kinds.account.label[scopes.lang]} · ${group.name}`,
    before: state === 'gone' ? said : '',
    after: state === 'new' ? said : '',
    note: state === 'new' ? words.isNew : words.isGone,
  };
  return { ...group, state, weight: row.weight, changes: [row], computed: [] };
}

/** An account whose `account.md` could not be read on a side: nothing of it can be compared. */
function accountUnread(
  scopes: Scopes,
  old: Place,
  now: Place,
  plans: { readonly before?: AccountPlan | undefined; readonly after?: AccountPlan | undefined },
): readonly ChangeRow[] {
  const path = `accounts/${now.id}/account.md`;
  const side = plans.before ? 'after' : plans.after ? 'before' : 'both';
  const textOf = ({ id, shelf }: Place) => shelf.unread.get(`accounts/${id}/account.md`)?.text;
  if (side === 'both' && textOf(old) === textOf(now)) return [];
  return [unreadDocument(scopes, path, { kind: 'account', name: 'account' }, side)];
}
