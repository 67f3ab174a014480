import { describe, expect, test } from 'vitest';
import { ASSETS, CACHING, siteHeaders } from '#serving/headers.ts';
import { hostFiles } from '#serving/host-files.ts';
import { directives } from '#serving/policy.ts';

const NEEDS = { search: true };
const textOf = (name: string, needs = NEEDS) => hostFiles(needs).find((file) => file.name === name)?.text ?? '';
const SERVERS = ['keyfolio.nginx.conf', 'keyfolio.caddy', '_headers'];

test('the files', () => {
  expect(hostFiles(NEEDS).map(({ name }) => name)).toEqual([
    'keyfolio.nginx.conf',
    'keyfolio.caddy',
    '_headers',
    'cloudfront-plans.json',
    'cloudfront-assets.json',
    'cloudfront-function.js',
  ]);
});

describe.each(SERVERS)('%s', (name) => {
  test.each(siteHeaders(NEEDS))('sends %s', (header, value) => {
    expect(textOf(name)).toMatch(
      new RegExp(`^\\s*(?:add_header )?${header}:? "?${RegExp.escape(value)}"?(?: always;)?$`, 'm'),
    );
  });

  test('lets nothing be kept but assets', () => {
    expect(textOf(name)).toContain(CACHING.plans);
    expect(textOf(name)).toContain(CACHING.assets);
  });

  test('allows no WebAssembly where there is no search', () => {
    expect(textOf(name)).toContain('wasm-unsafe-eval');
    expect(textOf(name, { search: false })).not.toContain('wasm-unsafe-eval');
  });
});

test('nginx sets headers on the level of the server: one in a location would take away all others', () => {
  const inLocations = [...textOf('keyfolio.nginx.conf').matchAll(/location[^{]*\{([^}]*)\}/g)].map(([, body]) => body);
  expect(inLocations.length).toBeGreaterThan(4);
  expect(inLocations.filter((body) => body?.includes('add_header'))).toEqual([]);
});

test('_headers, whole: rules that match are joined, so assets first take away what holds for all', () => {
  const policy = directives(NEEDS).map((directive) => directive.join(' '));
  expect(textOf('_headers')).toBe(`/*
  Cache-Control: no-store
  Content-Security-Policy: ${policy.join('; ')}
  Strict-Transport-Security: max-age=31536000; includeSubDomains
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()
  X-Robots-Tag: noindex, nofollow, noarchive
/${ASSETS}/*
  ! Cache-Control
  Cache-Control: private, max-age=31536000, immutable
`);
});

test('_headers keeps to the limits of Cloudflare: 100 rules, 2,000 characters a line', () => {
  const lines = textOf('_headers').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test.each([
  ['cloudfront-plans.json', CACHING.plans],
  ['cloudfront-assets.json', CACHING.assets],
])('%s sends the same headers', (name, caching) => {
  const { SecurityHeadersConfig: own, CustomHeadersConfig: custom } = JSON.parse(textOf(name)) as {
    readonly SecurityHeadersConfig: object;
    readonly CustomHeadersConfig: {
      readonly Quantity: number;
      readonly Items: readonly { readonly Header: string; readonly Value: string; readonly Override: boolean }[];
    };
  };
  const values = new Map(siteHeaders(NEEDS));
  expect(own).toEqual({
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: values.get('Content-Security-Policy') },
    StrictTransportSecurity: { Override: true, IncludeSubdomains: true, AccessControlMaxAgeSec: 31_536_000 },
    ContentTypeOptions: { Override: true },
    ReferrerPolicy: { Override: true, ReferrerPolicy: 'no-referrer' },
  });
  const others = [...values].slice(4);
  expect(custom).toEqual({
    Quantity: others.length + 1,
    Items: [['Cache-Control', caching], ...others].map(([Header, Value]) => ({ Header, Value, Override: true })),
  });
});
