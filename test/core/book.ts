import { compile, type Compilation, type CompileOptions } from '#core/compile.ts';
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import { lineStarts, positionAt } from '#core/source/position.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { BASE } from './base-book.ts';

/** Files of a test book by path; `null` takes a file of the base book away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** The day that test books are judged at. */
export const AS_OF = '2026-11-16';

/** The base book (one valid tier-A account `acme`) with some files replaced, added or removed. */
export function bookFiles(changes: Files = {}): readonly FoundFile[] {
  const files: Files = { ...BASE, ...changes };
  return Object.entries(files).flatMap(([path, content]) => (content === null ? [] : [foundFile(path, content)]));
}

/** A regular file as the host would hand it over. */
export function foundFile(path: string, content: string | Uint8Array): FoundFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, type: 'file', size: bytes.length, bytes };
}

/** Compiles the base book with changes. */
export function compileBook(changes: Files = {}, options: Partial<CompileOptions> = {}): Compilation {
  return compile(bookFiles(changes), { today: AS_OF, ...options });
}

/** The base book's file with one piece of text replaced, and more if given; throws when a piece is not there. */
export function edited(
  path: string,
  from: string,
  to: string,
  ...more: readonly (readonly [from: string, to: string])[]
): Files {
  let text = BASE[path] ?? '';
  for (const [piece, replacement] of [[from, to] as const, ...more]) {
    if (!text.includes(piece)) throw new Error(`${path} of the base book does not hold ${piece}`);
    text = text.replace(piece, () => replacement);
  }
  return { [path]: text };
}

/** Diagnostics as one line each: `path:line:column severity name: English message`. */
export function lines(compilation: Compilation): readonly string[] {
  return compilation.diagnostics.map(
    (diagnostic) =>
      `${place(compilation, diagnostic)} ${diagnostic.severity} ${diagnostic.name}: ${diagnostic.message.en}`,
  );
}

/** Diagnostics without their words: `path:line:column name`. */
export function places(compilation: Compilation): readonly string[] {
  return compilation.diagnostics.map((diagnostic) => `${place(compilation, diagnostic)} ${diagnostic.name}`);
}

/** What the changes add to the diagnostics of the base book, as `lines`. */
export function check(changes: Files = {}, options: Partial<CompileOptions> = {}): readonly string[] {
  return lines(compileBook(changes, options));
}

function place({ sources }: Compilation, { span }: Diagnostic): string {
  const { line, column } = positionAt(lineStarts(sources.get(span.file)?.text ?? ''), span.start);
  return `${span.file}:${line}:${column}`;
}
