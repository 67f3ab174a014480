/** The part of Pagefind's browser API that the search uses. */
export interface PagefindFragment {
  readonly url: string;
  /** The page's text, with zero-width spaces between Chinese words. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindFragment>;
}

/** How many pages have each value of each facet. */
export type Tallies = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly PagefindResult[]; readonly filters: Tallies }>;
}
