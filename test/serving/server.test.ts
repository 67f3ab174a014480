import { rmSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteHeaders } from '#serving/headers.ts';
import { headerPolicy } from '#serving/policy.ts';
import { addressOf, serveSite } from '#site/server.ts';
import { emptyFolder } from '../cli/run.ts';
import { writeSite } from './served-folder.ts';

let server: Server;
beforeAll(async () => {
  const folder = join(emptyFolder(), 'site');
  writeSite(folder);
  server = await serveSite(folder, 0);
});
afterAll(() => void server.close());

interface Asked {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Asks for a path as it is written: `fetch` would tidy it first. */
function ask(path: string, options: { readonly method?: string; readonly host?: string } = {}): Promise<Asked> {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { method = 'GET', host = `localhost:${port}` } = options;
  return new Promise((done, failed) => {
    request({ port, host: '127.0.0.1', path, method, headers: { host } }, (response) => {
      response.resume();
      done({ status: response.statusCode, headers: response.headers });
    })
      .on('error', failed)
      .end();
  });
}

describe('keyfolio serve', () => {
  test.each(['/', '/calendar.ics', '/_assets/Page.a1b2c3d4.css', '/nothing/', '/accounts/acme', '/.env'])(
    'sends the headers of a real host with %s',
    async (path) => {
      const { headers } = await ask(path);
      const lacking = siteHeaders({ search: true }).filter(([name, value]) => headers[name.toLowerCase()] !== value);
      // By http it means nothing.
      expect(lacking.map(([name]) => name)).toEqual(['Strict-Transport-Security']);
    },
  );

  test.each([
    ['/', 200, 'no-store', 'text/html; charset=utf-8'],
    ['/index.html', 200, 'no-store', 'text/html; charset=utf-8'],
    ['/calendar.ics?week=1', 200, 'no-store', 'text/calendar; charset=utf-8'],
    ['/_assets/Page.a1b2c3d4.css', 200, 'private, max-age=31536000, immutable', 'text/css; charset=utf-8'],
    ['/_assets/gone.css', 404, 'no-store', 'text/html; charset=utf-8'],
    ['/_assets/', 404, 'no-store', 'text/html; charset=utf-8'],
    ['/manifest.json', 404, 'no-store', 'text/html; charset=utf-8'],
    ['//manifest.json', 404, 'no-store', 'text/html; charset=utf-8'],
    ['/settings.yaml', 404, 'no-store', 'text/html; charset=utf-8'],
    ['/.git/HEAD', 404, 'no-store', 'text/html; charset=utf-8'],
    ['/%2egit/HEAD', 404, 'no-store', 'text/html; charset=utf-8'],
    ['/%2e%2e/%2e%2e/index.html', 404, 'no-store', 'text/html; charset=utf-8'],
    ['/..%2f..%2findex.html', 404, 'no-store', 'text/html; charset=utf-8'],
    ['/%ff.html', 404, 'no-store', 'text/html; charset=utf-8'],
    ['/index.html%00.css', 404, 'no-store', 'text/html; charset=utf-8'],
    ['//evil.example/', 404, 'no-store', 'text/html; charset=utf-8'],
  ])('answers %s with %i', async (path, status, caching, type) => {
    const { headers, ...answer } = await ask(path);
    expect([answer.status, headers['cache-control'], headers['content-type']]).toEqual([status, caching, type]);
  });

  test('leads from the address of a page without its slash to the page', async () => {
    const { status, headers } = await ask('/accounts/acme');
    expect([status, headers['location']]).toEqual([301, '/accounts/acme/']);
  });

  test('answers nobody who comes by another name: a foreign page cannot read plans through it', async () => {
    expect((await ask('/', { host: 'rebound.example.com' })).status).toBe(421);
    expect((await ask('/', { host: '127.0.0.1:4321' })).status).toBe(200);
  });

  test('allows no WebAssembly for an edition without search', async () => {
    const folder = join(emptyFolder(), 'site');
    writeSite(folder);
    rmSync(join(folder, 'pagefind'), { recursive: true });
    const without = await serveSite(folder, 0);
    const { headers } = await fetch(addressOf(without));
    without.close().closeAllConnections();
    expect(headers.get('content-security-policy')).toBe(headerPolicy({ search: false }));
  });

  test('takes nothing', async () => {
    expect([(await ask('/', { method: 'POST' })).status, (await ask('/', { method: 'HEAD' })).status]).toEqual([
      405, 200,
    ]);
  });
});
