import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { cacheControl, siteHeaders } from '#serving/headers.ts';
import { mediaType } from '#serving/paths.ts';
import { addressOf, serveSite } from '#site/server.ts';
import type { Check } from '../../src/cli/commands/doctor/check.ts';
import { urlChecks, type UrlOptions } from '../../src/cli/commands/doctor/url.ts';
import { holds } from '../../src/cli/commands/doctor/url/header-rules.ts';
import { redirectCheck } from '../../src/cli/commands/doctor/url/transport.ts';
import { writeSite } from '../serving/served-folder.ts';
import { emptyFolder, keyfolio } from './run.ts';

const HOME = `<html data-classification="internal"><a href="/accounts/acme/">Acme</a>
<link href="/_assets/Page.a1.css"><script src="/_assets/Page.b2.js"></script></html>`;
const FILES = new Map([
  ['/', HOME],
  ['/accounts/acme/', HOME],
  ['/_assets/Page.a1.css', ''],
  ['/_assets/Page.b2.js', ''],
  ['/changes.atom', '<feed/>'],
  ['/keyfolio-doctor-asks-for-no-page/', '<html data-classification="internal">No such page</html>'],
]);

/** A host that does all it should. `spoil` has its hands in each answer. */
const host =
  (spoil: (path: string, headers: Map<string, string>) => number | undefined = () => undefined): RequestListener =>
  (request, response) => {
    const path = request.url ?? '/';
    const headers = new Map<string, string>([
      ...siteHeaders({ search: true }),
      ['Cache-Control', cacheControl(path)],
      ['Content-Type', mediaType(path.endsWith('/') ? '.html' : path)],
      ['Content-Encoding', 'gzip'],
    ]);
    const isThere = FILES.has(path) && !path.includes('no-page');
    const status = spoil(path, headers) ?? (isThere ? 200 : 404);
    const body = Buffer.from(FILES.get(path) ?? '');
    response.writeHead(status, Object.fromEntries(headers));
    response.end(headers.has('Content-Encoding') ? gzipSync(body) : body);
  };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function started(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return addressOf(server);
}

/** What a host lacks: the names of the checks and what they say. */
async function lacks(
  listener: RequestListener,
  options: Omit<UrlOptions, 'url'> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  return lacking(await urlChecks({ ...options, url: await started(listener) }, env));
}

const lacking = (checks: readonly Check[]) =>
  checks.filter(({ state }) => state !== 'ok').map(({ name, says }) => `${name}: ${says.en}`);

