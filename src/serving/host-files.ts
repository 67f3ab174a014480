import { caddy } from './hosts/caddy.ts';
import { cloudfrontFunction, cloudfrontPolicy } from './hosts/cloudfront.ts';
import { nginx } from './hosts/nginx.ts';
import { underscoreHeaders } from './hosts/underscore-headers.ts';
import type { SiteNeeds } from './policy.ts';

/** A file that tells a web server how to serve a site. */
export interface HostFile {
  readonly name: string;
  /** Who reads it. */
  readonly host: string;
  readonly text: string;
}

/** The name of the file that Cloudflare and Netlify look for in a published folder. */
export const UNDERSCORE_HEADERS = '_headers';

/** What each web server needs to serve a site with its policy, its headers and nothing but its files. */
export function hostFiles(needs: SiteNeeds): readonly HostFile[] {
  return [
    { name: 'keyfolio.nginx.conf', host: 'nginx', text: nginx(needs) },
    { name: 'keyfolio.caddy', host: 'Caddy', text: caddy(needs) },
    { name: UNDERSCORE_HEADERS, host: 'Cloudflare, Netlify', text: underscoreHeaders(needs) },
    { name: 'cloudfront-plans.json', host: 'CloudFront', text: cloudfrontPolicy(needs, 'plans') },
    { name: 'cloudfront-assets.json', host: 'CloudFront', text: cloudfrontPolicy(needs, 'assets') },
    { name: 'cloudfront-function.js', host: 'CloudFront', text: cloudfrontFunction() },
  ];
}
