import type { Lang } from '#schemas/field.ts';
import type { Audience } from '#site/audience.ts';
import type { BookOptions } from '../../book.ts';
import type { EditionOptions } from '../../edition.ts';
import type { Outcome } from '../../exit.ts';

/** What `keyfolio build` is asked for. */
export interface BuildOptions extends BookOptions, EditionOptions {
  /** The folder of the edition when nobody names one. */
  readonly out?: string;
  /** How many seconds to wait for another build of the same site. */
  readonly wait?: string;
}

/** What the process that builds is given: places of its own. */
export interface Task {
  readonly options: BookOptions;
  readonly audience: Audience;
  /** Where the finished site is put; there is nothing yet. */
  readonly staging: string;
  /** Where Astro works: an empty folder. */
  readonly workshop: string;
}

/** What the process that builds tells the one that waits for it. */
export type Report =
  /** The language of the book, as soon as it is known. */
  | { readonly kind: 'speaks'; readonly lang: Lang }
  /** How far it is, for stderr. */
  | { readonly kind: 'says'; readonly zh: string; readonly en: string }
  /** What stopped it, for stderr. */
  | { readonly kind: 'failed'; readonly said: string }
  /** How it ended; a site that is `clean` is whole and sealed. */
  | { readonly kind: 'ended'; readonly outcome: Outcome | 'no-space' | 'no-memory'; readonly searchablePages: number };
