import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { MANIFEST as NAME_IN_RELEASE } from '#host/release/manifest.ts';
import { isAsset } from '#serving/headers.ts';
import { cloudfrontFunction } from '#serving/hosts/cloudfront.ts';
import { MANIFEST, mediaType, treat, type Treatment } from '#serving/paths.ts';

/** What becomes of requests; the real nginx answers to the same ones in nginx.test.ts. */
const REQUESTS: readonly (readonly [path: string, treatment: Treatment])[] = [
  ['/', { file: '/index.html' }],
  ['/accounts/acme/', { file: '/accounts/acme/index.html' }],
  ['/accounts/acme', { redirect: '/accounts/acme/' }],
  ['/calendar.ics', { file: '/calendar.ics' }],
  ['/pagefind/fragment/zh-cn_1.pf_fragment', { file: '/pagefind/fragment/zh-cn_1.pf_fragment' }],
  ['/settings.yaml', 'nothing'],
  ['/accounts/acme/account.md.bak', 'nothing'],
  ['/x.html~', 'nothing'],
  ['/.git/HEAD', 'nothing'],
  ['/a/.env', 'nothing'],
  ['/../secret.html', 'nothing'],
  ['/_headers', { redirect: '/_headers/' }],
  ['/x.map', 'nothing'],
  ['/manifest.json', 'nothing'],
  ['/schemas/manifest.json', { file: '/schemas/manifest.json' }],
];

test.each(REQUESTS)('%s', (path, treatment) => {
  expect(treat(path)).toEqual(treatment);
});

test.each(['//evil', '//evil/x', '/\\evil', '/\\evil/x'])('%s leads to no other host', (path) => {
  expect(treat(path)).toBe('nothing');
});

describe('the function of CloudFront', () => {
  const handler = runInNewContext(`${cloudfrontFunction()}; handler`) as (event: object) => {
    readonly uri?: string;
    readonly statusCode?: number;
    readonly headers?: { readonly location: { readonly value: string } };
  };

  test.each(REQUESTS)('does the same with %s', (path, treatment) => {
    const { uri, statusCode, headers } = handler({ request: { uri: path } });
    const redirect = headers?.location.value;
    const done = redirect === undefined ? (statusCode === 404 ? 'nothing' : { file: uri }) : { redirect };
    expect(done).toEqual(treatment);
  });
});

test('the manifest has the name that a release gives it', () => {
  expect(MANIFEST).toBe(NAME_IN_RELEASE);
});

test('only scripts and styles with a hash in their names may be kept', () => {
  const kept = ['/_assets/Page.CNwWr0SK.css', '/_assets/Page.UAt8sno8.js', '/_assets/photo.png', '/_assets/a/b.css'];
  expect(kept.map(isAsset)).toEqual([true, true, false, false]);
  expect(['/', '/theme.js', '/pagefind/pagefind.js', '/schemas/account.schema.json'].some(isAsset)).toBe(false);
});

test('text says its character set', () => {
  expect(['a.html', 'a.js', 'a.ics', 'a.svg', 'a.png', 'a.pf_meta'].map(mediaType)).toEqual([
    'text/html; charset=utf-8',
    'text/javascript; charset=utf-8',
    'text/calendar; charset=utf-8',
    'image/svg+xml; charset=utf-8',
    'image/png',
    'application/octet-stream',
  ]);
});