describe('a host', () => {
  test('that does all it should lacks nothing', async () => {
    expect(await lacks(host())).toEqual([]);
  });

  test.each<readonly [name: string, spoil: Parameters<typeof host>[0], said: string]>([
    [
      'without a policy',
      (_, headers) => void headers.delete('Content-Security-Policy'),
      'header-content-security-policy: No header Content-Security-Policy: / and 5 more',
    ],
    [
      'with a policy that lets scripts in',
      (_, headers) => void headers.set('Content-Security-Policy', "default-src 'self' 'unsafe-inline'"),
      "header-content-security-policy: The header Content-Security-Policy is too weak on / and 5 more: default-src 'self' 'unsafe-inline'",
    ],
    [
      'that forgets a header on the page that does not exist',
      (path, headers) => void (path.includes('no-page') && headers.delete('X-Content-Type-Options')),
      'header-x-content-type-options: No header X-Content-Type-Options: /keyfolio-doctor-asks-for-no-page/',
    ],
    [
      'whose feed may be kept',
      (path, headers) => void (path === '/changes.atom' && headers.set('Cache-Control', 'public, max-age=60')),
      'header-cache-control: A copy may stay in browsers or proxies (Cache-Control): /changes.atom',
    ],
    [
      'whose assets may be kept by everybody',
      (path, headers) => void (path.endsWith('.css') && headers.set('Cache-Control', 'public, max-age=60')),
      'header-cache-control: A copy may stay in browsers or proxies (Cache-Control): /_assets/Page.a1.css',
    ],
    [
      'that sends scripts as text',
      (path, headers) => void (path.endsWith('.js') && headers.set('Content-Type', 'text/plain')),
      'types: The type is text/plain: /_assets/Page.b2.js',
    ],
    [
      'that lets other sites read it',
      (_, headers) => void headers.set('Access-Control-Allow-Origin', '*'),
      'cross-origin: Other sites may read this one (Access-Control-Allow-Origin): / and 5 more',
    ],
    [
      'that answers everything',
      (path) => (path.includes('no-page') ? 200 : undefined),
      'not-found: A page that does not exist is answered with 200, not with 404.',
    ],
    [
      'that lists folders',
      (path) => (path === '/_assets/' ? 200 : undefined),
      'listing: The files of folders are listed (/_assets/).',
    ],
    [
      'with the repository beside the site',
      (path) => (path.startsWith('/.git/') ? 200 : undefined),
      'foreign-files: Files that are no part of the site can be had: /.git/HEAD /.git/config',
    ],
    [
      'that compresses nothing',
      (_, headers) => void headers.delete('Content-Encoding'),
      'compression: Pages are not compressed: they open slowly on slow networks.',
    ],
    ['without a home page', () => 500, 'home: The home page is answered with 500; the rest was not looked at.'],
  ])('%s', async (_, spoil, said) => {
    expect(await lacks(host(spoil))).toEqual([said]);
  });
});

describe('a value of a header', () => {
  test.each([
    [
      'Content-Security-Policy',
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      true,
    ],
    ['Content-Security-Policy', "default-src 'none'", false],
    [
      'Content-Security-Policy',
      "default-src 'none'; script-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      false,
    ],
    ['Strict-Transport-Security', 'max-age=63072000', true],
    ['Strict-Transport-Security', 'max-age=300', false],
    ['Referrer-Policy', 'no-referrer', true],
    ['Referrer-Policy', 'origin', false],
    ['Permissions-Policy', 'camera=()', false],
    ['X-Robots-Tag', 'none', true],
  ])('%s: %s', (name, given, isEnough) => {
    const wanted = siteHeaders({ search: true }).find((header) => header[0] === name)?.[1] ?? '';
    expect(holds([name, wanted], given)).toBe(isEnough);
  });
});

describe('sign-on', () => {
  /** A login before everything, for whom has no session. */
  const closed: RequestListener = (request, response) => {
    if (request.headers.cookie === 'session=ann') return host()(request, response);
    response.writeHead(302, { location: `https://login.example.com/?to=${request.url}` }).end();
  };

  test('before everything: nothing is lacking', async () => {
    expect(await lacks(closed, { signedOut: true })).toEqual([]);
  });

  test('the pages behind it are looked at with the cookie of a reader', async () => {
    expect(await lacks(closed)).toEqual(['signed-on: What readers see after signing on was not looked at.']);
    expect(await lacks(closed, {}, { KEYFOLIO_COOKIE: 'session=ann' })).toEqual([]);
  });

  test('with an exception for pictures and data is told with each path', async () => {
    const leaky: RequestListener = (request, response) =>
      /\.(?:svg|atom)$/.test(request.url ?? '') ? host()(request, response) : closed(request, response);
    expect(await lacks(leaky, { signedOut: true })).toEqual([
      'sign-on: Without signing on one can read: /favicon.svg (404) /changes.atom (200)',
    ]);
  });

  test('our own page for what does not exist is not for everybody either', async () => {
    const leaky: RequestListener = (request, response) =>
      request.url?.includes('no-page') ? host()(request, response) : closed(request, response);
    expect(await lacks(leaky, { signedOut: true })).toEqual([
      'sign-on: Without signing on one can read: /keyfolio-doctor-asks-for-no-page/ (404)',
    ]);
  });

  test('a redirect within the site is no login', async () => {
    const moved: RequestListener = (request, response) =>
      request.url === '/accounts/'
        ? response.writeHead(301, { location: '/accounts/all/' }).end()
        : closed(request, response);
    expect(await lacks(moved, { signedOut: true })).toEqual([
      'sign-on: Without signing on one can read: /accounts/ (301)',
    ]);
  });
});

