import { CACHING, siteHeaders, type Header } from '../headers.ts';
import { FILE_PATTERN, HIDDEN_PATTERN, SLASHLESS_PATTERN } from '../paths.ts';
import type { SiteNeeds } from '../policy.ts';

/** Headers that CloudFront sets in fields of their own; it takes the others as custom headers. */
const OWN_FIELDS = new Set([
  'Content-Security-Policy',
  'Strict-Transport-Security',
  'X-Content-Type-Options',
  'Referrer-Policy',
]);

/** The response headers policy of a behaviour of CloudFront, as `aws cloudfront create-response-headers-policy` takes it. */
export function cloudfrontPolicy(needs: SiteNeeds, kept: keyof typeof CACHING): string {
  const headers = siteHeaders(needs);
  const valueOf = (name: string) => headers.find((header) => header[0] === name)?.[1] ?? '';
  const transport = valueOf('Strict-Transport-Security');
  const custom: readonly Header[] = [
    ['Cache-Control', CACHING[kept]],
    ...headers.filter(([name]) => !OWN_FIELDS.has(name)),
  ];
  const policy = {
    Name: `keyfolio-${kept}`,
    Comment: 'Written by keyfolio host-files',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: valueOf('Content-Security-Policy') },
      StrictTransportSecurity: {
        Override: true,
        IncludeSubdomains: transport.includes('includeSubDomains'),
        AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(transport)?.[1]),
      },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: valueOf('Referrer-Policy') },
    },
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(([name, value]) => ({ Header: name, Value: value, Override: true })),
    },
  };
  return `${JSON.stringify(policy, undefined, 2)}\n`;
}

/** The CloudFront function for viewer requests: pages by their folder, nothing but files of kinds that the site has. */
export function cloudfrontFunction(): string {
  return `// Keyfolio: answers viewer requests on CloudFront. Written by "keyfolio host-files".
function handler(event) {
  var request = event.request;
  var path = request.uri;
  if (/${escaped(HIDDEN_PATTERN)}/.test(path)) return { statusCode: 404, statusDescription: 'Not Found' };
  if (path.endsWith('/')) request.uri = path + 'index.html';
  else if (/${escaped(SLASHLESS_PATTERN)}/.test(path))
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: path + '/' } } };
  else if (!/${escaped(FILE_PATTERN)}/.test(path)) return { statusCode: 404, statusDescription: 'Not Found' };
  return request;
}
`;
}

/** An expression between slashes. */
function escaped(pattern: string): string {
  return pattern.replace(/(?<!\\)\//g, '\\/');
}
