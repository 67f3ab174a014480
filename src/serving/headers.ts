import { headerPolicy, type SiteNeeds } from './policy.ts';

/** A header of an answer. */
export type Header = readonly [name: string, value: string];

/** The folder of scripts and styles. Their names hold a hash of what is in them, and no plan is in them. */
export const ASSETS = '_assets';

/** A year, in seconds: how long browsers keep what never changes and remember to ask by https only. */
const YEAR = 31_536_000;

/** How answers may be kept. Plans are on shared machines and behind proxies: no copy stays. */
export const CACHING = {
  /** Pages, data, pictures, the search index. */
  plans: 'no-store',
  assets: `private, max-age=${YEAR}, immutable`,
} as const;

/** Tells browsers to come back by https only. It means something where the site is served by https. */
export const STRICT_TRANSPORT: Header = ['Strict-Transport-Security', `max-age=${YEAR}; includeSubDomains`];

/** The headers of every answer of a site but `Cache-Control`, which depends on the path. */
export function siteHeaders(needs: SiteNeeds): readonly Header[] {
  return [
    ['Content-Security-Policy', headerPolicy(needs)],
    STRICT_TRANSPORT,
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
    ['X-Robots-Tag', 'noindex, nofollow, noarchive'],
  ];
}

/** How long the answer at a path may be kept. */
export function cacheControl(path: string): string {
  return isAsset(path) ? CACHING.assets : CACHING.plans;
}

/** Whether a path is one of a script or a style sheet that the build made. */
export function isAsset(path: string): boolean {
  return new RegExp(ASSET_PATTERN).test(path);
}

/** The paths of scripts and styles, as an expression that nginx, Caddy and JavaScript read alike. */
export const ASSET_PATTERN = `^/${ASSETS}/[^/]+\\.(?:css|js)$`;