describe('http beside https', () => {
  const answer = (status: number, location?: string) => ({
    path: '/',
    status,
    body: '',
    headers: new Headers(location === undefined ? {} : { location }),
  });
  test.each([
    ['is not there', undefined, 'ok'],
    ['leads to https', answer(301, 'https://plans.example.com/'), 'ok'],
    ['leads there for this once', answer(302, 'https://plans.example.com/'), 'mend'],
    ['leads elsewhere', answer(301, 'https://login.example.com/'), 'mend'],
    ['leads to a name that begins alike', answer(301, 'https://plans.example.com.evil.example/'), 'mend'],
    ['leads nowhere', answer(301, 'https://['), 'mend'],
    ['gives the page', answer(200), 'mend'],
  ])('%s', (_, given, state) => {
    expect(redirectCheck('plans.example.com', given).state).toBe(state);
  });
});

describe('what comes from a host is not trusted', () => {
  test('no redirect is followed', async () => {
    let visits = 0;
    const elsewhere = await started((_, response) => void (visits++, response.end()));
    await lacks((_, response) => response.writeHead(302, { location: elsewhere }).end());
    expect(visits).toBe(0);
  });

  test('a redirect to what is no address is no login', async () => {
    const broken: RequestListener = (_, response) => response.writeHead(302, { location: 'http://[' }).end();
    expect((await lacks(broken, { signedOut: true }))[0]).toContain('/ (302) /accounts/ (302)');
  });

  test('an answer without an end is cut off', async () => {
    const endless: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        while (!response.closed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    };
    expect((await lacks(endless)).length).toBeGreaterThan(5);
  });

  test('control characters of a header do not reach the terminal', async () => {
    const url = await started((_, response) => {
      response.writeHead(200, { 'referrer-policy': '\u009b31mred', 'content-type': 'text/html' }).end(HOME);
    });
    const { stdout } = await keyfolio(emptyFolder(), ['doctor', '--url', url]);
    expect(stdout).toContain('·31mred');
  });
});

describe('keyfolio doctor --url', () => {
  test('ends with 1 when something is lacking: `keyfolio serve` does not compress', async () => {
    const folder = emptyFolder();
    writeSite(folder);
    const server = await serveSite(folder, 0);
    servers.push(server);
    const { status, stdout, stderr } = await keyfolio(folder, ['doctor', '--url', addressOf(server)], { LANG: 'C' });
    const lines = stdout.split('\n').filter((line) => !line.startsWith('好'));
    expect([status, stderr, lines]).toEqual([
      1,
      '',
      ['要改  网页没有压缩，慢网络上打开慢。', '      → 打开 gzip 或 brotli。', '', '还有 1 项要改。', ''],
    ]);
  });

  test('ends with 4 when nobody answers', async () => {
    const url = await started(() => undefined);
    for (const server of servers.splice(0)) server.close();
    const { status, stdout } = await keyfolio(emptyFolder(), ['doctor', '--lang', 'en', '--url', url]);
    expect([status, stdout.split('\n')[0]]).toEqual([
      4,
      expect.stringMatching(/^stop {2}http:\/\/127\.0\.0\.1:\d+ cannot be reached: /),
    ]);
  });

  test.each(['plans.example.com', 'ftp://plans.example.com/', 'https://plans.example.com/team/'])(
    'ends with 2 when %s is no address of a site',
    async (url) => {
      const { status, stderr } = await keyfolio(emptyFolder(), ['doctor', '--url', url]);
      expect([status, stderr.split('\n')[1]]).toEqual([
        2,
        `--url takes the address of a site, such as https://plans.example.com/; it is "${url}".`,
      ]);
    },
  );
});
