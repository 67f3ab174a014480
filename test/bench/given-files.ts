import { join } from 'node:path';
import { readContent } from '#host/content-folder.ts';

/** The real content folder of the project. */
export const CONTENT = join(import.meta.dirname, '../../content');

/** Settings, method pages and glossary of the real book, by path. */
export function givenFiles(): ReadonlyMap<string, string> {
  const found = readContent(CONTENT);
  return new Map(
    found.flatMap(({ path, bytes }) =>
      bytes && (path === 'settings.yaml' || path.startsWith('method/') || path.startsWith('glossary/'))
        ? [[path, new TextDecoder().decode(bytes)] as const]
        : [],
    ),
  );
}
