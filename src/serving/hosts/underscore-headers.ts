import { ASSETS, CACHING, siteHeaders } from '../headers.ts';
import type { SiteNeeds } from '../policy.ts';

/**
 * The file `_headers` of Cloudflare and Netlify, which both read from the folder that is published. All rules that match
 * apply, and values of one header are joined: so assets first take away what holds for all. Netlify does not know that
 * line and passes over it; its assets are then kept nowhere, like the rest.
 */
export function underscoreHeaders(needs: SiteNeeds): string {
  const headers = [['Cache-Control', CACHING.plans] as const, ...siteHeaders(needs)];
  return [
    '/*',
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    `/${ASSETS}/*`,
    '  ! Cache-Control',
    `  Cache-Control: ${CACHING.assets}`,
    '',
  ].join('\n');
}
