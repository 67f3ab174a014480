import { compare } from '../diagnostics/diagnostic.ts';
import { identify, type Identity } from '../parse/kind-of.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { bookDocuments } from '../views/book-documents.ts';
import type { Side } from './side.ts';
import { matchItems } from './match-items.ts';

/** Everything of one account, or of what all accounts share, on one side. */
export interface Shelf {
  readonly documents: ReadonlyMap<string, AnyDocument>;
  /** Files that are there and could not be read, by path. */
  readonly unread: ReadonlyMap<string, UnreadFile>;
  /** The texts of English translations of method pages, by path. */
  readonly translations: ReadonlyMap<string, string>;
}

/** A file that could not be read, or that belongs to an account which could not. */
export interface UnreadFile {
  readonly identity: Identity;
  readonly text: string;
}

export const NO_SHELF: Shelf = { documents: new Map(), unread: new Map(), translations: new Map() };

/** The shelves of a side by account, that of all accounts under the empty name. */
export function shelvesOf({ compilation: { sources }, context }: Side): ReadonlyMap<string, Shelf> {
  const known = context ? [...bookDocuments(context).values()] : [];
  const english = new Set(known.flatMap((page) => page.english?.path ?? []));
  const read = new Set(known.map(({ document }) => document.path));
  const shelves = new Map<string, OpenShelf>();
  const shelfOf = (account = ''): OpenShelf => {
    const shelf = shelves.get(account) ?? { documents: new Map(), unread: new Map(), translations: new Map() };
    shelves.set(account, shelf);
    return shelf;
  };
  for (const { document } of known) shelfOf(document.account).documents.set(document.path, document);
  for (const path of [...sources.keys()].sort(compare)) {
    const identity = read.has(path) ? undefined : identify(path);
    const text = sources.get(path)?.text ?? '';
    if (!identity) continue;
    const shelf = shelfOf(identity.account);
    if (english.has(path)) shelf.translations.set(path, text);
    else shelf.unread.set(path, { identity, text });
  }
  return shelves;
}

interface OpenShelf {
  readonly documents: Map<string, AnyDocument>;
  readonly unread: Map<string, UnreadFile>;
  readonly translations: Map<string, string>;
}

/** A document with a new file name is the same one when its own name is, or nearly all it says. */
const ALIKE_DOCUMENT = 0.8;

/** Documents of two shelves, matched by path, then by what they say. */
export function matchDocuments(
  before: readonly AnyDocument[],
  after: readonly AnyDocument[],
  pathAfter: (path: string) => string = (path) => path,
): {
  readonly pairs: readonly (readonly [AnyDocument, AnyDocument])[];
  readonly gone: readonly AnyDocument[];
  readonly new: readonly AnyDocument[];
} {
  const later = new Map(after.map((document) => [document.path, document]));
  const earlier = new Set(before.map(({ path }) => pathAfter(path)));
  const same = before.flatMap((document) => {
    const twin = later.get(pathAfter(document.path));
    return twin ? [[document, twin] as const] : [];
  });
  const left = before.filter(({ path }) => !later.has(pathAfter(path)));
  const arrived = after.filter(({ path }) => !earlier.has(path));
  const kinds = [...new Set(left.map(({ kind }) => kind))];
  const item = (document: AnyDocument) => ({ document, identity: nameOf(document), data: document.data });
  const matched = kinds.map((kind) =>
    matchItems(
      left.filter((document) => document.kind === kind).map(item),
      arrived.filter((document) => document.kind === kind).map(item),
      ALIKE_DOCUMENT,
    ),
  );
  const renamed = matched.flatMap(({ pairs }) => pairs.map(([a, b]) => [a.document, b.document] as const));
  const [from, to] = [new Set(renamed.map(([a]) => a)), new Set(renamed.map(([, b]) => b))];
  return {
    pairs: [...same, ...renamed],
    gone: left.filter((document) => !from.has(document)),
    new: arrived.filter((document) => !to.has(document)),
  };
}

/** What its author calls a document; its path where it has no name of its own: two visits may have one subject. */
function nameOf({ data, path }: AnyDocument): string {
  return 'name' in data ? data.name : path;
}
