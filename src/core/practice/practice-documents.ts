import { readBook } from '../compile.ts';
import type { ParsedDocument } from '../parse/document.ts';
import { placeInBook, type Practice } from './set-aside.ts';

/** The documents of the practice accounts that can be read, by the paths at which they were found. */
export function practiceDocuments({ accounts }: Practice): ReadonlyMap<string, ParsedDocument> {
  return new Map(
    [...accounts.values()].flatMap((files) => {
      const { parsed } = readBook(files.map((file) => ({ ...file, path: placeInBook(file.path) })));
      return files.flatMap(({ path }) => {
        const document = parsed.get(placeInBook(path));
        return document ? [[path, document] as const] : [];
      });
    }),
  );
}
