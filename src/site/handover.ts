import type { Edition } from '#schemas/field.ts';
import type { Compilation } from '#core/compile.ts';
import type { Book } from '#core/link/book.ts';
import { asSeenBy, TEAM, type Audience } from './audience.ts';

/** What the pages are made from: what the audience may see, and nothing besides. */
export interface Handover {
  readonly edition: Edition;
  /** The last compilation without errors, and what its files say; pages show it. */
  readonly published?: Compilation & { readonly book: Book };
  /** The newest compilation; its findings are shown even when it cannot be published. */
  readonly current: Compilation;
  /** Where the book came from, so that it can be read again while somebody writes. */
  readonly source: BookSource;
}

/** A content folder and what was said about it on the command line. */
export interface BookSource {
  readonly content: string;
  readonly asOf?: string;
  /** Whom the pages are for; the team, where nobody says. */
  readonly audience?: Audience;
}

/**
 * Astro bundles pages into a module graph of its own, so the command that checked the book and the pages that
 * print it share nothing but the global object. The book is handed over there: pages print exactly what was
 * checked, and the files are read once.
 */
const KEY = Symbol.for('keyfolio.handover');

/**
 * Hands a compilation to the pages, as its audience may see it: this is the one place where the whole book is left behind.
 * One with errors leaves the last good one in place.
 */
export function handOver(compilation: Compilation, source: BookSource): void {
  const audience = source.audience ?? TEAM;
  const current = asSeenBy(audience, compilation);
  const published = isPublishable(current) ? current : handover()?.published;
  Object.assign(globalThis, {
    [KEY]: { edition: audience.edition, current, source, ...(published && { published }) } satisfies Handover,
  });
}

/** What was handed over last. */
export function handover(): Handover | undefined {
  return (globalThis as { [KEY]?: Handover })[KEY];
}

function isPublishable(compilation: Compilation): compilation is Compilation & { readonly book: Book } {
  return compilation.book !== undefined;
}
