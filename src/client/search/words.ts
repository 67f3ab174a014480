/** The words and addresses that the scripts of a page need once somebody uses them; the build writes them. */
export interface ClientWords {
  readonly lang: 'zh-CN' | 'en';
  /** What the site says, with `{n}` and `{q}` for figures and words. */
  readonly say: Readonly<Record<string, string>>;
  /** The groups of results and the kinds within them. */
  readonly groups: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  /** The site's main pages, each with the key that follows `g`. */
  readonly goTo: readonly { readonly key: string; readonly label: string; readonly href: string }[];
}

let words: Promise<ClientWords> | undefined;

/** Reads them once. They lie beside the search page, to which every page has a link. */
export function clientWords(): Promise<ClientWords> {
  words ??= read().catch((error: unknown) => {
    words = undefined;
    throw error;
  });
  return words;
}

/** The address of the search page in the reader's language. */
export function searchAddress(): string {
  return document.querySelector<HTMLAnchorElement>('a[data-search-open]')?.pathname ?? '/search/';
}

async function read(): Promise<ClientWords> {
  const answer = await fetch(`${searchAddress()}words.json`);
  return (await answer.json()) as ClientWords;
}

/** A sentence of the site's with its blanks filled. */
export function filled(sentence: string | undefined, blanks: { readonly n?: number; readonly q?: string }): string {
  return (sentence ?? '').replace('{n}', String(blanks.n ?? '')).replace('{q}', () => blanks.q ?? '');
}
