import type { Lang } from '#schemas/field.ts';
import { kindLabel } from '../text/labels.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { heavier, type AccountChanges } from './account-diff.ts';
import { bookComputed } from './computed.ts';
import { changedDocument, translationRow, wholeDocument } from './document-rows.ts';
import { matchDocuments, type Shelf } from './documents.ts';
import { WEIGHTS } from './kinds.ts';
import type { ChangeRow } from './model.ts';
import { renamesOf, type Renames } from './renames.ts';
import { scopesOf, type Scopes, type Side } from './side.ts';
import { unreadRows } from './unread.ts';
import { diffWords } from './words.ts';

/** More whole documents of one kind than this, on a side that holds nothing else, are told in one row. */
const MANY = 3;

/** What changed in all that accounts share, and the new names that their references follow. */
export function sharedChanges(
  before: Side,
  after: Side,
  old: Shelf,
  now: Shelf,
  lang: Lang,
): { readonly changes: AccountChanges; readonly renames: Renames } {
  const scopes = scopesOf(before, after, lang);
  const unread = unreadRows(scopes, old, now, (path) => path);
  const hidden = new Set(unread.map(({ file }) => file));
  const documents = ({ documents: all }: Shelf) => [...all.values()].filter(({ path }) => !hidden.has(path));
  const { pairs, gone, new: arrived } = matchDocuments(documents(old), documents(now));
  const renames = renamesOf(pairs);
  const rows = [
    ...pairs.flatMap(([was, is]) => changedDocument(scopes, was, is, renames)),
    ...whole(scopes, 'before', gone),
    ...whole(scopes, 'after', arrived),
    ...[...now.translations].flatMap(([path, text]) =>
      translationRow(scopes, path, old.translations.get(path) ?? '', text),
    ),
    ...[...old.translations].flatMap(([path, text]) =>
      now.translations.has(path) ? [] : translationRow(scopes, path, text, ''),
    ),
    ...unread,
  ].toSorted(heavier);
  return {
    renames,
    changes: {
      id: '',
      name: diffWords(lang).shared,
      state: 'changed',
      weight: rows[0]?.weight ?? 0,
      changes: rows,
      computed: bookComputed(scopes),
    },
  };
}

/** Documents that came or went: one by one, or how many of a kind where there are many, as in a book that is new. */
function whole(scopes: Scopes, which: 'before' | 'after', documents: readonly AnyDocument[]): readonly ChangeRow[] {
  const kinds = Map.groupBy(documents, ({ kind }) => kind);
  return [...kinds].flatMap(([kind, list]): readonly ChangeRow[] => {
    const [first] = list;
    if (!first || list.length <= MANY) return list.map((document) => wholeDocument(scopes, which, document));
    const words = diffWords(scopes.lang);
    const said = words.files(list.length);
    return [
      {
        kind: 'document',
        weight: WEIGHTS.document,
        file: first.path.replace(/[^/]*$/, ''),
        path: [],
        what: kindLabel(scopes.lang, kind),
        before: which === 'before' ? said : '',
        after: which === 'after' ? said : '',
        note: which === 'before' ? words.isGone : words.isNew,
      },
    ];
  });
}
