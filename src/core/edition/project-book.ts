import { kinds, methodWords, type KindSpec } from '#schemas/index.ts';
import type { Edition } from '#schemas/field.ts';
import { arrange, type Book } from '../link/book.ts';
import { metaOf } from '../validate/schema-walk.ts';
import type { AnyDocument, TranslatedDocument, TypedDocument } from '../validate/validate.ts';
import { shownToCustomer } from './customer-book.ts';
import { allDocuments } from './documents.ts';
import { HIDDEN } from './stand-in.ts';
import { mayShow, type Disguise, type Lens } from './lens.ts';
import { projectBody, type BodyLens } from './project-body.ts';
import { projectObject } from './project-value.ts';
import { readRewritten, type Rewritten } from './rewritten.ts';
import { taughtIn } from './taught.ts';
import { disguiseOf, type BookDisguise } from './training/disguise.ts';

type Document = AnyDocument | TranslatedDocument;

/** What some editions need to be made. */
export interface EditionOptions {
  /** The secret that the names of the training edition are drawn with: at least 16 characters, kept for later builds. */
  readonly key?: string;
  /** The account whose joint plan is the customer edition. */
  readonly account?: string;
}

/** A book as one edition may see it: new documents made of what it shows, and nothing else. */
export function projectBook(book: Book, edition: Edition, options: EditionOptions = {}): Book {
  if (edition === 'team') return book;
  // The bodies of a customer's edition are empty: there is nothing to be drawn in them.
  const before = edition === 'customer' ? [] : allDocuments(book);
  return arranged(readRewritten(shownBy(book, edition, options)), before);
}

/**
 * What an edition below the team shows of each document: the fields that state the edition. What nobody marked is hidden.
 * The training edition needs its key, the customer edition its account; without them it throws.
 */
export function shownBy(
  book: Book,
  edition: Exclude<Edition, 'team'>,
  options: EditionOptions = {},
): readonly Rewritten[] {
  if (edition === 'customer') return shownToCustomer(book, options.account);
  const disguise = edition === 'training' ? disguiseOf(book, options.key) : undefined;
  const documents = allDocuments(book).filter((document) => showsKind(document, edition));
  const lenses = new Map(documents.map((document) => [document.path, lensFor(document, edition, disguise)]));
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const bodies: Pick<BodyLens, 'pathOf' | 'bodyOf'> = {
    pathOf: (path) => (byPath.has(path) && path !== kinds.settings.path ? newPath(path, byPath, disguise) : undefined),
    bodyOf: (path) => {
      const document = byPath.get(path);
      const lens = lenses.get(path);
      return document && lens && showsBody(document, lens) ? document : undefined;
    },
  };
  return documents.flatMap((document): readonly Rewritten[] => {
    const lens = lenses.get(document.path);
    const path = newPath(document.path, byPath, disguise);
    if (!lens || path === undefined) return [];
    const data = projectObject(schemaOf(document), document.data, lens);
    if (data === HIDDEN) return [];
    const prose = lens.disguise?.prose ?? ((text: string) => text);
    const hasPictures = isTaught(document);
    const body = showsBody(document, lens) ? projectBody(document, path, { ...bodies, prose, hasPictures }) : '';
    return [{ path, data, body }];
  });
}

/**
 * Arranges the documents of an edition; diagrams that say the same as before stay drawn. Pictures stay in the method and
 * the course; of a customer nobody can tell what is to be seen on one, so below the team their description stands for them.
 */
function arranged(documents: readonly Document[], before: readonly Document[]): Book {
  const drawn = new Map(
    before.flatMap(({ outline }) =>
      (outline.diagrams ?? []).flatMap(({ source, drawing }) => (drawing ? [[source, drawing] as const] : [])),
    ),
  );
  const taught = new Map(
    before
      .filter(isTaught)
      .flatMap(({ path, outline }) =>
        (outline.images ?? []).flatMap(({ src, picture }) => (picture ? [[`${path} ${src}`, picture] as const] : [])),
      ),
  );
  const all = documents.map((document) => {
    const images = document.outline.images?.map((image) => {
      const picture = taught.get(`${document.path} ${image.src}`);
      return picture ? { ...image, picture } : image;
    });
    const diagrams = document.outline.diagrams?.map((diagram) => {
      const drawing = drawn.get(diagram.source);
      return drawing ? { ...diagram, drawing } : diagram;
    });
    if (!diagrams && !images) return document;
    const outline = { ...document.outline, ...(diagrams && { diagrams }), ...(images && { images }) };
    return { ...document, outline };
  });
  const settings = all.find((document): document is TypedDocument<'settings'> => document.kind === 'settings');
  if (!settings) throw new Error('An edition has lost the settings of its book.');
  return arrange(all, settings);
}

/** Whether an edition shows anything of a document's kind. */
function showsKind(document: Document, edition: Edition): boolean {
  return Object.values(schemaOf(document).shape).some((field) => mayShow(edition, metaOf(field)));
}

function showsBody(document: Document, lens: Lens): boolean {
  const { body = 'team' }: KindSpec = kinds[document.kind];
  return mayShow(lens.edition, { edition: body }) || lens.taught(['body']);
}

/** Whether a document explains and teaches: its body says nothing of a customer. */
function isTaught({ kind }: Document): boolean {
  const { body = 'team' }: KindSpec = kinds[kind];
  return body !== 'team';
}

function schemaOf(document: Document) {
  return document.translation ? methodWords : kinds[document.kind].schema;
}

function lensFor(document: Document, edition: Edition, disguise: BookDisguise | undefined): Lens {
  if (!disguise) return { edition, taught: () => false };
  return { edition, taught: taughtIn(document.data), disguise: disguise.of(document) satisfies Disguise };
}

function newPath(path: string, documents: ReadonlyMap<string, Document>, disguise: BookDisguise | undefined) {
  const document = documents.get(path);
  return document && (disguise ? disguise.pathOf(document) : path);
}
