/** What the pages of an edition need beyond showing themselves. */
export interface SiteNeeds {
  /** Search runs Pagefind's WebAssembly in the browser; an edition without search does not allow it. */
  readonly search: boolean;
}

/** One directive of a content security policy: its name and the sources it allows. */
export type Directive = readonly [name: string, ...sources: readonly string[]];

/** Directives that browsers obey in a header only. */
const HEADER_ONLY = new Set(['frame-ancestors']);

/**
 * The one policy of the site: everything comes from the site itself, nothing is inline, nothing may frame it. What the
 * header and the `<meta>` of each page say is made from here, never from what was rendered.
 */
export function directives({ search }: SiteNeeds): readonly Directive[] {
  return [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...(search ? ["'wasm-unsafe-eval'"] : [])],
    ['style-src', "'self'"],
    ['img-src', "'self'"],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-src', "'none'"],
    ['frame-ancestors', "'none'"],
  ];
}

/** The policy as the header `Content-Security-Policy` carries it. */
export function headerPolicy(needs: SiteNeeds): string {
  return written(directives(needs));
}

/** The policy as a page carries it, for hosts that send no headers. */
export function metaPolicy(needs: SiteNeeds): string {
  return written(directives(needs).filter(([name]) => !HEADER_ONLY.has(name)));
}

/** The policy of one file that is opened without a site: nothing but its own styles, named by their SHA-256 in base64. */
export function standalonePolicy(styleHash: string): string {
  return written([
    ['default-src', "'none'"],
    ['style-src', `'sha256-${styleHash}'`],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ]);
}

function written(policy: readonly Directive[]): string {
  return policy.map((directive) => directive.join(' ')).join('; ');
}
