import { urlOf } from '../address/url.ts';
import { accountWords } from '../text/pages/account-words.ts';
import { bookDocuments, type BookDocument } from './book-documents.ts';
import type { ViewContext } from './context.ts';
import { perContext } from './per-context.ts';

/** Where a page comes from: when it was last changed and by whom, and where to change it. */
export interface PageSource {
  /** Empty where git cannot tell. */
  readonly changed: string;
  /** Where the page's own file is edited; absent when the settings name no place or several files make the page. */
  readonly edit?: string;
}

/** The source of the page at an address without language; nothing when no file makes it or nothing is known. */
export function pageSource(context: ViewContext, address: string): PageSource | undefined {
  const documents = documentsByPage(context).get(address);
  if (!documents) return undefined;
  const changed = lastChange(
    context,
    documents.map(({ document }) => document.path),
  );
  const own = documents.filter(({ document }) => urlOf('zh-CN', document) === address);
  const [first] = own.length === 1 ? own : [];
  const path = context.lang === 'en' ? (first?.english?.path ?? first?.document.path) : first?.document.path;
  const edit = path === undefined ? undefined : editUrl(context, path, 1);
  return changed === '' && edit === undefined ? undefined : { changed, ...(edit !== undefined && { edit }) };
}

/** When one of these files was last changed and by whom, in words; empty where git cannot tell. */
function lastChange({ edits, lang }: ViewContext, paths: readonly string[]): string {
  if (!edits) return '';
  const words = accountWords(lang);
  const known = paths.map((path) => edits.get(path));
  if (known.includes(undefined)) return words.uncommitted;
  const last = known.reduce((newest, edit) => (edit && (!newest || edit.day > newest.day) ? edit : newest), undefined);
  return last ? words.lastChange(last.day, last.author) : '';
}

/** Where a line of a file is edited, as the settings say; nothing when they do not. */
export function editUrl({ book }: ViewContext, path: string, line: number): string | undefined {
  return book.settings.data.editUrl?.replace(/\{(path|line)\}/g, (_, name) =>
    name === 'path' ? encodeURI(path) : String(line),
  );
}

/** The documents that a page is made from, by its address without language; everything of a plan makes its page. */
const documentsByPage = perContext((context): ReadonlyMap<string, readonly BookDocument[]> => {
  const pages = new Map<string, BookDocument[]>();
  for (const entry of bookDocuments(context).values()) {
    const { document } = entry;
    const own = urlOf('zh-CN', document).replace(/#.*$/, '');
    const { account } = document;
    const plan = account === undefined ? own : urlOf('zh-CN', { kind: 'account', name: 'account', account });
    for (const page of new Set([own, plan])) {
      const known = pages.get(page);
      if (known) known.push(entry);
      else pages.set(page, [entry]);
    }
  }
  return pages;
});
