import { kinds } from '#schemas/index.ts';
import type { Identity } from '../parse/kind-of.ts';
import type { Shelf } from './documents.ts';
import { WEIGHTS } from './kinds.ts';
import type { ChangeRow } from './model.ts';
import type { Scopes } from './side.ts';
import { diffWords } from './words.ts';

/** Files that one side or both could not read. A file that says the same on both sides changed nothing. */
export function unreadRows(
  scopes: Scopes,
  before: Shelf,
  after: Shelf,
  pathAfter: (path: string) => string,
): readonly ChangeRow[] {
  const was = new Map([...before.unread].map(([path, file]) => [pathAfter(path), file]));
  const now = [...after.unread].flatMap(([path, { identity, text }]) => {
    const earlier = was.get(path);
    if (!earlier) return [unreadDocument(scopes, path, identity, 'after')];
    return earlier.text === text ? [] : [unreadDocument(scopes, path, identity, 'both')];
  });
  const mended = [...was].filter(([path]) => !after.unread.has(path));
  return [...now, ...mended.map(([path, { identity }]) => unreadDocument(scopes, path, identity, 'before'))];
}

/** A file that could not be read on one side or both: what it changed cannot be said. */
export function unreadDocument(
  { lang }: Scopes,
  path: string,
  { kind, name, date }: Identity,
  unreadIn: 'before' | 'after' | 'both',
): ChangeRow {
  const words = diffWords(lang);
  const says = { before: words.unreadBefore, after: words.unreadAfter, both: words.unreadBoth };
  const isNamed = kinds[kind].path.includes(':name');
  return {
    kind: 'unread',
    weight: WEIGHTS.unread,
    file: path,
    path: [],
    what: [kinds[kind].label[lang], ...(date === undefined ? [] : [date]), ...(isNamed ? [name] : [])].join(' · '),
    before: '',
    after: '',
    note: `${words.unread}${words.colon}${says[unreadIn]}`,
  };
}
