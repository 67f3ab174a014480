/** The part of Pagefind's browser API that the search page uses. */
export interface PagefindFragment {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindFragment>;
}

export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (
    query: string | null,
    options: { readonly filters: Readonly<Record<string, readonly string[]>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}
